//! The voluntary questions as a form: its fields, and what was chosen in them.

use leptos::prelude::*;

use super::receipt::Receipt;
use crate::background::{Part, Question, Standing};
use crate::contributions::ReceiptCode;
use crate::core::{Form, Locale, text};
use crate::design::{ErrorSummary, More, PostForm, Radios, Submit};
use crate::dialogues::Problem;
use crate::site::Visit;
use crate::{tally, trust};

/// The fields, from the top of the form down.
pub const FIELDS: [&str; 5] = ["trust", "age", "gender", "part", "first_time"];

/// What was chosen in the questions about whoever takes part; what is no choice gets an error at its field.
pub fn answers(form: &mut Form, parts: &[Part], l: Locale) -> Vec<(Question, String)> {
    let mut answers = Vec::new();
    for question in Question::ALL.iter().copied() {
        let word = form.value(question.as_str()).to_owned();
        if word.is_empty() || word == tally::NOTHING {
            continue;
        }
        if question.answers(parts).contains(&word) {
            answers.push((question, word));
        } else {
            form.error(question.as_str(), Problem::NotAChoice.words(l));
        }
    }
    answers
}

/// The form before anything is chosen.
pub fn empty() -> Form {
    FIELDS
        .iter()
        .fold(Form::new(), |form, field| form.with(field, ""))
}

/// The form, wherever it stands.
pub fn fields(
    visit: &Visit,
    code: &ReceiptCode,
    receipt: &Receipt,
    form: &Form,
    errors: Option<Vec<(&'static str, String)>>,
) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&format!("/kvitto/{code}/fragor"));
    let trust = trust::question(form.field("trust"), l).into_any();
    let is_open = FIELDS[1..]
        .iter()
        .any(|field| !form.value(field).is_empty());
    let about = (receipt.standing == Standing::Before).then(|| {
        let questions = Question::ALL
            .iter()
            .filter_map(|question| about(*question, form, &receipt.parts, l))
            .collect_view();
        view! { <More summary=text::background_more(l) open=is_open>{questions}</More> }
    });
    let errors = errors.map(|errors| {
        view! { <ErrorSummary title=text::form_error_summary(l) errors=errors/> }
    });
    view! {
        <PostForm action=action label=text::background_title(l)>
            {errors}
            {trust}
            {about}
            <p class="small">{text::background_how_kept(l)}</p>
            <Submit text=text::tally_send(l)/>
        </PostForm>
    }
    .into_any()
}

/// A question with its answers and the choice not to say; nothing where there is nothing to choose from.
fn about(question: Question, form: &Form, parts: &[Part], l: Locale) -> Option<AnyView> {
    let answers = question.answers(parts);
    if answers.is_empty() {
        return None;
    }
    let named = answers.iter();
    let named = named.map(|answer| (answer.as_str(), question.answer_name(answer, parts, l)));
    let choices = tally::choices(named, l);
    let field = form.field(question.as_str());
    Some(
        view! {
            <Radios field=field label=question.label(l) note=text::admin_optional(l) choices=choices/>
        }
        .into_any(),
    )
}
