//! What the receipts of everything that residents write have in common.

use leptos::prelude::*;

use crate::contributions::{Again, ReceiptCode, State};
use crate::core::reach::bare;
use crate::core::{Locale, Timestamp, text};
use crate::design::{Fact, Facts, NoticeBanner, Prose, Section, Slip, filled};
use crate::dialogues::{Dialogue, content_lang};
use crate::participants::Participant;
use crate::site::Visit;

/// What is printed: the code, the facts, and what was written, for whoever has the receipt on paper has nothing else; and where
/// to ask, when that is given.
pub fn slip(
    visit: &Visit,
    code: &ReceiptCode,
    facts: Vec<(&'static str, AnyView)>,
    yours: AnyView,
    contact: Option<String>,
) -> AnyView {
    let l = visit.locale;
    let address = address(visit);
    let grouped = code.grouped();
    let facts = facts
        .into_iter()
        .map(|(term, words)| view! { <Fact term=term>{words}</Fact> })
        .collect_view();
    let contact = contact.map(|contact| {
        let words = text::contributions_receipt_contact(l, contact);
        view! { <p class="small on-paper">{words}</p> }
    });
    view! {
        <Slip label=text::contributions_receipt_slip(l)>
            <Facts>
                <Fact term=text::contributions_receipt_code(l)><span class="code">{grouped}</span></Fact>
                {facts}
            </Facts>
            <div class="on-paper">{yours}</div>
            {address}
            {contact}
        </Slip>
    }
    .into_any()
}

/// Where the code is typed, in a sentence: its address is a link, and is read from paper too.
pub fn address(visit: &Visit) -> AnyView {
    let href = visit.href("/kvitto");
    let bare = bare(&visit.app.url(&href));
    let words = text::contributions_receipt_address(visit.locale, bare.clone());
    let (before, after) = words
        .split_once(bare.as_str())
        .unwrap_or((words.as_str(), ""));
    let (before, after) = (before.to_owned(), after.to_owned());
    view! { <p class="small">{before}<a href=href>{bare}</a>{after}</p> }.into_any()
}

/// The dialogue's title as a fact of a receipt, in the language that it is read in.
pub fn titled(dialogue: &Dialogue, l: Locale) -> (&'static str, AnyView) {
    let lang = filled(dialogue.spoken.lang("title", l).to_owned());
    let title = dialogue.title.clone();
    let title = view! { <span lang=lang>{title}</span> }.into_any();
    (text::contributions_receipt_dialogue(l), title)
}

/// What moderation wants to say about what it has hidden, with `after` it: what can be done about it.
pub fn said(
    state: State,
    words_to_sender: &str,
    after: impl FnOnce() -> AnyView,
    l: Locale,
) -> Option<AnyView> {
    matches!(state, State::Masked | State::Refused).then(|| {
        // A refusal always has words of its own; something covered may go without.
        let words = if words_to_sender.is_empty() {
            view! { <p>{text::contributions_receipt_covered(l)}</p> }.into_any()
        } else {
            let words = words_to_sender.to_owned();
            view! { <Prose text=words lang=content_lang(l)/> }.into_any()
        };
        let after = after();
        view! {
            <Section heading=text::contributions_receipt_ours(l)>
                {words}
                {after}
            </Section>
        }
        .into_any()
    })
}

/// In the address of a receipt: what was changed in a form that was sent once more.
const NEW_ADDRESS: &str = "ny-adress";
/// The same of the words.
const NEW_WORDS: &str = "andrat";

/// A receipt's address with what the sender must know of sending the form again.
pub fn told_in(path: String, again: Again) -> String {
    let told: Vec<String> = [(again.address, NEW_ADDRESS), (again.words, NEW_WORDS)]
        .into_iter()
        .filter(|(is_new, _)| *is_new)
        .map(|(_, name)| format!("{name}=1"))
        .collect();
    if told.is_empty() {
        path
    } else {
        format!("{path}?{}", told.join("&"))
    }
}

/// What a receipt says of a form that was sent once more, in the words of what was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentAgain {
    /// Mail goes to another address now.
    pub corrected: &'static str,
    /// What was sent first stands, and not what was changed in it since.
    pub first: &'static str,
    /// Where to say what one wants instead, when that is given.
    pub contact: Option<String>,
}

impl SentAgain {
    /// What the address of this receipt tells ([`told_in`]): of another address only where it `has_address`.
    pub fn notices(self, visit: &Visit, has_address: bool) -> Vec<Notice> {
        let l = visit.locale;
        let is_told = |name| visit.asked(name).is_some();
        let corrected = (has_address && is_told(NEW_ADDRESS)).then(|| Notice {
            title: text::contributions_receipt_corrected(l),
            words: self.corrected.to_owned(),
            contact: None,
        });
        let first = is_told(NEW_WORDS).then(|| Notice {
            title: text::contributions_receipt_first(l),
            words: self.first.to_owned(),
            contact: self.contact,
        });
        corrected.into_iter().chain(first).collect()
    }
}

/// Where the address stands that was given with something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Address {
    /// It is to be confirmed, or was before it came: the receipt does not tell which, or whoever typed
    /// somebody else's address would read here whether its owner has taken part.
    Given,
    /// It was confirmed after that.
    Confirmed,
    /// After that its owner said no to all mail.
    Declined,
}

impl Address {
    /// That of `participant`, as the receipt of what came at `received_at` may tell it.
    pub fn of(participant: &Participant, received_at: Timestamp) -> Self {
        let is_later = participant.confirmed_at.is_some_and(|at| at >= received_at);
        match (is_later, participant.has_left()) {
            (false, _) => Self::Given,
            (true, false) => Self::Confirmed,
            (true, true) => Self::Declined,
        }
    }
}

/// What is to be known before the rest of a receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// In short.
    pub title: &'static str,
    /// In full.
    pub words: String,
    /// Where to say what one wants, when that is given.
    pub contact: Option<String>,
}

impl Notice {
    /// Where the address stands, and what is still to come to it.
    pub fn of_address(words: String, l: Locale) -> Self {
        Self {
            title: text::contributions_receipt_email(l),
            words,
            contact: None,
        }
    }
}

/// All of them, in their order.
pub fn told(notices: Vec<Notice>, l: Locale) -> AnyView {
    notices
        .into_iter()
        .map(|notice| {
            let (title, words) = (notice.title, notice.words);
            let contact = notice.contact.map(|contact| {
                view! { <Prose text=contact lang=content_lang(l) reach=true/> }
            });
            view! { <NoticeBanner title=title><p>{words}</p>{contact}</NoticeBanner> }
        })
        .collect_view()
        .into_any()
}
