//! What a form says when the network is lost while it is sent.

use leptos::prelude::*;

use crate::core::{Locale, text};
use crate::design::heading::filled;

/// What it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendingWords {
    /// While it is on its way.
    pub sending: &'static str,
    /// When it did not leave: what was written is kept, and is sent when the network is back.
    pub lost: &'static str,
    /// When something was changed while it waited: then nothing is sent by itself.
    pub changed: &'static str,
}

impl SendingWords {
    /// In the language `l`.
    pub fn of(l: Locale) -> Self {
        Self {
            sending: text::sending_now(l),
            lost: text::sending_lost(l),
            changed: text::sending_changed(l),
        }
    }
}

/// How a text from before is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferWords {
    /// That there is one.
    pub title: &'static str,
    /// How long it is kept.
    pub words: &'static str,
    /// The button that puts it into the field.
    pub take: &'static str,
    /// The button that throws it away.
    pub drop: &'static str,
}

impl OfferWords {
    /// In the language `l`.
    pub fn of(l: Locale) -> Self {
        Self {
            title: text::contributions_island_draft(l),
            words: text::contributions_island_draft_words(l),
            take: text::contributions_island_draft_take(l),
            drop: text::contributions_island_draft_drop(l),
        }
    }
}

/// Offers a text from before, in a form with [`Sending`]: right above the field that the text goes into, so that whoever comes
/// back sees it before they write anew. Hidden until a script finds such a text.
#[component]
pub fn Offer(
    /// What it says.
    words: OfferWords,
) -> impl IntoView {
    view! {
        <div data-take hidden class="notice mind">
            <p><strong>{words.title}</strong></p>
            <p>{words.words}</p>
            <div class="actions">
                <button type="button" class="button" name="take">{words.take}</button>
                <button type="button" class="button plain" name="drop">{words.drop}</button>
            </div>
        </div>
    }
}

/// Makes the form that it stands in survive a lost connection, where scripts run (`public/send.js`). It stands before the
/// button. Empty until there is something to say, which is read aloud.
#[component]
pub fn Sending(
    /// Under which name the browser keeps what is written: the address that the form is for.
    #[prop(into)]
    draft: String,
    /// What it says.
    words: SendingWords,
    /// What it says besides when files are chosen, which the browser does not keep; empty for a form without.
    #[prop(optional)]
    files: &'static str,
) -> impl IntoView {
    let SendingWords {
        sending,
        lost,
        changed,
    } = words;
    view! {
        <div role="status" data-draft=draft data-sending=sending data-lost=lost data-changed=changed data-files=filled(files.to_owned())></div>
    }
}

/// On a receipt: what the browser kept of the form under `draft` is sent, and is forgotten.
#[component]
pub fn Sent(
    /// As in [`Sending`].
    #[prop(into)]
    draft: String,
) -> impl IntoView {
    view! { <span hidden data-sent=draft></span> }
}
