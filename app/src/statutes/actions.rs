//! Reading the register of what the law demands, and changing it.

use super::model::{Matter, NewMatter};
use super::store;
use crate::core::{Error, Id, Result, still};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::EntryError;
use crate::organisation::hold_registers;

/// All kinds of matter, by name.
pub async fn all(conn: &mut Conn) -> Result<Vec<Matter>> {
    store::matters(conn, None).await
}

/// A kind of matter, if there is one.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Matter>> {
    Ok(store::matters(conn, Some(id)).await?.pop())
}

/// A kind of matter, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Matter> {
    find(conn, id).await?.ok_or(Error::NotFound)
}

/// Holds a kind of matter for this deed: nobody changes what a body is deciding by.
pub async fn hold(conn: &mut Conn, id: Id) -> Result<()> {
    store::hold(conn, id).await
}

/// Adds a kind of matter and returns its id.
pub async fn add(deed: &mut Deed, new: &NewMatter) -> Result<Id, EntryError> {
    let others = held(deed).await?;
    let (id, now) = (deed.new_id(), deed.now);
    EntryError::unless_none(new.problems(&others, now.date()))?;
    store::insert(deed.conn(), id, new, now).await?;
    deed.audit_on_site("matter.added", id, "", &new.to_string())
        .await?;
    Ok(id)
}

/// Changes a kind of matter. What bodies have decided by it stays: then only its names and its last day may
/// change, and what the law says from another day is a new entry.
pub async fn change(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &NewMatter,
) -> Result<(), EntryError> {
    let all = held(deed).await?;
    store::hold(deed.conn(), id).await?;
    let old = still(&all, version, |matter| {
        (matter.id == id).then_some(matter.version)
    })?;
    let today = deed.now.date();
    let mut problems = new.problems(all.iter().filter(|other| other.id != id), today);
    if store::is_used(deed.conn(), id).await? {
        problems.extend(new.rewrites(old));
        let decided_on = store::last_decided(deed.conn(), id).await?;
        problems.extend(new.ends_too_early(decided_on));
    }
    EntryError::unless_none(problems)?;
    let before = NewMatter {
        name: old.name.clone(),
        name_en: old.name_en.clone(),
        law: old.law.clone(),
        shortest: old.shortest,
        first: old.period.first(),
        last: old.period.last(),
    };
    store::update(deed.conn(), id, new).await?;
    let (before, after) = (before.to_string(), new.to_string());
    deed.audit_on_site("matter.changed", id, &before, &after)
        .await?;
    Ok(())
}

async fn held(deed: &mut Deed) -> Result<Vec<Matter>> {
    hold_registers(deed).await?;
    all(deed.conn()).await
}
