//! What an initiative is, and what is owed of it. Pure: no I/O, no clock.

mod draft;
mod initiative;
mod kinds;
mod owed;

#[cfg(test)]
mod tests;

pub use draft::{FIELDS, NewInitiative};
pub use initiative::{
    Act, AnswerDay, Answered, Begun, DueDay, Filter, Initiative, ListedAnswer, Promise, Shown,
};
pub use kinds::{ActKind, Answer, Origin, Stage};
pub use owed::{Owed, Owes};

use crate::core::{Date, Timestamp};

/// Within so many working days from the day it came in an initiative is answered: the municipality's promise.
pub const ANSWER_WITHIN: u32 = 20;

/// Within so many working days it lies with the body that answers it.
pub const ROUTE_WITHIN: u32 = 5;

/// By when what came in at `received` is answered, unless the day is moved.
pub fn answer_by(received: Timestamp) -> Date {
    received.date().plus_working_days(ANSWER_WITHIN)
}

/// By when what came in at `received` lies with a body.
pub fn route_by(received: Timestamp) -> Date {
    received.date().plus_working_days(ROUTE_WITHIN)
}
