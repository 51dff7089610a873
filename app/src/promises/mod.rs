//! The promise clock: every day that the municipality has promised, and how it is kept (P4, P38).
//!
//! Days are counted in Swedish working days. What is due soon, overdue or long overdue is told to whoever owes it,
//! then to the coordinator, then to the elected, each once; everybody reads it at `/loften`.

mod actions;
mod mails;
mod model;
mod pages;
mod store;

#[cfg(test)]
mod tests;

pub use actions::{of_year, remind};
pub use mails::reminder as reminder_letter;
pub use model::{Figures, Kind, Promised, Standing, Year};

use crate::site::Routes;

/// What everybody can read.
pub fn routes(routes: Routes) -> Routes {
    pages::routes(routes)
}
