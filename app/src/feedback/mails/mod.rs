//! What is written to those who took part when a dialogue ends.

mod cancelled;
mod result;

pub use cancelled::cancelled;
pub use result::{compose, letter};

use crate::app::App;
use crate::comments;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::decisions::Decision;
use crate::feedback::Recipient;
use crate::mail::{Block, Letter};
use crate::participants;

/// The decision, as the minutes have it; in a call who took it and when, without what is only for looking it up.
fn decision(letter: Letter, decided: Decision, to: Recipient, l: Locale) -> Letter {
    let body = decided.body.name(l).to_owned();
    let letter = letter.heading(text::feedback_decision(l));
    if matches!(to, Recipient::Called(_)) {
        let day = decided.decided_on.long(l);
        return letter
            .paragraph(text::deliveries_call_decided(l, body, day))
            .paragraph(decided.summary);
    }
    let letter = letter
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

/// The letter to whom it is for: by mail they can decline more, on paper they asked for this one, and a call begins with who calls.
pub async fn addressed(
    app: &App,
    conn: &mut Conn,
    mut letter: Letter,
    to: Recipient,
) -> Result<Letter> {
    match to {
        Recipient::Participant(id) => {
            let participant = participants::get(conn, id).await?;
            Ok(letter.to(app, &participant))
        }
        Recipient::Correspondent(_) => {
            text::deliveries_why(letter.locale).clone_into(&mut letter.why);
            Ok(letter)
        }
        Recipient::Called(_) => {
            let l = letter.locale;
            letter.why = text::deliveries_call_why(l, text::site_owner(l));
            Ok(letter)
        }
    }
}

/// The letter with what they said about others' ideas, and how many comments that is: none on paper, for comments are written on
/// the site only.
async fn with_comments(
    app: &App,
    conn: &mut Conn,
    letter: Letter,
    (dialogue, to): (Id, Recipient),
    l: Locale,
) -> Result<(Letter, usize)> {
    match to {
        Recipient::Participant(id) => {
            comments::with_comments(app, conn, letter, (dialogue, id), l).await
        }
        Recipient::Correspondent(_) | Recipient::Called(_) => Ok((letter, 0)),
    }
}
