//! Counting answers without keeping who gave them (P26, P27).
//!
//! An answer to a voluntary question is one more in a cell: dialogue, question, answer. No row is about a
//! person, a contribution or a session, and none has a time. That somebody has answered is a digest under the
//! server's secret, of which nothing leads to what was answered. What is shown of the cells is decided by
//! [`publish`], and only when no more answers come: then there are no two days between which anybody could
//! tell a difference. docs/SECURITY.md says what this protects against and what not.

mod actions;
mod model;
mod store;
mod words;

pub use actions::{
    Asked, Counted, CountedKey, Occasion, count, counted, counts, forget, has_answered, mark,
};
pub use model::{Cell, Counts, FEWEST, Figures, publish};
pub use words::{NOTHING, choices, said};

#[cfg(test)]
mod tests;
