//! The lists of letters and calls, in the admin area. Each file is one page.

mod add;
mod letters;
mod list;
mod one;
mod person;
pub(super) mod reply;
pub(super) mod words;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The lists, the letters to print, one delivery, and how somebody is reached, also noted afterwards.
pub fn routes(routes: Routes) -> Routes {
    routes
        .staff(
            "/admin/dialoger/{slug}/utskick",
            Action::SendFeedback,
            get(list::show).post(list::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/utskick/brev",
            Action::SendFeedback,
            get(letters::show),
        )
        .staff(
            "/admin/dialoger/{slug}/utskick/{id}",
            Action::SendFeedback,
            get(one::show).post(one::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/utskick/mottagare/{id}",
            Action::SendFeedback,
            get(person::show).post(person::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/{number}/besked",
            Action::RegisterContribution,
            get(add::show).post(add::submit),
        )
}
