//! The pages of the political handling, of the decision on the result, and of the follow-up; and the promises as everybody
//! reads them.

mod commitment;
mod fields;
mod follow_up;
mod handling;
mod outcome;
mod public_list;
mod public_one;
mod reply;
mod result;
mod step;

pub use fields::{DECISION_FIELDS, decision_fields, first_values, read};

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The routes. Each action asks for its right for the body once more.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/ataganden", get(public_list::show))
        .public(
            "/ataganden/{commitment}",
            get(public_one::show).post(public_one::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/uppfoljning/{commitment}/svar",
            Action::FollowUp,
            get(reply::show).post(reply::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/handlaggning",
            Action::ViewDesk,
            get(handling::show),
        )
        .staff(
            "/admin/dialoger/{slug}/handlaggning/steg",
            Action::RecordHandling,
            get(step::show).post(step::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/handlaggning/steg/{step}",
            Action::RecordHandling,
            get(step::show_one).post(step::submit_one),
        )
        .staff(
            "/admin/dialoger/{slug}/handlaggning/beslut",
            Action::RecordDecision,
            get(result::show).post(result::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/handlaggning/beslut/{decision}",
            Action::RecordDecision,
            get(result::show_one).post(result::submit_one),
        )
        .staff(
            "/admin/dialoger/{slug}/handlaggning/tema/{theme}",
            Action::RecordDecision,
            get(outcome::show).post(outcome::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/uppfoljning",
            Action::FollowUp,
            get(follow_up::show).post(follow_up::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/uppfoljning/{commitment}",
            Action::FollowUp,
            get(commitment::show).post(commitment::submit),
        )
}
