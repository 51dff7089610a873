//! Renaming a body and letting it end.

use crate::audit::{Event, SITE};
use crate::bodies::model::{Ending, Names, RegisteredBody, Weight, has_namesake};
use crate::bodies::store;
use crate::core::{Error, Id, Locale};
use crate::decisions;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem};
use crate::mandates;
use crate::staff::Action;

/// Gives a body other names from today on and keeps the ones it had, with their days.
pub async fn rename(
    deed: &mut Deed,
    id: Id,
    version: i64,
    names: &Names,
) -> Result<(), EntryError> {
    let body = held(deed, id, version).await?;
    let today = deed.now.date();
    let names = Names {
        name: names.name.trim().to_owned(),
        name_en: names.name_en.trim().to_owned(),
    };
    let mut problems = names.problems();
    if body.period.is_over(today) {
        problems.push(("name", Problem::TooLate));
    }
    let old = Names {
        name: body.body.name(Locale::Sv).to_owned(),
        name_en: body.body.name(Locale::En).to_owned(),
    };
    if old == names {
        problems.push(("name", Problem::Unchanged));
    }
    let all = store::all(deed.conn()).await?;
    let others: Vec<&RegisteredBody> = all.iter().filter(|other| other.body.id != id).collect();
    if has_namesake(&others, &names.name, body.period) {
        problems.push(("name", Problem::NameIsTaken));
    }
    EntryError::unless_none(problems)?;
    let former = store::former_names(deed.conn(), id).await?;
    let since = former
        .first()
        .and_then(|name| name.period.last())
        .map_or(body.period.first(), |last| last.plus_days(1));
    // A name that was had for no whole day was a slip, and one that has not begun never was.
    if since < today {
        let name_id = deed.new_id();
        let days = (since, today.plus_days(-1));
        store::insert_former_name(deed.conn(), name_id, id, &old, days).await?;
    }
    store::set_names(deed.conn(), id, &names).await?;
    deed.audit(Event {
        chain: SITE,
        action: "body.renamed",
        subject: &body.body.slug,
        before: &format!("{}\n{}", old.name, old.name_en),
        after: &format!("{}\n{}", names.name, names.name_en),
    })
    .await?;
    Ok(())
}

/// Lets a body end after a last day, handing over to a successor, or go on until further notice after
/// all. A body that is over stays over; what is under way with it needs a successor, and the mandates of its posts end with it
/// (P24, P30).
pub async fn end(
    deed: &mut Deed,
    id: Id,
    version: i64,
    ending: Option<Ending>,
) -> Result<(), EntryError> {
    let body = held(deed, id, version).await?;
    let all = store::all(deed.conn()).await?;
    let weight = Weight {
        dialogues: dialogues::unfinished(deed.conn(), id).await?,
        decided_on: decisions::last_of_body(deed.conn(), id).await?,
    };
    let today = deed.now.date();
    EntryError::unless_none(body.end_problems(ending.as_ref(), &all, weight, today))?;
    if let Some(ending) = &ending {
        mandates::end_with_body(deed, id, ending.last_day).await?;
    }
    store::set_ending(deed.conn(), id, ending).await?;
    let written = |last: Option<crate::core::Date>, successor: Option<Id>| {
        let last = last.map(|day| day.to_string()).unwrap_or_default();
        let successor = successor.map(|id| id.to_string()).unwrap_or_default();
        format!("{last}\n{successor}")
    };
    deed.audit(Event {
        chain: SITE,
        action: "body.ending_set",
        subject: &body.body.slug,
        before: &written(body.period.last(), body.successor),
        after: &written(
            ending.map(|ending| ending.last_day),
            ending.and_then(|ending| ending.successor),
        ),
    })
    .await?;
    Ok(())
}

/// The body, with the whole register held, for administrators for all bodies; [`Error::Stale`] when it is no
/// longer at the `version` that the form showed.
async fn held(deed: &mut Deed, id: Id, version: i64) -> Result<RegisteredBody, Error> {
    deed.require_for_all(Action::Administer)?;
    store::hold_all(deed.conn()).await?;
    let body = super::get(deed.conn(), id).await?;
    if body.version == version {
        Ok(body)
    } else {
        Err(Error::Stale)
    }
}
