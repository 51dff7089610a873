//! Search over dialogues, decisions, answers, initiatives and ideas, for everybody (P2, P23).
//!
//! The words are analysed in `core::words`, so that both databases find the same; the index lies in tables of its own
//! (docs/adr/0015). Triggers mark what changes, and the deed that changed it brings the index up to date before it commits.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{Question, find, forget, keep, keep_up, rebuild};
pub use model::{Filter, Found, Hit, Kind};

/// The page where everybody searches.
pub fn routes(routes: crate::site::Routes) -> crate::site::Routes {
    routes.public("/sok", axum::routing::get(pages::show))
}

#[cfg(test)]
mod tests;
