//! The pages of following: asking, saying yes, ending it.

mod ask;
mod confirm;
mod desk;
mod form;
mod stop;

pub use form::{follow, frequencies};

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The pages.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/folj", get(ask::show).post(ask::submit))
        .public(
            "/folj/bekrafta/{code}",
            get(confirm::show).post(confirm::submit),
        )
        .public("/folj/avsluta/{code}", get(stop::show).post(stop::submit))
        .staff("/admin/mejl", Action::Announce, get(desk::show))
}
