//! What a receipt tells before the way: what came of sending a form once more, and where the address stands.

use leptos::prelude::AnyView;

use super::receipt_parts::{Address, Notice, SentAgain, told, told_in};
use crate::contributions::{Idea, Sent};
use crate::core::{Locale, text};
use crate::dialogues::Dialogue;
use crate::site::Visit;

/// Where the receipt of what was sent stands, with what the sender must know of sending it again.
pub fn receipt_path(sent: &Sent) -> String {
    told_in(format!("/kvitto/{}", sent.receipt.code), sent.again)
}

/// What the receipt says of the address in a dialogue in this state; nothing when no mail is to come to it any more.
fn stands(address: Address, idea: &Idea, dialogue: &Dialogue, l: Locale) -> Option<String> {
    let stands = match address {
        Address::Given => text::contributions_receipt_email_words(l),
        Address::Confirmed => text::contributions_receipt_email_confirmed(l),
        Address::Declined => {
            return Some(text::contributions_receipt_email_declined(l).to_owned());
        }
    };
    to_come(idea, dialogue, l).map(|then| format!("{stands} {then}"))
}

/// What is still to be written to the sender of an idea, in words; nothing when all of it has been.
fn to_come(idea: &Idea, dialogue: &Dialogue, l: Locale) -> Option<&'static str> {
    if dialogue.state.is_over() || dialogue.followed_up_at.is_some() {
        return None;
    }
    if dialogue.fed_back_at.is_none() {
        let then = if idea.rerouted.is_some() {
            // Nobody here answers it; everybody who took part is told when the dialogue is done.
            text::contributions_receipt_email_then_rerouted(l)
        } else if idea.is_answered() {
            text::contributions_receipt_email_then_decided(l)
        } else {
            text::contributions_receipt_email_then(l)
        };
        return Some(then);
    }
    idea.outcome
        .as_ref()
        .and_then(|outcome| outcome.commitment.as_ref())
        .filter(|commitment| commitment.done_on.is_none())
        .map(|_| text::contributions_receipt_email_then_promise(l))
}

/// What came of a form that was sent once more: which address is used, which words, and whether there
/// are two texts (`before` is the number of the first); and where the address stands.
pub fn notices(
    visit: &Visit,
    (dialogue, idea): (&Dialogue, &Idea),
    before: Option<i64>,
    address: Option<Address>,
) -> AnyView {
    let l = visit.locale;
    // Where to say what one wants.
    let contact = || Some(dialogue.contact.clone());
    let again = SentAgain {
        corrected: text::contributions_receipt_corrected_words(l),
        first: text::contributions_receipt_first_words(l),
        contact: contact(),
    };
    let mut all = again.notices(visit, address.is_some());
    all.extend(before.map(|number| Notice {
        title: text::contributions_receipt_two(l),
        words: text::contributions_receipt_two_words(l, number),
        contact: contact(),
    }));
    let stands = address.and_then(|address| stands(address, idea, dialogue, l));
    all.extend(stands.map(|words| Notice::of_address(words, l)));
    told(all, l)
}
