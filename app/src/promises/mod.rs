//! The promise clock: every day that the municipality has promised, and how it is kept (P4, P38).
//!
//! Days are counted in Swedish working days. What is due soon, overdue or long overdue is told to whoever owes it,
//! then to the coordinator, then to the elected, each once; everybody reads it at `/loften`. The alarms, that nobody
//! answers for a dialogue or that its goal period ends, are told in the same way.

mod actions;
mod alarms;
mod ladder;
mod mails;
mod model;
mod pages;
mod store;
mod summary;

#[cfg(test)]
mod tests;

pub use actions::{by_year, of_year, remind};
pub use alarms::{alarm, letter as alarm_letter};
pub use ladder::{About, Owing, Told, is_pressing, remind_of};
pub use mails::reminder as reminder_letter;
pub use model::{Figures, Kind, Promised, Standing, Year};

use crate::site::Routes;

/// What everybody can read.
pub fn routes(routes: Routes) -> Routes {
    pages::routes(routes)
}
