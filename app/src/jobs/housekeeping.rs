//! Once a day: forget what was only needed for a while.

use jiff::SignedDuration;

use super::model::{Claim, Failure, Kind};
use super::{actions, store};
use crate::app::App;
use crate::core::Result;
use crate::deed::Actor;
use crate::{staff, throttle};

/// Throttles count for a day at most.
const THROTTLES: SignedDuration = SignedDuration::from_hours(48);
/// Done jobs are kept for whoever wants to know how the week went.
const DONE_JOBS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Leaves the job of the day, once for all workers. Returns whether it was the first to.
pub async fn plan(app: &App) -> Result<bool> {
    let mut deed = app.begin(Actor::Clock).await?;
    let (today, now) = (deed.now.date(), deed.now);
    let key = format!("housekeeping:{today}");
    let first = actions::enqueue(&mut deed, Kind::Housekeeping, "", &key, now).await?;
    deed.commit().await?;
    Ok(first)
}

/// Forgets old throttles, ended sessions and done jobs. What residents and staff have written, and
/// who gave an address with it, is a public record: no clock destroys it.
pub async fn run(app: &App, claim: &Claim) -> Result<(), Failure> {
    let mut deed = app.begin(Actor::Clock).await?;
    let now = deed.now;
    let throttles = throttle::forget(deed.conn(), now.plus(-THROTTLES)).await?;
    let sessions = staff::forget_ended_sessions(deed.conn(), now).await?;
    let jobs = store::forget_done(deed.conn(), now.plus(-DONE_JOBS)).await?;
    actions::finish(deed.conn(), claim, now).await?;
    deed.commit().await?;
    tracing::info!(throttles, sessions, jobs, "forgot what is no longer needed");
    Ok(())
}
