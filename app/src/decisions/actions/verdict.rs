//! Was it done? What participants say, and what staff answer (P16).

use super::follow::tell;
use crate::audit::Event;
use crate::contributions::{self, ReceiptCode};
use crate::core::digest::hmac_sha256_hex;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::decisions::model::{
    NoteKind, Said, Verdict, answer_problems, asks_participants, reply_problems,
};
use crate::decisions::store;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem};
use crate::staff::Action;

/// What participants have said of a promise, the latest first; for staff.
pub async fn said_of(conn: &mut Conn, commitment: Id) -> Result<Vec<Said>> {
    store::said_of(conn, commitment).await
}

/// Notes whether a promise was kept, as the participant with the receipt `code` says. Each participant of the dialogue
/// counts once; who answers again has changed their mind. Nobody can tell from what is stored who said what.
pub async fn answer(
    deed: &mut Deed,
    commitment: Id,
    code: &ReceiptCode,
    verdict: Option<Verdict>,
    words: &str,
) -> Result<(), EntryError> {
    let found = store::public_commitment(deed.conn(), commitment)
        .await?
        .ok_or(Error::NotFound)?;
    let due_on = found.commitment.due_on;
    if !asks_participants(found.dialogue_state, due_on, deed.now.date()) {
        return Err(EntryError::at("done", Problem::TooLate));
    }
    let mut problems = answer_problems(verdict, words);
    let idea = match contributions::by_receipt(deed.conn(), code).await {
        Ok(idea) if idea.dialogue == found.dialogue_id => Some(idea),
        Ok(_) | Err(Error::NotFound) => {
            problems.push(("kod", Problem::NotTheirReceipt));
            None
        }
        Err(error) => return Err(error.into()),
    };
    EntryError::unless_none(problems)?;
    let (Some(verdict), Some(idea)) = (verdict, idea) else {
        return Err(EntryError::at("done", Problem::NotAChoice));
    };
    let who = idea.participant.unwrap_or(idea.id);
    let voter = hmac_sha256_hex(
        &deed.app.settings.secret,
        &format!("commitment answer\n{commitment}\n{who}"),
    );
    let now = deed.now;
    let said = (verdict, words.trim());
    store::set_answer(deed.conn(), commitment, &voter, said, now).await?;
    deed.audit(Event {
        chain: &found.dialogue_id.to_string(),
        action: "commitment.answered",
        subject: &commitment.to_string(),
        before: "",
        after: verdict.as_str(),
    })
    .await?;
    Ok(())
}

/// Answers participants who have said whether a promise was kept: for everybody to read, and in a mail to those who
/// take it. Returns the note's id.
pub async fn reply(deed: &mut Deed, commitment: Id, words: &str) -> Result<Id, EntryError> {
    let found = store::find_commitment(deed.conn(), commitment)
        .await?
        .ok_or(Error::NotFound)?;
    deed.require(Action::FollowUp, found.owner)?;
    let dialogue = dialogues::taken(deed, found.dialogue_id).await?;
    let today = deed.now.date();
    if !asks_participants(dialogue.state, found.commitment.due_on, today) {
        return Err(EntryError::at("reply", Problem::TooLate));
    }
    EntryError::unless_none(reply_problems(words))?;
    let words = words.trim();
    let id = tell(deed, &found, (NoteKind::Reply, words), today).await?;
    deed.audit(Event {
        chain: &found.dialogue_id.to_string(),
        action: "commitment.replied",
        subject: &commitment.to_string(),
        before: "",
        after: words,
    })
    .await?;
    Ok(id)
}
