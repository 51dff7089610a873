//! How a promise goes, to those who took part.

use super::model::asks_participants;
use crate::app::App;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::mail::{Block, Letter};
use crate::{contributions, dialogues, participants};

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
    let person = participants::get(conn, participant).await?;
    let subject = text::commitments_mail_subject(l, note.kind.as_str(), dialogue.title.clone());
    let commitment = &promised.commitment;
    let letter = Letter::about(app, &dialogue, l, subject)
        .to(app, &person)
        .heading(text::commitments_mail_promise(l))
        .paragraph(&commitment.promise)
        .with(Block::Facts(vec![
            (text::feedback_owner(l).to_owned(), commitment.owner.clone()),
            (
                text::decisions_due_on(l).to_owned(),
                commitment.due_on.long(l),
            ),
        ]))
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
        Some(code) => letter.paragraph(text::commitments_mail_ask(l)).link(
            text::commitments_ask(l),
            app.url(&l.path(&format!("{page}?kod={code}#svara"))),
        ),
        None => letter,
    }))
}
