//! The question as it is asked on receipts, and where everybody reads what was answered.

mod all;
mod question;
mod shown;

pub use question::{chosen, question};
pub use shown::{section, table};

use axum::routing::get;

use crate::site::Routes;

/// The route.
pub fn routes(routes: Routes) -> Routes {
    routes.public("/fortroende", get(all::show))
}
