//! Reading the register of goal periods, and changing it.

use super::model::{GoalPeriod, NewGoalPeriod};
use super::store;
use crate::core::{Date, Error, Id, Result, still};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::EntryError;
use crate::organisation::hold_registers;

/// All goal periods, the latest first.
pub async fn all(conn: &mut Conn) -> Result<Vec<GoalPeriod>> {
    store::all(conn).await
}

/// A goal period, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<GoalPeriod> {
    let all = store::all(conn).await?;
    all.into_iter()
        .find(|period| period.id == id)
        .ok_or(Error::NotFound)
}

/// The goal period that `day` lies in, if there is one.
pub async fn on(conn: &mut Conn, day: Date) -> Result<Option<GoalPeriod>> {
    let all = store::all(conn).await?;
    Ok(all.into_iter().find(|period| period.holds(day)))
}

/// Adds a goal period and returns its id.
pub async fn add(deed: &mut Deed, new: &NewGoalPeriod) -> Result<Id, EntryError> {
    let others = held(deed).await?;
    let today = deed.now.date();
    EntryError::unless_none(new.problems(&others, today))?;
    let (id, now) = (deed.new_id(), deed.now);
    store::insert(deed.conn(), id, new, now).await?;
    deed.audit_on_site("goal_period.added", id, "", &new.to_string())
        .await?;
    Ok(id)
}

/// Changes the name or the days of a goal period. What was decided in it stays decided.
pub async fn change(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &NewGoalPeriod,
) -> Result<(), EntryError> {
    let all = held(deed).await?;
    let old = still(&all, version, |period| {
        (period.id == id).then_some(period.version)
    })?;
    let today = deed.now.date();
    EntryError::unless_none(new.problems(all.iter().filter(|other| other.id != id), today))?;
    let before = NewGoalPeriod {
        name: old.name.clone(),
        name_en: old.name_en.clone(),
        first: old.first,
        last: old.last,
    };
    store::update(deed.conn(), id, new).await?;
    let (before, after) = (before.to_string(), new.to_string());
    deed.audit_on_site("goal_period.changed", id, &before, &after)
        .await?;
    Ok(())
}

async fn held(deed: &mut Deed) -> Result<Vec<GoalPeriod>> {
    hold_registers(deed).await?;
    store::all(deed.conn()).await
}
