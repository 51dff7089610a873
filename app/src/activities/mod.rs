//! Meetings, walks and other occasions at which people take part without the web (P3, P36): planned with a dialogue,
//! shown on its page and in the calendar, and afterwards documented.
//!
//! What came from one carries it. Once a dialogue is public its activities are cancelled with a reason rather than
//! taken away, and after opening a change is dated and explained (P4).

mod actions;
mod ical;
mod model;
mod pages;
mod store;

pub use actions::{add, between, cancel, change, get, of_dialogue, remove, write_notes};
pub use ical::{FILE, event};
pub use model::{Activity, Cancelled, Kind, NewActivity, Shown};
pub use pages::{occasions, routes};

#[cfg(test)]
mod tests;
