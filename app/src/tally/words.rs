//! What is the same wherever a voluntary question is asked, and wherever its answers are read.

use crate::core::{Locale, percent, text};
use crate::design::Choice;

/// What is posted by who does not want to say.
pub const NOTHING: &str = "nothing";

/// The answers by their words and names, and last the choice not to say.
pub fn choices<'a>(answers: impl IntoIterator<Item = (&'a str, String)>, l: Locale) -> Vec<Choice> {
    let answers = answers.into_iter();
    let mut choices: Vec<Choice> = answers
        .map(|(answer, name)| Choice::new(answer, name))
        .collect();
    choices.push(Choice::new(NOTHING, text::tally_rather_not(l)));
    choices
}

/// "12 (40 %)" of a cell beside the `total` of its question, or that it is hidden.
pub fn said(answers: Option<i64>, total: i64, l: Locale) -> String {
    answers.map_or_else(
        || text::tally_hidden(l).to_owned(),
        |answers| {
            let share = percent(answers, total).unwrap_or_default();
            text::tally_count(l, answers, share)
        },
    )
}
