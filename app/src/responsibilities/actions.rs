//! Reading the responsibility map, and writing new versions of it.

use super::model::{Area, Assignment, NewArea};
use super::store;
use crate::bodies::{self, RegisteredBody, in_charge};
use crate::core::{Date, Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem, Problems};
use crate::staff::Action;

/// All areas with their versions, by name.
pub async fn all(conn: &mut Conn) -> Result<Vec<Area>> {
    store::areas(conn, None).await
}

/// An area with its versions, if there is one.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Area>> {
    Ok(store::areas(conn, Some(id)).await?.pop())
}

/// An area with its versions, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Area> {
    find(conn, id).await?.ok_or(Error::NotFound)
}

/// Who answers today for what lay in `area` on `day` (P30): the body of that day, or whoever has taken
/// over from it since. The map need not be written anew at a change of term.
pub async fn owner_on(
    conn: &mut Conn,
    area: Id,
    day: Date,
    today: Date,
) -> Result<Option<RegisteredBody>> {
    let Some(area) = find(conn, area).await? else {
        return Ok(None);
    };
    let bodies = bodies::all(conn).await?;
    let version = area.on(day);
    Ok(version
        .and_then(|version| in_charge(&bodies, version.body.id, today))
        .cloned())
}

/// All areas by name, each with the body that answers for it today.
pub async fn owners(conn: &mut Conn, today: Date) -> Result<Vec<(Area, Option<RegisteredBody>)>> {
    let bodies = bodies::all(conn).await?;
    let owner = |area: &Area| {
        let version = area.on(today)?;
        in_charge(&bodies, version.body.id, today).cloned()
    };
    let areas = all(conn).await?.into_iter();
    Ok(areas
        .map(|area| {
            let owner = owner(&area);
            (area, owner)
        })
        .collect())
}

/// Adds an area that lies with a body from a day on, and returns its id.
pub async fn add(deed: &mut Deed, new: &NewArea, first: &Assignment) -> Result<Id, EntryError> {
    deed.require_for_all(Action::Administer)?;
    let mut problems = new.problems(&all(deed.conn()).await?);
    problems.extend(wrong(deed, first).await?);
    dialogues::period(&mut problems, first.first, first.last);
    EntryError::unless_none(problems)?;
    let (id, version, now) = (deed.new_id(), deed.new_id(), deed.now);
    if !store::insert_area(deed.conn(), id, new, now).await? {
        return Err(EntryError::at("name", Problem::AreaIsThere));
    }
    store::insert(deed.conn(), version, id, first, now).await?;
    let after = format!("{}\n{}\n{first}", new.name, new.name_en);
    deed.audit_on_site("area.added", id, "", &after).await?;
    Ok(id)
}

/// Lets an area lie with a body from a day on. The version that goes on until further notice ends the day
/// before; none is overwritten, and none ends before what a body has decided by it.
pub async fn assign(
    deed: &mut Deed,
    area: Id,
    version: i64,
    new: &Assignment,
) -> Result<(), EntryError> {
    deed.require_for_all(Action::Administer)?;
    if !store::lock(deed.conn(), area, version).await? {
        return Err(Error::Stale.into());
    }
    let area = get(deed.conn(), area).await?;
    let mut problems = wrong(deed, new).await?;
    let way = area.making_way_for(new).unwrap_or_else(|found| {
        problems.extend(found);
        None
    });
    if let Some((_, last)) = way {
        let decided_on = dialogues::last_decided_in(deed.conn(), area.id).await?;
        problems.extend(Area::rewritten(last, decided_on));
    }
    EntryError::unless_none(problems)?;
    if let Some((version, last)) = way {
        store::end(deed.conn(), version, last).await?;
    }
    let (version, now) = (deed.new_id(), deed.now);
    store::insert(deed.conn(), version, area.id, new, now).await?;
    let before = area.on(new.first).map(|v| v.body.id.to_string());
    deed.audit_on_site(
        "area.assigned",
        area.id,
        &before.unwrap_or_default(),
        &new.to_string(),
    )
    .await?;
    Ok(())
}

async fn wrong(deed: &mut Deed, new: &Assignment) -> Result<Problems> {
    let mut problems = new.problems(deed.now.date());
    match bodies::find(deed.conn(), new.body).await? {
        None => problems.push(("body", Problem::NotAChoice)),
        Some(body) if !body.period.holds(new.first) => {
            problems.push(("first_day", Problem::OutsideTheBody));
        }
        Some(_) => {}
    }
    Ok(problems)
}
