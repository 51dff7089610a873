//! Owing a receipt, and ticking it off.

use super::model::{OwedReceipt, due, is_owed};
use super::store;
use crate::core::{Date, Error, Id, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Deed;
use crate::deliveries::{Standing, Way};
use crate::dialogues::{self, EntryError, Problem, Problems, said};
use crate::staff::Action;

/// The most that are listed, or printed, at a time.
pub const MOST: i64 = 300;

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

/// By which day the receipt of a contribution is to be sent; nothing when none waits.
pub async fn due_of(conn: &mut Conn, dialogue: Id, contribution: Id) -> Result<Option<Date>> {
    let found = store::find(conn, dialogue, contribution).await?;
    Ok(found
        .filter(|receipt| receipt.standing == Standing::Waiting)
        .map(|receipt| receipt.due))
}

/// Notes how the receipt of `contribution` at `version` stands: done, could not be done and why, or, taken back, still to be done.
pub async fn settle(
    deed: &mut Deed,
    dialogue: Id,
    (contribution, version): (Id, i64),
    (standing, reason): (Standing, &str),
) -> Result<(), EntryError> {
    may_settle(deed, dialogue).await?;
    let reason = reason.trim();
    if standing == Standing::Unreachable {
        let mut problems = Problems::new();
        said(&mut problems, "reason", reason, 300);
        EntryError::unless_none(problems)?;
    }
    let place = (dialogue, contribution, version);
    if !note(deed, place, (standing, reason)).await? {
        return Err(Error::Stale.into());
    }
    Ok(())
}

/// Notes of many at once that they are done. Those that somebody else has noted meanwhile stay as they are. Returns how many.
pub async fn settle_all(
    deed: &mut Deed,
    dialogue: Id,
    done: &[(Id, i64)],
) -> Result<u64, EntryError> {
    may_settle(deed, dialogue).await?;
    if done.is_empty() {
        return Err(EntryError::at("done", Problem::NothingTicked));
    }
    let mut noted = 0;
    for (contribution, version) in done {
        let place = (dialogue, *contribution, *version);
        noted += u64::from(note(deed, place, (Standing::Delivered, "")).await?);
    }
    Ok(noted)
}

async fn may_settle(deed: &mut Deed, dialogue: Id) -> Result<(), EntryError> {
    let found = dialogues::get(deed.conn(), dialogue).await?;
    deed.require(Action::RegisterContribution, found.owner.id)?;
    Ok(())
}

async fn note(
    deed: &mut Deed,
    (dialogue, contribution, version): (Id, Id, i64),
    (standing, reason): (Standing, &str),
) -> Result<bool> {
    let (by, now) = (deed.actor.staff_id(), deed.now);
    let settled = match standing {
        Standing::Waiting => (None, None),
        _ => (by, Some(now)),
    };
    let reason = if standing == Standing::Unreachable {
        reason
    } else {
        ""
    };
    let place = (dialogue, contribution, version);
    if !store::settle(deed.conn(), place, (standing, reason), settled).await? {
        return Ok(false);
    }
    let action = match standing {
        Standing::Waiting => "receipt.taken_back",
        Standing::Delivered => "receipt.sent",
        Standing::Unreachable => "receipt.unreachable",
    };
    let subject = format!("contribution {contribution}");
    let after = format!("{standing}\n{reason}");
    deed.audit_on_dialogue(dialogue, action, &subject, ("", &after))
        .await?;
    Ok(true)
}
