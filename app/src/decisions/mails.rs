//! How a promise goes, to those who took part.

use super::model::{Commitment, asks_participants};
use crate::app::App;
use crate::contributions::{self, ReceiptCode};
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::dialogues::{self, Dialogue};
use crate::mail::{Block, Letter};
use crate::participants::{self, Participant};
use crate::translations;

/// The letter that asks `participant` whether the promise was kept; none when it is no longer asked.
pub async fn due_letter(
    app: &App,
    conn: &mut Conn,
    commitment: Id,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let promised = super::public_commitment(conn, commitment).await?;
    let dialogue = dialogues::get(conn, promised.dialogue_id).await?;
    let dialogue = translations::read_in(conn, dialogue, l).await?;
    let commitment = &promised.commitment;
    let asks = asks_participants(dialogue.state, commitment.due_on, app.now().date());
    let receipt = contributions::first_receipt(conn, dialogue.id, participant).await?;
    let Some(code) = receipt.filter(|_| asks) else {
        return Ok(None);
    };
    let person = participants::get(conn, participant).await?;
    let subject = text::commitments_mail_due_subject(l, dialogue.title.clone());
    let letter = about_promise(app, &dialogue, commitment, &person, (l, subject));
    let letter = match (commitment.settled_at, commitment.note.is_empty()) {
        (None, true) => letter.paragraph(text::commitments_mail_due_untold(l)),
        _ => letter
            .heading(text::commitments_how_it_goes(l))
            .paragraph(&commitment.note),
    };
    Ok(Some(asking(app, letter, commitment.id, &code, l)))
}

/// A letter that begins with what was promised.
fn about_promise(
    app: &App,
    dialogue: &Dialogue,
    commitment: &Commitment,
    person: &Participant,
    (l, subject): (Locale, String),
) -> Letter {
    Letter::about(app, dialogue, l, subject)
        .to(app, person)
        .heading(text::commitments_mail_promise(l))
        .paragraph(&commitment.promise)
        .with(Block::Facts(vec![
            (text::feedback_owner(l).to_owned(), commitment.owner.clone()),
            (
                text::decisions_due_on(l).to_owned(),
                commitment.due_on.long(l),
            ),
        ]))
}

/// The letter with the question whether it was done, to whoever has the receipt `code`.
fn asking(app: &App, letter: Letter, commitment: Id, code: &ReceiptCode, l: Locale) -> Letter {
    let answer = format!("/ataganden/{commitment}?kod={code}#svara");
    letter
        .paragraph(text::commitments_mail_ask(l))
        .link(text::commitments_ask(l), app.url(&l.path(&answer)))
}

/// The letter to `participant` about what was told of a promise; none when there is no such note.
pub async fn note_letter(
    app: &App,
    conn: &mut Conn,
    note: Id,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let note = super::note(conn, note).await?;
    let promised = super::public_commitment(conn, note.commitment_id).await?;
    let dialogue = dialogues::get(conn, promised.dialogue_id).await?;
    let dialogue = translations::read_in(conn, dialogue, l).await?;
    let person = participants::get(conn, participant).await?;
    let subject = text::commitments_mail_subject(l, note.kind.as_str(), dialogue.title.clone());
    let commitment = &promised.commitment;
    let letter = about_promise(app, &dialogue, commitment, &person, (l, subject))
        .heading(format!(
            "{}, {}",
            note.kind.name(l),
            note.happened_on.long(l)
        ))
        .paragraph(&note.words);
    let page = format!("/ataganden/{}", commitment.id);
    let letter = letter.button(text::commitments_mail_read(l), app.url(&l.path(&page)));
    // Whether it was done is theirs to say, once its day is over.
    let asks = asks_participants(dialogue.state, commitment.due_on, app.now().date());
    let receipt = contributions::first_receipt(conn, dialogue.id, participant).await?;
    Ok(Some(match receipt.filter(|_| asks) {
        Some(code) => asking(app, letter, commitment.id, &code, l),
        None => letter,
    }))
}
