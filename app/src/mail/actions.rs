//! Leaving messages in the outbox, and sending once more what failed.

use super::model::{About, Failed, Kind, NewMessage, Progress};
use super::store;
use super::trouble::Trouble;
use crate::audit::Event;
use crate::core::{Id, Result};
use crate::db::{Conn, json_list};
use crate::deed::Deed;
use crate::staff::Action;
use crate::{dialogues, jobs, participants};

/// Messages written at a time.
const BATCH: usize = 5_000;

/// Leaves a message and the job that sends it in the deed's transaction. False when there is one for
/// the same deed already: then nothing is left.
pub async fn queue(deed: &mut Deed, message: &NewMessage) -> Result<bool> {
    let (id, now) = (deed.new_id(), deed.now);
    if !store::insert(deed.conn(), id, message, now).await? {
        return Ok(false);
    }
    jobs::enqueue_mails(deed, jobs::Kind::Mail, &[id]).await?;
    Ok(true)
}

/// Leaves a message for each of `participants` that may be written to and has none of that kind about
/// the same yet (P17). Returns how many were left. Quickest when `participants` are in order.
pub async fn queue_mass(
    deed: &mut Deed,
    kind: Kind,
    about: About,
    participants: &[Id],
) -> Result<u64> {
    let now = deed.now;
    // In order, so that every index grows at its end.
    let mut ids: Vec<Id> = participants.iter().map(|_| deed.new_id()).collect();
    ids.sort_unstable();
    let mut left = 0;
    for (ids, participants) in ids.chunks(BATCH).zip(participants.chunks(BATCH)) {
        let pairs: Vec<String> = ids
            .iter()
            .zip(participants)
            .map(|(id, participant)| format!("{id} {participant}"))
            .collect();
        let made = store::insert_many(deed.conn(), kind, about, &json_list(&pairs), now).await?;
        let made: Vec<Id> = made.into_iter().map(|(id,)| id).collect();
        left += jobs::enqueue_mails(deed, jobs::Kind::MassMail, &made).await?;
    }
    Ok(left)
}

/// Leaves a message of `kind` for each of `pairs` (its id, a blank, a participant's id) that may be written to. Returns how many
/// were left. What it tells is kept under its id by the slice that it is about.
pub async fn queue_each(deed: &mut Deed, kind: Kind, pairs: &[String]) -> Result<u64> {
    let now = deed.now;
    let mut left = 0;
    for pairs in pairs.chunks(BATCH) {
        let made = store::insert_each(deed.conn(), kind, &json_list(pairs), now).await?;
        let made: Vec<Id> = made.into_iter().map(|(id,)| id).collect();
        left += jobs::enqueue_mails(deed, jobs::Kind::MassMail, &made).await?;
    }
    Ok(left)
}

/// How far the messages of `kind` about `dialogue` have come.
pub async fn progress(conn: &mut Conn, kind: Kind, dialogue: Id) -> Result<Progress> {
    store::progress(conn, kind, dialogue).await
}

/// The messages about `dialogue` that could not be delivered, counted by kind.
pub async fn failed(conn: &mut Conn, dialogue: Id) -> Result<Vec<Failed>> {
    store::failed(conn, dialogue).await
}

/// Lets the failed messages of `kinds` about `dialogue` be sent again, and no others, for whoever may
/// send its feedback. Returns how many.
pub async fn retry_about(deed: &mut Deed, dialogue: Id, kinds: &[Kind]) -> Result<u64> {
    let owner = dialogues::get(deed.conn(), dialogue).await?.owner.id;
    deed.require(Action::SendFeedback, owner)?;
    let words: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
    let forgiven = store::forgive_about(deed.conn(), dialogue, &json_list(&words)).await?;
    let again = send_again(deed, forgiven).await?;
    if again > 0 {
        deed.audit(Event {
            chain: &dialogue.to_string(),
            action: "mail.retried",
            subject: &format!("{again} mails"),
            before: "failed",
            after: "waiting",
        })
        .await?;
    }
    Ok(again)
}

/// Lets every failed message be sent again. Returns how many. The right to do it is the caller's to
/// check, and to note.
pub async fn retry_all(deed: &mut Deed) -> Result<u64> {
    let forgiven = store::forgive_all(deed.conn()).await?;
    send_again(deed, forgiven).await
}

/// Begins the jobs of forgiven messages anew, also to addresses to which nothing was sent any more.
async fn send_again(deed: &mut Deed, forgiven: Vec<(Id,)>) -> Result<u64> {
    let ids: Vec<Id> = forgiven.into_iter().map(|(id,)| id).collect();
    participants::write_again(deed.conn(), &ids).await?;
    jobs::mails_again(deed, &ids).await
}

/// Notes what a server's answer `why` to a message says of its receiver's address; nothing when it is about something else.
pub async fn note_answer(deed: &mut Deed, message: &str, why: &str) -> Result<()> {
    let (Ok(id), Some(trouble)) = (message.parse::<Id>(), Trouble::of_answer(why)) else {
        return Ok(());
    };
    let Some(message) = store::find(deed.conn(), id).await? else {
        return Ok(());
    };
    match message.participant_id {
        Some(participant) => {
            participants::note_trouble(deed, participant, &message.to_address, trouble, false).await
        }
        None => Ok(()),
    }
}

/// Called when the job that sends a message is dead: then the message has failed, for the reason `why`.
pub async fn give_up(deed: &mut Deed, message: &str, why: &str) -> Result<()> {
    let Ok(id) = message.parse::<Id>() else {
        return Ok(());
    };
    let now = deed.now;
    store::mark_failed(deed.conn(), id, why, now).await
}
