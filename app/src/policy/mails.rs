//! Which rules a mail keeps: each kind, so that a new one says what it is for.

use super::Rule;
use crate::mail::Kind;

/// The rules that a mail of that kind keeps.
pub const fn rules_of(kind: Kind) -> &'static [Rule] {
    match kind {
        Kind::ConfirmAddress
        | Kind::Moderated
        | Kind::OwnPage
        | Kind::ConfirmNewAddress
        | Kind::AddressChanged => &[Rule::P12],
        Kind::Receipt | Kind::Receipts | Kind::ShortcomingAnswered => &[Rule::P3],
        Kind::Answered => &[Rule::P17],
        Kind::Feedback => &[Rule::P17, Rule::P20, Rule::P27, Rule::P28],
        Kind::Rerouted | Kind::BackAgain => &[Rule::P22],
        Kind::Commitment | Kind::WasItDone => &[Rule::P16],
        Kind::Cancelled => &[Rule::P5],
        Kind::InitiativeReceipt
        | Kind::InitiativeModerated
        | Kind::InitiativeRouted
        | Kind::InitiativeAnswered => &[Rule::P37],
        Kind::InitiativeMoved => &[Rule::P37, Rule::P4],
        Kind::CommentReceipt | Kind::CommentModerated => &[Rule::P19],
        Kind::ConfirmFollowing => &[Rule::P2],
        Kind::News => &[Rule::P4, Rule::P17, Rule::P18],
        Kind::Asked => &[Rule::P34],
        Kind::Reminder => &[Rule::P34, Rule::P38],
        Kind::Alarm => &[Rule::P24, Rule::P31, Rule::P38],
    }
}
