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
use leptos::prelude::*;

use super::{Commitment, Standing};
use crate::core::{Date, Locale, text};
use crate::design::{StateBadge, StateKind};
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

/// How a commitment stands, as a badge: "Klart 12 november".
fn standing_badge(commitment: &Commitment, l: Locale, today: Date) -> AnyView {
    let standing = commitment.standing(today);
    let kind = match standing {
        Standing::Overdue => StateKind::Stopped,
        Standing::UnderWay => StateKind::Working,
        Standing::Done => StateKind::Answered,
        Standing::Explained => StateKind::Done,
    };
    let words = match commitment.done_on {
        Some(day) => text::decisions_done(l, day.near(l, today)),
        None => standing.name(l).to_owned(),
    };
    view! { <StateBadge kind=kind text=words/> }.into_any()
}
