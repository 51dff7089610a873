//! The calendar of all dialogues: every public day with what became of it, the days of commitments, and every day by
//! which an initiative is answered, for a month or a
//! year at `/kalender`, and for calendar programs as iCalendar (RFC 5545) at `/kalender.ics` (P38).

mod gather;
mod ical;
mod model;
mod pages;
mod store;

#[cfg(test)]
mod tests;

pub use model::{Entry, Mark, Month, What};

use axum::routing::get;

use crate::site::Routes;

/// What everybody can read.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/kalender", get(pages::show))
        .public("/kalender.ics", get(ical::show))
}
