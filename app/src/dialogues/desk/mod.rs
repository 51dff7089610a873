//! The pages of the admin area about one dialogue from its draft to its opening, its changes and its
//! end; what belongs to themes, decisions and feedback is in those folders.

mod by_hand;
mod cancel;
mod create;
mod edit;
mod edit_form;
mod failed_mail;
mod list;
mod overview;
mod preview;
mod revise;
mod rooms;
mod start;
mod step;
mod throw_away;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The routes. Each action asks for its right for the body once more.
pub fn routes(routes: Routes) -> Routes {
    let view = Action::ViewDesk;
    routes
        .staff("/admin/dialoger", view, get(list::show))
        .staff(
            "/admin/dialoger/ny",
            Action::EditDialogue,
            get(create::show).post(create::submit),
        )
        .staff(
            "/admin/dialoger/{slug}",
            view,
            get(overview::show).post(overview::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/redigera",
            Action::EditDialogue,
            get(edit::show).post(edit::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/beslut",
            Action::RecordDecision,
            get(start::show).post(start::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/forhandsgranska",
            view,
            get(preview::show),
        )
        .staff(
            "/admin/dialoger/{slug}/steg/{step}",
            view,
            get(step::show).post(step::submit),
        )
        .staff("/admin/dialoger/{slug}/revidera", view, get(revise::choose))
        .staff(
            "/admin/dialoger/{slug}/revidera/{field}",
            view,
            get(revise::show).post(revise::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/avbryt",
            Action::RecordDecision,
            get(cancel::show).post(cancel::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/kasta",
            Action::EditDialogue,
            get(throw_away::show).post(throw_away::submit),
        )
}
