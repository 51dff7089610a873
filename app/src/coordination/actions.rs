//! Reading the register of functions, changing it, and whom reminders go to.

use super::model::{Function, NewFunction, Place, in_office};
use super::store;
use crate::core::{Date, Error, Id, Result, still};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{EntryError, Problem};
use crate::organisation::hold_registers;
use crate::staff::{self, Account, Role};

/// All functions: those that coordinate first, the latest on top.
pub async fn all(conn: &mut Conn) -> Result<Vec<Function>> {
    store::all(conn).await
}

/// A function, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Function> {
    let all = store::all(conn).await?;
    all.into_iter()
        .find(|function| function.id == id)
        .ok_or(Error::NotFound)
}

/// Enters a function and returns its id.
pub async fn add(deed: &mut Deed, new: &NewFunction) -> Result<Id, EntryError> {
    let others = held(deed).await?;
    let mut problems = new.problems(&others, deed.now.date());
    if !may_coordinate(deed, new.staff).await? {
        problems.push(("staff", Problem::NotAChoice));
    }
    EntryError::unless_none(problems)?;
    let (id, now) = (deed.new_id(), deed.now);
    store::insert(deed.conn(), id, new, now).await?;
    deed.audit_on_site("coordinator.named", id, "", &new.to_string())
        .await?;
    Ok(id)
}

/// Changes a function: what it is called, how it is reached, whose account it is, or its days. The first day of one that
/// has begun stays.
pub async fn change(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &NewFunction,
) -> Result<(), EntryError> {
    let all = held(deed).await?;
    let old = still(&all, version, |function| {
        (function.id == id).then_some(function.version)
    })?;
    let new = NewFunction {
        place: old.place,
        ..new.clone()
    };
    let mut problems = new.problems(all.iter().filter(|other| other.id != id), deed.now.date());
    // An account that has been closed, or has lost its role, may stay where it stands.
    if new.staff != old.staff && !may_coordinate(deed, new.staff).await? {
        problems.push(("staff", Problem::NotAChoice));
    }
    let first = old.period.first();
    if first <= deed.now.date() && new.first != first {
        problems.push(("first_day", Problem::HasBegun));
    }
    EntryError::unless_none(problems)?;
    let before = NewFunction {
        place: old.place,
        name: old.name.clone(),
        name_en: old.name_en.clone(),
        email: old.email.clone(),
        phone: old.phone.clone(),
        staff: old.staff,
        first,
        last: old.period.last(),
    };
    store::update(deed.conn(), id, &new).await?;
    let (before, after) = (before.to_string(), new.to_string());
    deed.audit_on_site("coordinator.changed", id, &before, &after)
        .await?;
    Ok(())
}

async fn held(deed: &mut Deed) -> Result<Vec<Function>> {
    hold_registers(deed).await?;
    store::all(deed.conn()).await
}

/// Whether the account is in use and may coordinate the dialogues of all bodies.
async fn may_coordinate(deed: &mut Deed, account: Id) -> Result<bool> {
    let accounts = staff::accounts_for_all(deed.conn(), Role::Coordinator).await?;
    Ok(accounts.iter().any(|(id, _)| *id == account))
}

/// Whom a reminder for coordinators goes to on `today`, who by their role would be `with_role`: those, and always the
/// function that coordinates. Where that is vacant, over, or its account can no longer see all dialogues, the deputy
/// steps in; whose days are over is told no more.
pub async fn to_tell(
    conn: &mut Conn,
    with_role: Vec<Account>,
    today: Date,
) -> Result<Vec<Account>> {
    let functions = store::all(conn).await?;
    let deputy = in_office(&functions, Place::Deputy, today);
    let Some(lead) = in_office(&functions, Place::Coordinator, today).or(deputy) else {
        return Ok(with_role);
    };
    let is_deputy = |account: &Account| {
        deputy.is_some_and(|deputy| deputy.staff == account.id && deputy.id != lead.id)
    };
    let has_left = |account: &Account| {
        let mut of_it = functions.iter().filter(|it| it.staff == account.id);
        of_it.clone().any(|it| it.period.is_over(today)) && !of_it.any(|it| it.period.holds(today))
    };
    let mut told: Vec<Account> = with_role
        .into_iter()
        .filter(|account| !is_deputy(account) && !has_left(account))
        .collect();
    if !told.iter().any(|account| account.id == lead.staff) {
        told.extend(staff::account(conn, lead.staff).await?);
    }
    Ok(told)
}
