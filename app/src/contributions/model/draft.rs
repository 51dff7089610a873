//! What somebody wrote, before it is sent in.

use std::str::FromStr;

use super::{Kind, Tie, language, personal_number};
use crate::contributions::limits::{NAME_MAX, TEXT_MAX, TEXT_MIN, TITLE_MAX};
use crate::core::email_address::NotAnEmailAddress;
pub use crate::core::typed::clean_line;
use crate::core::{EmailAddress, Form, Locale, text};
use crate::places::Place;

/// A contribution before it has a number. Only the text is needed (P12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it says, as it was written, without the white space around it.
    pub text: String,
    /// In short; may be empty.
    pub title: String,
    /// What it is.
    pub kind: Kind,
    /// What ties the sender to the municipality.
    pub tie: Tie,
    /// The name to show with it; may be empty.
    pub shown_name: String,
    /// Where to send word of what comes of it.
    pub email: Option<EmailAddress>,
    /// The language tag of the text, or "und" for unknown.
    pub lang: String,
    /// The text in Swedish, when it is in another language; may be empty.
    pub translation: String,
    /// The form in which its photos wait, as [`crate::photos::form_of`] names it; empty without any.
    pub photos: String,
    /// What place it is about.
    pub place: Option<Place>,
}

impl Draft {
    /// The fields of the form, in their order on the page.
    pub const FIELDS: [&'static str; 6] = ["text", "email", "title", "kind", "tie", "name"];

    /// A draft of nothing but a text, in the language it seems to be in, else in `locale`.
    pub fn new(text: &str, locale: Locale) -> Self {
        let text = clean_text(text);
        Self {
            lang: language::of(&text, locale),
            text,
            title: String::new(),
            kind: Kind::default(),
            tie: Tie::default(),
            shown_name: String::new(),
            email: None,
            translation: String::new(),
            photos: String::new(),
            place: None,
        }
    }

    /// Reads the form. What is wrong is added at its field and there is no draft.
    pub fn parse(form: &mut Form, l: Locale) -> Option<Self> {
        Self::parse_or(form, text::contributions_text_missing(l), l)
    }

    /// As [`Self::parse`], where `missing` is what is said when there is no text: the form may ask for something else
    /// than an idea, or somebody else than its sender.
    pub fn parse_or(form: &mut Form, missing: &str, l: Locale) -> Option<Self> {
        let mut draft = Self::new(form.value("text"), l);
        draft.title = clean_line(form.value("title"));
        draft.kind = chosen(form, "kind", l);
        draft.tie = chosen(form, "tie", l);
        draft.shown_name = clean_line(form.value("name"));

        let length = draft.text.chars().count();
        if length == 0 {
            form.error("text", missing);
        } else if length < TEXT_MIN {
            form.error("text", text::contributions_text_short(l));
        } else if length > TEXT_MAX {
            let over = length - TEXT_MAX;
            form.error("text", text::contributions_text_long(l, TEXT_MAX, over));
        }
        if draft.title.chars().count() > TITLE_MAX {
            form.error("title", text::contributions_title_long(l, TITLE_MAX));
        }
        if draft.shown_name.chars().count() > NAME_MAX {
            form.error("name", text::contributions_name_long(l, NAME_MAX));
        }
        for (field, value) in [
            ("text", &draft.text),
            ("title", &draft.title),
            ("name", &draft.shown_name),
        ] {
            if personal_number::is_in(value) {
                form.error(field, text::contributions_personal_number(l));
            }
        }
        let email = form.value("email").trim();
        if !email.is_empty() {
            match email.parse() {
                Ok(address) => draft.email = Some(address),
                Err(NotAnEmailAddress::Shape) => {
                    form.error("email", text::contributions_email_wrong(l));
                }
                Err(NotAnEmailAddress::BeforeAt) => {
                    form.error("email", text::contributions_email_letters(l));
                }
            }
        }
        form.is_valid().then_some(draft)
    }
}

/// What was chosen at `field`: the default when nothing was, and an error when it is none of the choices.
fn chosen<T: FromStr + Default>(form: &mut Form, field: &'static str, l: Locale) -> T {
    match form.value(field) {
        "" => T::default(),
        value => value.parse().unwrap_or_else(|_| {
            form.error(field, text::problem_not_a_choice(l));
            T::default()
        }),
    }
}

/// A text as it was written, without white space around it and without the control characters that
/// no keyboard writes.
pub fn clean_text(typed: &str) -> String {
    let kept: String = typed
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    kept.trim().to_owned()
}
