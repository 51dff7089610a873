//! Was it done? What participants say, and what staff answer (P16).

use super::follow::tell;
use crate::app::App;
use crate::audit::Event;
use crate::contributions::{self, ReceiptCode};
use crate::core::digest::hmac_sha256_hex;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::decisions::model::{
    NoteKind, Said, Verdict, answer_problems, asks_participants, reply_problems,
};
use crate::decisions::store;
use crate::deed::{Actor, Deed};
use crate::dialogues::{self, EntryError, Problem, State};
use crate::feedback;
use crate::staff::Action;
use crate::throttle::{self, Limit};

/// What participants have said of a promise, the latest first; for staff.
pub async fn said_of(conn: &mut Conn, commitment: Id) -> Result<Vec<Said>> {
    store::said_of(conn, commitment).await
}

/// So often somebody may change their mind in an hour.
const ONE_MIND: Limit = Limit {
    hits: 10,
    seconds: 3600,
};

/// Notes whether a promise was kept, as the participant with the receipt `code` says. Each participant of the dialogue
/// counts once; who answers again has changed their mind. What is stored says who only to whoever has both the database
/// and the server's secret, and tries everybody: see docs/SECURITY.md.
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
    // Held: since when most doubt it follows from what all have said, one after the other.
    let dialogue = dialogues::taken(deed, found.dialogue_id).await?;
    let due_on = found.commitment.due_on;
    if !asks_participants(dialogue.state, due_on, deed.now.date()) {
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
    let before = store::answer_of(deed.conn(), commitment, &voter).await?;
    if before.is_some_and(|(answer, words)| (answer, words.as_str()) == said) {
        return Ok(());
    }
    if !throttle::within(deed, "commitment answer", &voter, ONE_MIND).await? {
        return Err(EntryError::at("done", Problem::TooOften));
    }
    store::set_answer(deed.conn(), commitment, &voter, said, now).await?;
    let (verdicts, untold) = store::tallied(deed.conn(), commitment).await?;
    if verdicts.are_told_anew(untold) {
        store::set_figures(deed.conn(), commitment, verdicts).await?;
    }
    store::set_doubt(deed.conn(), commitment, verdicts.doubt(), now).await?;
    // That somebody answered, not what: the log has the time.
    deed.audit(Event {
        chain: &found.dialogue_id.to_string(),
        action: "commitment.answered",
        subject: &commitment.to_string(),
        before: "",
        after: "",
    })
    .await?;
    Ok(())
}

/// Asks the participants of promises whose day is over whether they were kept, once each: also, and above all, when nobody
/// has told how it went. Returns how many mails were left. Done again, or by several workers, it asks nobody twice.
pub async fn ask(app: &App) -> Result<u64> {
    let last = app.now().date().last_working_day_before();
    let due = store::to_ask(&mut *app.db.read().await?, last).await?;
    let mut left = 0;
    for (commitment, dialogue) in due {
        let mut deed = app.begin(Actor::Clock).await?;
        // Held as who answers and who puts it away hold it.
        let state = dialogues::taken(&mut deed, dialogue).await?.state;
        let now = deed.now;
        let is_asked = matches!(state, State::FedBack | State::FollowedUp);
        if is_asked && store::set_asked(deed.conn(), commitment, now).await? {
            left += feedback::tell_due(&mut deed, dialogue, commitment).await?;
        }
        deed.commit().await?;
    }
    Ok(left)
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
