//! Leaving work behind, and taking it up again.

use super::model::{Claim, Kind};
use super::store;
use crate::audit::{Event, SITE};
use crate::core::{Error, Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::deed::Deed;

/// Leaves a job in the deed's transaction: it is there exactly when the deed is. A second one with
/// the same `dedupe_key` is not made, and the answer is false.
pub async fn enqueue(
    deed: &mut Deed,
    kind: Kind,
    payload: &str,
    dedupe_key: &str,
    run_at: Timestamp,
) -> Result<bool> {
    let (id, now) = (deed.new_id(), deed.now);
    deed.makes_jobs();
    store::insert(deed.conn(), id, kind, payload, dedupe_key, run_at, now).await
}

/// Leaves one job for each message in `ids`; a job has its message's id. Returns how many.
pub async fn enqueue_mails(deed: &mut Deed, kind: Kind, ids: &[Id]) -> Result<u64> {
    let list: Vec<String> = ids.iter().map(Id::to_string).collect();
    let now = deed.now;
    deed.makes_jobs();
    store::upsert_mails(deed.conn(), kind, &json_list(&list), now).await
}

/// Lets the jobs of messages that were not delivered begin anew, whether they are done, dead or
/// already forgotten.
pub async fn mails_again(deed: &mut Deed, ids: &[Id]) -> Result<u64> {
    enqueue_mails(deed, Kind::MassMail, ids).await
}

/// Marks a claimed job as done, in the transaction that holds what it did. False when the lease had
/// run out and somebody else has it.
pub async fn finish(conn: &mut Conn, claim: &Claim, now: Timestamp) -> Result<bool> {
    store::finish(conn, claim, now).await
}

/// A job that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dead {
    /// Which.
    pub id: Id,
    /// What was to be done.
    pub kind: String,
    /// Why it did not go, for the operator.
    pub error: String,
}

/// The latest dead jobs, at most `limit`.
pub async fn dead(conn: &mut Conn, limit: i64) -> Result<Vec<Dead>> {
    let rows = store::dead(conn, limit).await?;
    Ok(rows
        .into_iter()
        .map(|(id, kind, error)| Dead { id, kind, error })
        .collect())
}

/// Gives a dead job all its tries again. [`Error::NotFound`] when it is not dead.
pub async fn requeue(deed: &mut Deed, id: Id) -> Result<()> {
    let now = deed.now;
    if !store::revive(deed.conn(), id, now).await? {
        return Err(Error::NotFound);
    }
    deed.makes_jobs();
    let subject = id.to_string();
    deed.audit(Event {
        chain: SITE,
        action: "job.requeued",
        subject: &subject,
        before: "dead",
        after: "waiting",
    })
    .await
}
