//! Leaving work behind, and taking it up again.

use super::model::{Claim, Kind, Left};
use super::store;
use crate::audit::{Event, SITE};
use crate::core::{Error, Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::deed::{Actor, Deed};
use crate::mail;

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

/// What is not done, counted by kind and last error, the dead first: for the operator.
pub async fn left(conn: &mut Conn) -> Result<Vec<Left>> {
    store::left(conn).await
}

/// Gives every dead job all its tries again, and takes back the failure of every mail that was given
/// up, so that it is sent. Returns how many jobs wait again. For the operator alone.
pub async fn retry_dead(deed: &mut Deed) -> Result<u64> {
    if deed.actor != Actor::Operator {
        return Err(Error::Forbidden);
    }
    let mails = mail::retry_all(deed).await?;
    let now = deed.now;
    let again = mails + store::revive_dead(deed.conn(), now).await?;
    if again > 0 {
        deed.makes_jobs();
        deed.audit(Event {
            chain: SITE,
            action: "jobs.retried",
            subject: &format!("{again} jobs"),
            before: "dead",
            after: "waiting",
        })
        .await?;
    }
    Ok(again)
}
