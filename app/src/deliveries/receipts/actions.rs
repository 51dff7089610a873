//! Owing a receipt, and owing it no more.

use std::collections::BTreeMap;

use super::model::{OwedReceipt, due, is_owed};
use super::store;
use crate::core::{Date, Error, Id, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Deed;
use crate::deliveries::model::{Cause, MOST, Reason};
use crate::deliveries::settling::{log, note, put};
use crate::deliveries::{Pile, Standing, Way};

/// Owes the receipt of `contribution` to its sender, who is told by `way`, in the deed that takes it in.
pub async fn owe(deed: &mut Deed, dialogue: Id, contribution: Id, way: Way) -> Result<()> {
    let came = store::came(deed.conn(), contribution).await?;
    if is_owed(way, came.in_the_call(deed.now.date())) {
        insert(deed, (dialogue, contribution), came.received_at).await?;
    }
    Ok(())
}

/// Owes the receipt of `copy`, which a contribution of another dialogue became, to the same sender: its code is new, and was said
/// to nobody.
pub async fn owe_copy(deed: &mut Deed, dialogue: Id, copy: Id) -> Result<()> {
    let came = store::came(deed.conn(), copy).await?;
    insert(deed, (dialogue, copy), came.received_at).await
}

async fn insert(deed: &mut Deed, place: (Id, Id), received_at: Timestamp) -> Result<()> {
    let (until, now) = (due(received_at.date()), deed.now);
    store::insert(deed.conn(), place, until, now).await
}

/// Those of a dialogue that wait, and those that are done; at most [`MOST`] of each.
pub async fn list(conn: &mut Conn, dialogue: Id) -> Result<(Vec<OwedReceipt>, Vec<OwedReceipt>)> {
    let waiting = waiting(conn, dialogue).await?;
    let settled = store::settled(conn, dialogue, MOST).await?;
    Ok((waiting, settled))
}

/// Those of a dialogue that wait; at most [`MOST`].
pub async fn waiting(conn: &mut Conn, dialogue: Id) -> Result<Vec<OwedReceipt>> {
    store::waiting(conn, dialogue, MOST).await
}

/// That of one contribution, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, dialogue: Id, contribution: Id) -> Result<OwedReceipt> {
    store::find(conn, dialogue, contribution)
        .await?
        .ok_or(Error::NotFound)
}

/// Those of these contributions, in one question, in the order of their numbers.
pub async fn some(conn: &mut Conn, dialogue: Id, contributions: &[Id]) -> Result<Vec<OwedReceipt>> {
    store::some(conn, dialogue, contributions).await
}

/// Of which contribution a receipt waits for each of `people` for whom one does: the first of each.
pub async fn of_people(conn: &mut Conn, people: &[Id]) -> Result<BTreeMap<Id, Id>> {
    store::of_people(conn, people).await
}

/// By which day the receipt of a contribution is to be sent; nothing when none waits.
pub async fn due_of(conn: &mut Conn, dialogue: Id, contribution: Id) -> Result<Option<Date>> {
    let found = store::find(conn, dialogue, contribution).await?;
    Ok(found
        .filter(|receipt| receipt.standing == Standing::Waiting)
        .map(|receipt| receipt.due))
}

/// Why a receipt is not sent whose receiver's address is taken away.
static ADDRESS_GONE: Reason = Reason::Found(Cause::AddressGone);

/// Notes that nobody is owed the receipts any more that wait for `person`, whose address is taken away; in the deed that does so.
/// The right to is the caller's to check. Returns of which contributions, for [`log_erased`] to follow when the deed has every row.
pub async fn settle_for_erased(deed: &mut Deed, dialogue: Id, person: Id) -> Result<Vec<Id>> {
    let owed = store::of_person(deed.conn(), person).await?;
    let how = (Standing::Unreachable, Some(&ADDRESS_GONE));
    let mut settled = Vec::new();
    for (contribution, version) in owed {
        let place = (dialogue, contribution, version);
        if !put(deed, Pile::Receipts, place, how).await? {
            return Err(Error::Stale);
        }
        settled.push(contribution);
    }
    Ok(settled)
}

/// Writes to the log that the receipts of these contributions are not sent.
pub async fn log_erased(deed: &mut Deed, dialogue: Id, contributions: &[Id]) -> Result<()> {
    let how = (Standing::Unreachable, Some(&ADDRESS_GONE));
    for contribution in contributions {
        log(deed, Pile::Receipts, (dialogue, *contribution), how).await?;
    }
    Ok(())
}

/// Notes that the receipt of `copy` is owed no more, if it still waits: that it was sent on to `dialogue` is taken back, and its
/// sender has the receipt of the first.
pub async fn settle_for_taken_back(deed: &mut Deed, dialogue: Id, copy: Id) -> Result<()> {
    let found = store::find(deed.conn(), dialogue, copy).await?;
    let Some(receipt) = found.filter(|receipt| receipt.standing == Standing::Waiting) else {
        return Ok(());
    };
    let why = Reason::Found(Cause::TakenBack);
    let how = (Standing::Unreachable, Some(&why));
    let place = (dialogue, copy, receipt.version);
    note(deed, Pile::Receipts, place, how).await?;
    Ok(())
}
