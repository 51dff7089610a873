//! Groups that are seldom heard: which they are in a dialogue, how each is sought out, and how that went (P6, P26).
//!
//! The plan must be there before a dialogue is published. What is changed in it after opening is a dated change
//! with a reason (P4), and before the contributions are compiled it is told of each measure how it went: whom the
//! material does not speak for follows from who was reached.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{add, change, get, of_dialogue, remove, tell};
pub use model::{Measure, NewMeasure, NewTold, Outcome, Suggestion, Told};
pub use pages::{routes, who_is_sought_out, who_was_reached};

#[cfg(test)]
mod tests;
