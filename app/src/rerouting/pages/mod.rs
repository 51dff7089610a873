//! Where staff send an idea on, and what everybody reads of it.

mod desk;
mod met;
mod public;

pub use public::{came_from_note, notice};

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The route. The action asks for its right for the body once more.
pub fn routes(routes: Routes) -> Routes {
    routes.staff(
        "/admin/dialoger/{slug}/hor-hemma/{number}",
        Action::Moderate,
        get(desk::show).post(desk::submit),
    )
}
