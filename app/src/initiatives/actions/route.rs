//! Passing an initiative to the body that answers it, and moving the day of the answer.

use super::{taken_up, tell};
use crate::bodies;
use crate::core::{Date, Error, Id, Result};
use crate::deed::Deed;
use crate::dialogues::{EntryError, Problem, Problems, near, said};
use crate::initiatives::model::ActKind;
use crate::initiatives::store::{self, NewAct};
use crate::staff::Action;

/// Passes it to `body`, or from one body to another, and tells whoever proposed it.
pub async fn route(
    deed: &mut Deed,
    id: Id,
    version: i64,
    body: Option<Id>,
) -> Result<(), EntryError> {
    let (initiative, with) = taken_up(deed, id, version, Action::RouteInitiative).await?;
    if !initiative.is_public() {
        return Err(Error::Refused("everybody reads it before a body has it").into());
    }
    let Some(body) = body else {
        return Err(EntryError::at("body", Problem::NotAChoice));
    };
    let mut problems = Problems::new();
    let (now, today) = (deed.now, deed.now.date());
    match bodies::hold(deed.conn(), body).await? {
        None => problems.push(("body", Problem::NotAChoice)),
        Some(_) if initiative.answered.is_some() => problems.push(("body", Problem::IsAnswered)),
        Some(_) if with == Some(body) => problems.push(("body", Problem::IsThere)),
        Some(found) if !found.takes_on(today) => problems.push(("body", Problem::TakesOnNothing)),
        Some(_) => {}
    }
    EntryError::unless_none(problems)?;
    if !store::set_body(deed.conn(), (id, version), body, now).await? {
        return Err(Error::Stale.into());
    }
    let act = NewAct {
        id: deed.new_id(),
        initiative: id,
        kind: ActKind::Routed,
        rule: "",
        words: "",
        body: Some(body),
        days: None,
        staff: deed.actor.staff_id(),
    };
    store::insert_act(deed.conn(), &act, now).await?;
    tell::routed(deed, &initiative, body).await?;
    let before = initiative.body().map(|body| body.id.to_string());
    deed.audit_on_site(
        "initiative.routed",
        id,
        &before.unwrap_or_default(),
        &body.to_string(),
    )
    .await?;
    Ok(())
}

/// Moves the day of the answer to `day`, with a reason that everybody reads and that whoever proposed it is told (P4).
/// What is owed and who is reminded follows the new day.
pub async fn move_day(
    deed: &mut Deed,
    id: Id,
    version: i64,
    day: Date,
    reason: &str,
) -> Result<(), EntryError> {
    let (initiative, _) = taken_up(deed, id, version, Action::RouteInitiative).await?;
    let (now, today) = (deed.now, deed.now.date());
    let mut problems = Problems::new();
    if !initiative.may_be_moved() {
        problems.push(("due_on", Problem::TooLate));
    } else if day == initiative.due {
        problems.push(("due_on", Problem::SameDay));
    } else if day < today {
        problems.push(("due_on", Problem::DueInThePast));
    }
    near(&mut problems, "due_on", day, today);
    said(&mut problems, "reason", reason, 2_000);
    EntryError::unless_none(problems)?;
    let act = NewAct {
        id: deed.new_id(),
        initiative: id,
        kind: ActKind::DayMoved,
        rule: "",
        words: reason.trim(),
        body: None,
        days: Some((initiative.due, day)),
        staff: deed.actor.staff_id(),
    };
    store::insert_act(deed.conn(), &act, now).await?;
    if !store::set_due(deed.conn(), (id, version), day).await? {
        return Err(Error::Stale.into());
    }
    tell::moved(deed, &initiative, act.id).await?;
    let after = format!("{day}\n{}", reason.trim());
    deed.audit_on_site(
        "initiative.day_moved",
        id,
        &initiative.due.to_string(),
        &after,
    )
    .await?;
    Ok(())
}
