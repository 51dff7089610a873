//! What is posted on an initiative's page in the admin area: each act, and how it ended.

use super::one::Data;
use crate::core::{Error, Form, Id, Result};
use crate::deed::Deed;
use crate::desk::{chosen_area, deed, needed_day, without_numbers};
use crate::dialogues::{EntryError, Problem, StepError};
use crate::initiatives;
use crate::moderation::{ModerateError, asked_of_review, point_out};
use crate::site::{Desk, Posted};

/// How an act ended.
pub enum Done {
    /// It is done and stored.
    Saved,
    /// Something is wrong, at a field or with the whole.
    Wrong(Option<&'static str>),
    /// Somebody else was first.
    Stale,
}

/// Whether the same form was sent twice: what it asks for is so. Of reviews [`initiatives::review_once`] knows.
pub fn is_done(data: &Data, posted: &Posted) -> bool {
    let initiative = &data.opened.initiative;
    match posted.get("act") {
        "route" => initiative
            .body()
            .is_some_and(|body| body.id.to_string() == posted.get("body")),
        "move" => {
            initiative.due.to_string() == posted.get("due_on")
                && data
                    .acts
                    .last()
                    .is_some_and(|act| act.words == posted.get("reason").trim())
        }
        _ => false,
    }
}

/// Passes it on: to the body that is chosen, or to the one that answers for the area (P30).
pub async fn passed_on(
    desk: &Desk,
    data: &Data,
    id: Id,
    posted: &Posted,
    form: &mut Form,
) -> Result<Done> {
    let by_area = || {
        let area = chosen_area(&data.areas, posted.get("area"))?;
        area.owner.as_ref().map(|(id, _)| *id)
    };
    let body = if posted.get("body").is_empty() {
        by_area()
    } else {
        posted.get("body").parse().ok()
    };
    let mut deed = deed(desk).await?;
    let answer = initiatives::route(&mut deed, id, posted.number("version"), body).await;
    settled(desk, deed, answer, form).await
}

/// Moves the day of its answer.
pub async fn moved(desk: &Desk, id: Id, posted: &Posted, form: &mut Form) -> Result<Done> {
    let l = desk.locale;
    let Some(day) = needed_day(form, posted, "due_on", l) else {
        if posted.get("reason").trim().is_empty() {
            form.error("reason", Problem::Missing.words(l));
        }
        return Ok(Done::Wrong(None));
    };
    let mut deed = deed(desk).await?;
    let reason = posted.get("reason");
    let answer = initiatives::move_day(&mut deed, id, posted.number("version"), day, reason).await;
    settled(desk, deed, answer, form).await
}

async fn settled(
    desk: &Desk,
    deed: Deed,
    answer: Result<(), EntryError>,
    form: &mut Form,
) -> Result<Done> {
    // The rest of what is typed here is what its sender wrote.
    match without_numbers(answer, form, |name| name == "reason") {
        Ok(()) => {
            deed.commit().await?;
            Ok(Done::Saved)
        }
        Err(EntryError::Problems(problems)) => {
            for (field, problem) in problems {
                form.error(field, problem.words(desk.locale));
            }
            Ok(Done::Wrong(None))
        }
        Err(EntryError::Step(StepError::Other(Error::Stale))) => Ok(Done::Stale),
        Err(EntryError::Step(StepError::Other(error))) => Err(error),
        Err(EntryError::Step(StepError::Refused(_))) => {
            Err(Error::Refused("no step is taken here"))
        }
    }
}

/// Reviews it.
pub async fn reviewed(desk: &Desk, id: Id, posted: &Posted, form: &mut Form) -> Result<Done> {
    let l = desk.locale;
    let version = posted.number("version");
    let mut deed = deed(desk).await?;
    let answer = match asked_of_review(posted, form, l) {
        Ok(act) => initiatives::review_once(&mut deed, id, version, &act).await,
        Err(error) => Err(error),
    };
    match answer {
        Ok(()) => {
            deed.commit().await?;
            Ok(Done::Saved)
        }
        Err(ModerateError::Other(Error::Stale)) => Ok(Done::Stale),
        Err(error) => Ok(Done::Wrong(point_out(form, posted.get("act"), error, l)?)),
    }
}
