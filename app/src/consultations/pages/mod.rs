//! Where the committees answer, where the executive board sees who has not, and what everyone reads of it.

mod answer;
mod left;
mod list;
mod public;

pub use public::who_takes_part;

use axum::routing::get;

use super::Consultation;
use crate::core::{Error, Locale, Result, text};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Routes};
use crate::staff::Action;

/// The routes. Each action asks for its right for the body once more.
pub fn routes(routes: Routes) -> Routes {
    let speak = Action::AnswerConsultation;
    routes
        .staff(
            "/admin/samrad/{dialogue}/{body}",
            speak,
            get(answer::show).post(answer::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/samrad",
            Action::ViewDesk,
            get(list::show),
        )
        .staff(
            "/admin/dialoger/{slug}/samrad/{body}",
            Action::RecordDecision,
            get(left::show).post(left::submit),
        )
}

/// The committee with the address part `body` among those that were asked about `dialogue`.
async fn asked(desk: &Desk, dialogue: &Dialogue, body: &str) -> Result<Consultation> {
    let all = super::of_dialogue(&mut *desk.app.db.read().await?, dialogue.id).await?;
    all.into_iter()
        .find(|asked| asked.body.slug == body)
        .ok_or(Error::NotFound)
}

/// What is known of a committee: its answer and when, or that and why it is not waited for.
fn standing(asked: &Consultation, dialogue: &Dialogue, desk: &Desk) -> (String, String) {
    let (l, today): (Locale, _) = (desk.locale, desk.today);
    match (&asked.given, &asked.without) {
        (Some(given), _) => (
            text::consultations_said(l, given.at.date().near(l, today), given.answer.name(l)),
            given.motive.clone(),
        ),
        (None, Some(without)) => (
            text::consultations_left(l, without.at.date().near(l, today)),
            without.reason.clone(),
        ),
        (None, None) => (
            text::consultations_waiting(
                l,
                asked.asked_at.date().near(l, today),
                asked.due(dialogue.opens_on).near(l, today),
            ),
            String::new(),
        ),
    }
}
