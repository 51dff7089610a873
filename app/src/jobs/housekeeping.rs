//! Every hour: forget what was only needed for a while.

use jiff::SignedDuration;

use super::store;
use crate::app::App;
use crate::core::Result;
use crate::deed::Actor;
use crate::{
    deliveries, following, imports, once, participants, photos, shortcomings, staff, tally,
    throttle, trust,
};

/// Done jobs are kept for whoever wants to know how the week went.
const DONE_JOBS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Files and photos that are uploaded and not taken in are kept for a day.
const DRAFTS: SignedDuration = SignedDuration::from_hours(24);

/// Forgets throttles whose window is over, ended sessions, forms sent long ago, files and photos that were uploaded and never taken in, that
/// somebody answered what is no longer asked, what nobody said yes to following, addresses of no use any more, those of people whose report of a
/// shortcoming was answered some time ago, how those are reached by letter or by a call to whom nothing is owed any more, and done jobs.
/// What residents and staff have written, and who gave an address for mail with it, is a public record: no clock destroys it. Done
/// again, or by several workers, it finds nothing more to forget.
pub async fn keep_house(app: &App) -> Result<()> {
    let mut deed = app.begin(Actor::Clock).await?;
    let now = deed.now;
    let throttles = throttle::forget(deed.conn(), now).await?;
    let sessions = staff::forget_ended_sessions(deed.conn(), now).await?;
    let forms = once::forget(deed.conn(), now).await?;
    let files = imports::forget(deed.conn(), now.plus(-DRAFTS)).await?;
    let photos = photos::forget_uploads(deed.conn(), now.plus(-DRAFTS)).await?;
    let marks = tally::forget(deed.conn(), trust::told_by(now.date())).await?;
    let follows = following::forget(deed.conn(), now).await?;
    let addresses = participants::forget_idle(&mut deed).await?;
    let reporters = shortcomings::forget_addresses(&mut deed).await?;
    let jobs = store::forget_done(deed.conn(), now.plus(-DONE_JOBS)).await?;
    deed.commit().await?;
    let correspondents = deliveries::forget(app).await?;
    tracing::info!(
        throttles,
        sessions,
        forms,
        files,
        photos,
        marks,
        follows,
        addresses,
        reporters,
        jobs,
        correspondents,
        "forgot what is no longer needed"
    );
    Ok(())
}
