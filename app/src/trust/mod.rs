//! How much people trust that the municipality heeds what residents say, before a dialogue and after its result
//! (P27): one voluntary question, on the receipt and on the result page. Answers are only counted
//! ([`crate::tally`]), and both sides are shown at once, when no more answers come.

mod actions;
mod model;
mod pages;

pub use actions::{Afterwards, Changed, answer_after, before, change, changes, count_after};
pub use model::{AFTER, BEFORE, Change, Step, last_day, takes, told_by};
pub use pages::{chosen, question, routes, section, table};

#[cfg(test)]
mod tests;
