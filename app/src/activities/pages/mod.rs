//! Where activities are planned, cancelled and documented, and what everybody reads of them.

mod cancel;
mod form;
mod list;
mod notes;
mod public;

pub use public::occasions;

use axum::routing::get;

use super::{Activity, ical};
use crate::core::{Error, Result};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Routes};
use crate::staff::Action;

/// The routes. Each action asks for its right for the owner once more.
pub fn routes(routes: Routes) -> Routes {
    let write = Action::EditDialogue;
    routes
        .public("/dialoger/{slug}/aktiviteter/{file}", get(ical::show))
        .staff(
            "/admin/dialoger/{slug}/aktiviteter",
            Action::ViewDesk,
            get(list::show),
        )
        .staff(
            "/admin/dialoger/{slug}/aktiviteter/ny",
            write,
            get(form::show_new).post(form::submit_new),
        )
        .staff(
            "/admin/dialoger/{slug}/aktiviteter/{activity}",
            write,
            get(form::show).post(form::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/aktiviteter/{activity}/stall-in",
            write,
            get(cancel::show).post(cancel::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/aktiviteter/{activity}/anteckningar",
            write,
            get(notes::show).post(notes::submit),
        )
}

/// The activity with the id `part` of `dialogue`.
async fn activity(desk: &Desk, dialogue: &Dialogue, part: &str) -> Result<Activity> {
    let id = part.parse().map_err(|_| Error::NotFound)?;
    super::get(&mut *desk.app.db.read().await?, dialogue.id, id).await
}
