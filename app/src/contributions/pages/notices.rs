//! What a receipt tells before the way: what came of sending a form once more, and where the address stands.

use leptos::prelude::*;

use crate::contributions::{Idea, Sent};
use crate::core::{Locale, text};
use crate::design::{NoticeBanner, Prose};
use crate::dialogues::{Dialogue, content_lang};
use crate::participants::Participant;
use crate::site::Visit;

/// In the address of a receipt: what was changed in a form that was sent once more.
const NEW_ADDRESS: &str = "ny-adress";
const NEW_WORDS: &str = "andrat";

/// Where the receipt of what was sent stands, with what the sender must know of sending it again.
pub fn receipt_path(sent: &Sent) -> String {
    let told: Vec<String> = [
        (sent.again.address, NEW_ADDRESS),
        (sent.again.words, NEW_WORDS),
    ]
    .into_iter()
    .filter(|(is_new, _)| *is_new)
    .map(|(_, name)| format!("{name}=1"))
    .collect();
    let path = format!("/kvitto/{}", sent.receipt.code);
    if told.is_empty() {
        path
    } else {
        format!("{path}?{}", told.join("&"))
    }
}

/// Where the address stands that was given with an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Address {
    /// It is to be confirmed, or was before the idea came: the receipt does not tell which, or whoever typed
    /// somebody else's address would read here whether its owner has taken part.
    Given,
    /// It was confirmed after the idea came.
    Confirmed,
    /// After that its owner said no to all mail.
    Declined,
}

impl Address {
    /// That of `participant`, as the receipt of their `idea` may tell it.
    pub fn of(participant: &Participant, idea: &Idea) -> Self {
        let is_later = participant
            .confirmed_at
            .is_some_and(|at| at >= idea.received_at);
        match (is_later, participant.has_left()) {
            (false, _) => Self::Given,
            (true, false) => Self::Confirmed,
            (true, true) => Self::Declined,
        }
    }

    /// What the receipt says of it in a dialogue in this state; nothing when no mail is to come to it any more.
    fn words(self, idea: &Idea, dialogue: &Dialogue, l: Locale) -> Option<String> {
        let stands = match self {
            Self::Given => text::contributions_receipt_email_words(l),
            Self::Confirmed => text::contributions_receipt_email_confirmed(l),
            Self::Declined => {
                return Some(text::contributions_receipt_email_declined(l).to_owned());
            }
        };
        to_come(idea, dialogue, l).map(|then| format!("{stands} {then}"))
    }
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
    let corrected = (address.is_some() && is_told(NEW_ADDRESS)).then(|| {
        (
            text::contributions_receipt_corrected(l),
            text::contributions_receipt_corrected_words(l).to_owned(),
            false,
        )
    });
    let words = is_told(NEW_WORDS).then(|| {
        (
            text::contributions_receipt_first(l),
            text::contributions_receipt_first_words(l).to_owned(),
            true,
        )
    });
    let two = before.map(|number| {
        (
            text::contributions_receipt_two(l),
            text::contributions_receipt_two_words(l, number),
            true,
        )
    });
    let stands = address
        .and_then(|address| address.words(idea, dialogue, l))
        .map(|words| (text::contributions_receipt_email(l), words, false));
    [corrected, words, two, stands]
        .into_iter()
        .flatten()
        .map(|(title, words, asks)| {
            // Where to say what one wants.
            let contact = asks.then(|| {
                let contact = dialogue.contact.clone();
                view! { <Prose text=contact lang=content_lang(l) reach=true/> }
            });
            view! { <NoticeBanner title=title><p>{words}</p>{contact}</NoticeBanner> }
        })
        .collect_view()
        .into_any()
}
