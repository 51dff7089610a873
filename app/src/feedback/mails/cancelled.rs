//! The notice that a dialogue was stopped: who decided it, why, and what becomes of what you said.

use super::{addressed, decision, with_comments};
use crate::app::App;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::decisions::{self, Purpose};
use crate::dialogues::{self, State};
use crate::feedback::{Recipient, store};
use crate::mail::Letter;
use crate::translations;

/// The letter `to` somebody about the stopped `dialogue`; none when it is not stopped.
pub async fn cancelled(
    app: &App,
    conn: &mut Conn,
    dialogue: Id,
    to: Recipient,
    l: Locale,
) -> Result<Option<Letter>> {
    let dialogue = dialogues::get(conn, dialogue).await?;
    if dialogue.state != State::Cancelled {
        return Ok(None);
    }
    let dialogue = translations::read_in(conn, dialogue, l).await?;
    let subject = text::feedback_cancelled_subject(l, dialogue.title.clone());
    let letter = Letter::about(app, &dialogue, l, subject);
    let mut letter = addressed(app, conn, letter, to)
        .await?
        .paragraph(text::feedback_cancelled_thanks(l))
        .heading(text::feedback_cancelled_reason(l))
        .paragraph(&dialogue.cancelled_reason);
    let decisions = decisions::of_dialogue(conn, dialogue.id).await?;
    if let Some(stopped) = decisions
        .into_iter()
        .find(|decision| decision.purpose == Purpose::Cancel)
    {
        letter = decision(letter, stopped, to, l);
    }
    letter = letter.heading(text::feedback_cancelled_yours(l));
    for trace in store::traces(conn, dialogue.id, to).await? {
        let receipt = format!("/kvitto/{}", trace.receipt_code);
        let label = text::participants_receipt_of(l, trace.number);
        letter = letter.link(label, app.url(&l.path(&receipt)));
    }
    let (letter, _) = with_comments(app, conn, letter, (dialogue.id, to), l).await?;
    Ok(Some(letter.paragraph(text::feedback_cancelled_kept(l))))
}
