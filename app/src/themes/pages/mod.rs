//! The pages where ideas become themes, themes are answered, and the material is compiled.

mod answer_one;
mod board;
mod compilation;
mod gathering;
mod inside;
mod public;
mod same;
mod sent_on;
mod theme;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The routes. Each action asks for its right for the body once more.
pub fn routes(routes: Routes) -> Routes {
    let view = Action::ViewDesk;
    routes
        .public("/dialoger/{slug}/teman/{theme}", get(public::show))
        .staff(
            "/admin/dialoger/{slug}/teman",
            view,
            get(board::show).post(board::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/teman/{theme}",
            view,
            get(theme::show).post(theme::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/teman/ide/{number}",
            Action::Answer,
            get(answer_one::show).post(answer_one::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/teman/lika/{number}",
            view,
            get(same::show).post(same::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/sammanstallning",
            Action::Compile,
            get(compilation::show).post(compilation::submit),
        )
}
