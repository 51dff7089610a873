//! Paper for those who do not use the web (P3, P12): a notice for the library's board and a form to fill in, for each dialogue
//! and in each language. Both bear the address of the dialogue's page, in letters and as a code that a phone reads.

mod form;
mod notice;
mod parts;

use axum::routing::get;

use crate::site::Routes;

/// The two pages.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/dialoger/{slug}/anslag", get(notice::show))
        .public("/dialoger/{slug}/blankett", get(form::show))
}

pub use parts::{is_printed, links};

#[cfg(test)]
mod tests;
