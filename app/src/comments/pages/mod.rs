//! Pages about comments. Each file is one page, or the part of one.

mod conversation;
mod receipt;
mod review;
mod write;

pub use conversation::conversation;

use axum::routing::get;

use crate::contributions::numbered_path;
use crate::core::{Locale, text};
use crate::design::Link;
use crate::dialogues::Dialogue;
use crate::site::Routes;
use crate::staff::Action;

/// Where comments are written, their receipts, and their review.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public(
            "/dialoger/{slug}/ideer/{number}/kommentera",
            get(write::show).post(write::submit),
        )
        .public("/kommentarer/kvitto/{code}", get(receipt::show))
        .staff(
            "/admin/granska/kommentarer/{id}",
            Action::Moderate,
            get(review::show).post(review::submit),
        )
}

/// Where the comment `number` stands on the page of its idea.
fn place(slug: &str, idea: i64, number: i64) -> String {
    let page = numbered_path(slug, idea);
    format!("{page}?kommentarer={}#kommentar-{number}", number - 1)
}

/// The way to an idea, for breadcrumbs.
fn trail(dialogue: &Dialogue, idea: i64, l: Locale) -> Vec<Link> {
    let base = format!("/dialoger/{}", dialogue.slug);
    vec![
        Link::new(l.path("/dialoger"), text::nav_dialogues(l)),
        Link::new(l.path(&base), dialogue.title.clone()),
        Link::new(
            l.path(&numbered_path(&dialogue.slug, idea)),
            text::contributions_idea_number(l, idea),
        ),
    ]
}
