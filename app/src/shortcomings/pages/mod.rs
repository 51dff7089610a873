//! Pages about reported shortcomings: the form and its receipt for everybody, the list and the answer for staff.

mod desk;
mod list;
mod receipt;
mod report;

use axum::routing::get;

use super::actions::RIGHT;
use crate::site::Routes;

/// The routes.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public(
            "/tillganglighet/brist",
            get(report::show).post(report::submit),
        )
        .public("/tillganglighet/brist/kvitto/{code}", get(receipt::show))
        .staff("/admin/brister", RIGHT, get(list::show))
        .staff(
            "/admin/brister/{id}",
            RIGHT,
            get(desk::show).post(desk::submit),
        )
}
