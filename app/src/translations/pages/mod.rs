//! Where translations are written, and what a reader of one is told.

mod edit;
mod list;
mod notice;

pub use notice::{caution, notice};

use axum::routing::get;

use super::model::{Piece, Subject};
use crate::core::{Locale, text};
use crate::desk;
use crate::site::Routes;
use crate::staff::Action;

/// The routes. Saving asks for the right for the owner once more.
pub fn routes(routes: Routes) -> Routes {
    routes
        .staff(
            "/admin/dialoger/{slug}/oversattningar",
            Action::ViewDesk,
            get(list::show),
        )
        .staff(
            "/admin/dialoger/{slug}/oversattningar/{lang}",
            Action::ViewDesk,
            get(list::show_language),
        )
        .staff(
            "/admin/dialoger/{slug}/oversattningar/{lang}/{part}",
            Action::EditDialogue,
            get(edit::show).post(edit::submit),
        )
}

/// What a group of pieces is called: the dialogue's own texts, or a theme or an activity by its name.
fn called(pieces: &[Piece], l: Locale) -> String {
    let title = pieces
        .iter()
        .find(|piece| piece.field == "title")
        .map(|piece| piece.original.clone())
        .unwrap_or_default();
    match pieces.first().map(|piece| piece.subject) {
        Some(Subject::Theme) => text::translations_theme(l, title),
        Some(Subject::Activity) => text::translations_activity(l, title),
        _ => text::translations_dialogue(l).to_owned(),
    }
}

/// What a text is called in the form, where that is not what it is called elsewhere in the admin area.
fn label(field: &'static str, l: Locale) -> &'static str {
    match field {
        "title" => text::translations_field_title(l),
        "feedback_message" => text::translations_field_feedback(l),
        "cancelled_reason" => text::translations_field_cancelled(l),
        "summary" => text::translations_field_summary(l),
        "did" => text::translations_field_did(l),
        "reason" => text::translations_field_reason(l),
        "promise" => text::translations_field_promise(l),
        "place" => text::translations_field_place(l),
        "access" => text::translations_field_access(l),
        "hearing" => text::translations_field_hearing(l),
        "how_to" => text::translations_field_how_to(l),
        "notes" => text::translations_field_notes(l),
        known => desk::label(known, l),
    }
}

/// How many of `pieces` stand in each way, in words: "7 av 9 klara, 1 äldre än texten".
fn standing(counts: [usize; 4], l: Locale) -> String {
    let [human, machine, outdated, _] =
        counts.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    let all: usize = counts.iter().sum();
    let all = i64::try_from(all).unwrap_or(i64::MAX);
    let mut words = vec![text::translations_done(l, all, human)];
    if machine > 0 {
        words.push(text::translations_by_machine(l, machine));
    }
    if outdated > 0 {
        words.push(text::translations_behind(l, outdated));
    }
    words.join(", ")
}

/// The languages that are translated into.
fn languages() -> impl Iterator<Item = Locale> {
    Locale::ALL.iter().copied().filter(|l| *l != Locale::Sv)
}
