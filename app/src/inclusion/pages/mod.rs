//! Where the plan is written, where it is told how it went, and what everybody reads of it.

mod form;
mod list;
mod public;
mod result;

pub use public::{who_is_sought_out, who_was_reached};

use axum::routing::get;

use super::Measure;
use crate::core::{Error, Locale, Result, number, text};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Routes};
use crate::staff::Action;

/// The routes. Each action asks for its right for the owner once more.
pub fn routes(routes: Routes) -> Routes {
    let write = Action::EditDialogue;
    routes
        .staff(
            "/admin/dialoger/{slug}/inkludering",
            Action::ViewDesk,
            get(list::show),
        )
        .staff(
            "/admin/dialoger/{slug}/inkludering/ny",
            write,
            get(form::show_new).post(form::submit_new),
        )
        .staff(
            "/admin/dialoger/{slug}/inkludering/{measure}",
            write,
            get(form::show).post(form::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/inkludering/{measure}/resultat",
            write,
            get(result::show).post(result::submit),
        )
}

/// The measure with the id `part` of `dialogue`.
async fn measure(desk: &Desk, dialogue: &Dialogue, part: &str) -> Result<Measure> {
    let id = part.parse().map_err(|_| Error::NotFound)?;
    super::get(&mut *desk.app.db.read().await?, dialogue.id, id).await
}

/// What it costs and how many were reached, as far as it is known; empty when nothing is.
fn figures(measure: &Measure, l: Locale) -> String {
    let cost = measure
        .plan
        .cost
        .map(|cost| text::inclusion_costs(l, number::whole(cost, l)));
    let told = measure.told.as_ref();
    let reached = told
        .and_then(|told| told.reached)
        .map(|reached| text::inclusion_reached_count(l, reached));
    let parts: Vec<String> = reached.into_iter().chain(cost).collect();
    parts.join(" · ")
}
