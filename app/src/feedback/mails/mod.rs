//! What is written to those who took part when a dialogue ends.

mod cancelled;
mod result;

pub use cancelled::cancelled;
pub use result::{compose, letter};

use crate::core::{Locale, text};
use crate::decisions::Decision;
use crate::mail::{Block, Letter};

/// The decision, as the minutes have it.
fn decision(letter: Letter, decided: Decision, l: Locale) -> Letter {
    let body = decided.body.name(l).to_owned();
    let letter = letter
        .heading(text::feedback_decision(l))
        .with(Block::Facts(vec![
            (text::feedback_decision_body(l).to_owned(), body),
            (
                text::feedback_decision_day(l).to_owned(),
                decided.decided_on.long(l),
            ),
            (
                text::feedback_decision_paragraph(l).to_owned(),
                format!("§ {}", decided.paragraph.trim_start_matches(['§', ' '])),
            ),
            (
                text::feedback_decision_case(l).to_owned(),
                decided.case_number,
            ),
        ]))
        .paragraph(decided.summary);
    let is_web = ["https://", "http://"]
        .iter()
        .any(|scheme| decided.minutes_url.starts_with(scheme));
    if is_web {
        letter.link(text::feedback_to_minutes(l), decided.minutes_url)
    } else {
        letter
    }
}
