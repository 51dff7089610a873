//! The notice that a dialogue was stopped: who decided it, why, and what becomes of what you said.

use super::decision;
use crate::app::App;
use crate::comments;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::decisions::{self, Purpose};
use crate::dialogues::{self, State};
use crate::feedback::store;
use crate::mail::Letter;
use crate::participants;
use crate::translations;

/// The letter to `participant` about the stopped `dialogue`; none when it is not stopped.
pub async fn cancelled(
    app: &App,
    conn: &mut Conn,
    dialogue: Id,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let dialogue = dialogues::get(conn, dialogue).await?;
    if dialogue.state != State::Cancelled {
        return Ok(None);
    }
    let dialogue = translations::read_in(conn, dialogue, l).await?;
    let participant = participants::get(conn, participant).await?;
    let subject = text::feedback_cancelled_subject(l, dialogue.title.clone());
    let mut letter = Letter::about(app, &dialogue, l, subject)
        .to(app, &participant)
        .paragraph(text::feedback_cancelled_thanks(l))
        .heading(text::feedback_cancelled_reason(l))
        .paragraph(&dialogue.cancelled_reason);
    let decisions = decisions::of_dialogue(conn, dialogue.id).await?;
    if let Some(stopped) = decisions
        .into_iter()
        .find(|decision| decision.purpose == Purpose::Cancel)
    {
        letter = decision(letter, stopped, l);
    }
    letter = letter.heading(text::feedback_cancelled_yours(l));
    for trace in store::traces(conn, dialogue.id, participant.id).await? {
        let receipt = format!("/kvitto/{}", trace.receipt_code);
        let label = text::participants_receipt_of(l, trace.number);
        letter = letter.link(label, app.url(&l.path(&receipt)));
    }
    let whose = (dialogue.id, participant.id);
    let (letter, _) = comments::with_comments(app, conn, letter, whose, l).await?;
    Ok(Some(letter.paragraph(text::feedback_cancelled_kept(l))))
}
