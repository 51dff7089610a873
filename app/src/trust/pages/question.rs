//! The question, wherever it is asked, and what was chosen in it.

use leptos::prelude::*;

use crate::core::{Field, Form, Locale, text};
use crate::design::Radios;
use crate::dialogues::Problem;
use crate::tally;
use crate::trust::Step;

/// The name of the question's field.
const FIELD: &str = "trust";

/// The question with its five steps and the choice not to say.
pub fn question(field: Field, l: Locale) -> impl IntoView {
    let steps = Step::ALL.iter();
    let steps = steps.map(|step| (step.as_str(), step.name(l).to_owned()));
    let choices = tally::choices(steps, l);
    view! {
        <Radios field=field label=text::trust_question(l) note=text::admin_optional(l) choices=choices/>
    }
}

/// What was chosen in the question: none where nothing was, and `None` inside for who does not want to say.
/// What is no choice gets an error at the field.
pub fn chosen(form: &mut Form, l: Locale) -> Option<Option<Step>> {
    match form.value(FIELD) {
        "" => None,
        tally::NOTHING => Some(None),
        word => {
            let step: Option<Step> = word.parse().ok();
            if step.is_none() {
                form.error(FIELD, Problem::NotAChoice.words(l));
            }
            step.map(Some)
        }
    }
}
