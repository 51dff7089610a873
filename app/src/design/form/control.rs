//! What all controls share.

use leptos::prelude::*;

use crate::design::Link;
use crate::design::heading::filled;

/// One of several things to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// What it says.
    pub label: String,
    /// BCP 47 tag of the label's language; empty for the page's. Only a [`super::Select`] tells it.
    pub lang: &'static str,
    /// What it means, in a few words; empty for none. A [`super::Select`] cannot show it.
    pub hint: String,
    /// Ways from it to its own pages, which stand under it. A [`super::Select`] cannot show them.
    pub links: Vec<Link>,
}

impl Choice {
    /// The choice that posts `value` and says `label`.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            lang: "",
            hint: String::new(),
            links: Vec::new(),
        }
    }

    /// The same choice with a label in the language of that tag.
    #[must_use]
    pub const fn lang(mut self, lang: &'static str) -> Self {
        self.lang = lang;
        self
    }

    /// The same choice with ways to its own pages.
    #[must_use]
    pub fn links(mut self, links: Vec<Link>) -> Self {
        self.links = links;
        self
    }

    /// The same choice with a few words on what it means.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// The ids of the texts that describe the control `name`, or nothing if there are none.
pub(super) fn described_by(name: &str, hint: &str, error: Option<&str>) -> Option<String> {
    let mut ids = Vec::new();
    if !hint.is_empty() {
        ids.push(format!("{name}-hint"));
    }
    if error.is_some() {
        ids.push(format!("{name}-error"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Class names of the box around a control.
pub(super) fn field_class(error: Option<&str>) -> &'static str {
    if error.is_some() {
        "field wrong"
    } else {
        "field"
    }
}

/// The hint and the error of the control `name`, in that order, where there are any.
pub(super) fn hint_and_error(
    name: &str,
    hint: String,
    error: Option<String>,
) -> impl IntoView + use<> {
    let hint =
        filled(hint).map(|hint| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> });
    let error =
        error.map(|error| view! { <p class="error" id=format!("{name}-error")>{error}</p> });
    view! {
        {hint}
        {error}
    }
}

/// The label's words, with a quiet note after them ("frivilligt") where there is one.
pub(super) fn label_words(label: String, note: String) -> impl IntoView {
    view! {
        {label}
        {filled(note).map(|note| view! { " " <span class="note">"("{note}")"</span> })}
    }
}
