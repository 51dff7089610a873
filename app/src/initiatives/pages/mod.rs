//! Pages about initiatives: for everybody, and under `desk` for staff. Each file is one page.

mod desk;
mod list;
mod one;
mod origin;
mod parts;
mod propose;
mod receipt;

pub use origin::came_from;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The routes. Each action asks for its right for the body once more.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/initiativ", get(list::show))
        .public(
            "/initiativ/foresla",
            get(propose::show).post(propose::submit),
        )
        .public("/initiativ/kvitto/{code}", get(receipt::show))
        .public("/initiativ/{number}", get(one::show))
        .staff("/admin/initiativ", Action::ViewDesk, get(desk::list::show))
        .staff(
            "/admin/initiativ/{number}",
            Action::ViewDesk,
            get(desk::one::show).post(desk::one::submit),
        )
        .staff(
            "/admin/initiativ/{number}/svar",
            Action::RecordDecision,
            get(desk::answer::show).post(desk::answer::submit),
        )
}
