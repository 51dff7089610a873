//! The function that coordinates all dialogues, and its deputy (P38): who that is from which day to which, what everybody
//! reads of it, and the alarm when there is nobody, or nobody who looks.

mod actions;
mod alarms;
mod model;
mod pages;
mod store;

pub use actions::{add, all, change, get, to_tell};
pub use alarms::{alarm, letter as alarm_letter};
pub use model::{Alarm, Function, NewFunction, Place, alarms, in_office, on};
pub use pages::{alarm_notices, contact, routes};

#[cfg(test)]
mod tests;
