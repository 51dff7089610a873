//! What a receipt tells before the way: what came of sending a form once more, and where the address stands.

use leptos::prelude::*;

use crate::contributions::{Idea, Sent};
use crate::core::{Locale, text};
use crate::design::NoticeBanner;
use crate::dialogues::Dialogue;
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

    fn words(self, l: Locale) -> &'static str {
        match self {
            Self::Given => text::contributions_receipt_email_words(l),
            Self::Confirmed => text::contributions_receipt_email_confirmed(l),
            Self::Declined => text::contributions_receipt_email_declined(l),
        }
    }
}

/// What came of a form that was sent once more: which address is used, which words, and whether there
/// are two texts (`before` is the number of the first); and where the address stands.
pub fn notices(
    visit: &Visit,
    dialogue: &Dialogue,
    before: Option<i64>,
    address: Option<Address>,
) -> AnyView {
    let l = visit.locale;
    let contact = || dialogue.contact.clone();
    let is_told = |name| visit.asked(name).is_some();
    let corrected = (address.is_some() && is_told(NEW_ADDRESS)).then(|| {
        (
            text::contributions_receipt_corrected(l),
            text::contributions_receipt_corrected_words(l).to_owned(),
        )
    });
    let words = is_told(NEW_WORDS).then(|| {
        (
            text::contributions_receipt_first(l),
            text::contributions_receipt_first_words(l, contact()),
        )
    });
    let two = before.map(|number| {
        (
            text::contributions_receipt_two(l),
            text::contributions_receipt_two_words(l, contact(), number),
        )
    });
    let stands = address.map(|address| {
        (
            text::contributions_receipt_email(l),
            address.words(l).to_owned(),
        )
    });
    [corrected, words, two, stands]
        .into_iter()
        .flatten()
        .map(|(title, words)| view! { <NoticeBanner title=title><p>{words}</p></NoticeBanner> })
        .collect_view()
        .into_any()
}
