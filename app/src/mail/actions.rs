//! Leaving messages in the outbox.

use super::model::{Kind, NewMessage, Progress};
use super::store;
use crate::core::{Id, Result};
use crate::db::{Conn, json_list};
use crate::deed::Deed;
use crate::jobs;

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

/// Leaves a message about `dialogue` for each of `participants` that may be written to and has none
/// of that kind yet (P17). Returns how many were left. Quickest when `participants` are in order.
pub async fn queue_mass(
    deed: &mut Deed,
    kind: Kind,
    dialogue: Id,
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
        let made = store::insert_many(deed.conn(), kind, dialogue, &json_list(&pairs), now).await?;
        let made: Vec<Id> = made.into_iter().map(|(id,)| id).collect();
        left += jobs::enqueue_mails(deed, jobs::Kind::MassMail, &made).await?;
    }
    Ok(left)
}

/// How far the messages of `kind` about `dialogue` have come.
pub async fn progress(conn: &mut Conn, kind: Kind, dialogue: Id) -> Result<Progress> {
    store::progress(conn, kind, dialogue).await
}

/// Lets the failed messages of `kind` about `dialogue` be tried again, and no others. Returns how
/// many. The right to do it is the caller's to check.
pub async fn retry_failed(deed: &mut Deed, kind: Kind, dialogue: Id) -> Result<u64> {
    let forgiven = store::forgive(deed.conn(), kind, dialogue).await?;
    let ids: Vec<Id> = forgiven.into_iter().map(|(id,)| id).collect();
    jobs::mails_again(deed, &ids).await
}

/// Called when the job that sends a message is dead: then the message has failed.
pub async fn give_up(deed: &mut Deed, message: &str) -> Result<()> {
    let Ok(id) = message.parse::<Id>() else {
        return Ok(());
    };
    let now = deed.now;
    store::mark_failed(deed.conn(), id, "no server took it in time", now).await
}
