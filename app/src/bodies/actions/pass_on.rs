//! The change of term: when a body is over, its staff work for its successor.

use crate::app::App;
use crate::audit::{Event, SITE};
use crate::bodies::store;
use crate::core::{Error, Id, Result};
use crate::deed::Actor;
use crate::staff;

/// Passes on the staff of every body that is over to its successor, once, whichever worker does it.
/// Returns how many bodies that were.
///
/// The secretary and the officials of the old body go on with the dialogues that the new one has taken
/// over, on its first day and without anybody having to think of it. Those who were elected do not:
/// their mandate ended with the body, and the new body's elected are others.
pub async fn pass_on(app: &App) -> Result<usize> {
    let due = store::to_pass_on(&mut *app.db.read().await?, app.now().date()).await?;
    let mut done = 0;
    for id in due {
        done += usize::from(pass_on_one(app, id).await?);
    }
    Ok(done)
}

async fn pass_on_one(app: &App, id: Id) -> Result<bool> {
    let mut deed = app.begin(Actor::Clock).await?;
    let now = deed.now;
    if !store::set_passed_on(deed.conn(), id, now.date(), now).await? {
        return Ok(false);
    }
    let body = super::get(deed.conn(), id).await?;
    let heir = body
        .successor
        .ok_or_else(|| Error::Internal("a body with a successor has one".to_owned()))?;
    let roles = staff::pass_on_roles(deed.conn(), id, heir).await?;
    deed.audit(Event {
        chain: SITE,
        action: "body.staff_passed_on",
        subject: &body.body.slug,
        before: "",
        after: &format!("{roles} roles to {heir}"),
    })
    .await?;
    deed.commit().await?;
    Ok(true)
}
