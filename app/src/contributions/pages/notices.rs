//! What a receipt tells before the way: what came of sending a form once more, and where the address stands.

use leptos::prelude::AnyView;

use super::receipt_parts::{Address, NEW_ADDRESS, NEW_WORDS, told, told_in};
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
    let is_told = |name| visit.asked(name).is_some();
    // Where to say what one wants.
    let contact = || Some(dialogue.contact.clone());
    let corrected = (address.is_some() && is_told(NEW_ADDRESS)).then(|| {
        let words = text::contributions_receipt_corrected_words(l).to_owned();
        (text::contributions_receipt_corrected(l), words, None)
    });
    let words = is_told(NEW_WORDS).then(|| {
        let words = text::contributions_receipt_first_words(l).to_owned();
        (text::contributions_receipt_first(l), words, contact())
    });
    let two = before.map(|number| {
        let words = text::contributions_receipt_two_words(l, number);
        (text::contributions_receipt_two(l), words, contact())
    });
    let stands = address
        .and_then(|address| stands(address, idea, dialogue, l))
        .map(|words| (text::contributions_receipt_email(l), words, None));
    let all = [corrected, words, two, stands].into_iter().flatten();
    told(all.collect(), l)
}
