//! What somebody proposes, before it is sent in.

use super::Origin;
use crate::contributions::Draft;
use crate::core::{Form, Id, Locale, text};

/// The fields of the form, in their order on the page.
pub const FIELDS: [&str; 6] = ["text", "origin", "name", "email", "title", "body"];

/// A proposal before it has a number. Only the text is needed (P12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInitiative {
    /// What is written, under the same rules as a contribution: text, title, name, address.
    pub draft: Draft,
    /// Who proposes.
    pub origin: Origin,
    /// Which body its sender thinks it concerns.
    pub wished: Option<Id>,
    /// Whether it is made-up example content.
    pub example: bool,
}

impl NewInitiative {
    /// A proposal of nothing but a text.
    pub fn new(text: &str, locale: Locale) -> Self {
        Self {
            draft: Draft::new(text, locale),
            origin: Origin::default(),
            wished: None,
            example: false,
        }
    }

    /// Reads the form; `bodies` are those that can be chosen. What is wrong is added at its field and there is no
    /// proposal.
    pub fn parse(form: &mut Form, bodies: &[Id], l: Locale) -> Option<Self> {
        let draft = Draft::parse_or(form, text::initiatives_text_missing(l), l);
        let origin = match form.value("origin") {
            "" => Origin::default(),
            word => word.parse().unwrap_or_else(|_| {
                form.error("origin", text::problem_not_a_choice(l));
                Origin::default()
            }),
        };
        if origin == Origin::CivilSociety && form.value("name").trim().is_empty() {
            form.error("name", text::initiatives_name_missing(l));
        }
        let wished = match form.value("body") {
            "" => None,
            word => {
                let known = word.parse().ok().filter(|id| bodies.contains(id));
                if known.is_none() {
                    form.error("body", text::problem_not_a_choice(l));
                }
                known
            }
        };
        draft.filter(|_| form.is_valid()).map(|draft| Self {
            draft,
            origin,
            wished,
            example: false,
        })
    }
}
