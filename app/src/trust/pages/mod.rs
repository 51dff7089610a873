//! Where the question is asked after the result, and where everybody reads what was answered.

mod all;
mod form;
mod shown;

pub use form::{chosen, question};
pub use shown::{section, table};

use axum::routing::get;

use crate::site::Routes;

/// The routes.
pub fn routes(routes: Routes) -> Routes {
    routes.public("/fortroende", get(all::show)).public(
        "/dialoger/{slug}/fortroende",
        get(form::show).post(form::submit),
    )
}
