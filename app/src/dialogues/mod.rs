//! A dialogue, from the decision to hold it to the follow-up: the heart of the product.
//!
//! `model` has the lifecycle and the gates of the policy (P5–P7, P13–P21); `actions` takes the steps.

mod actions;
mod model;
mod store;

pub use actions::{StepError, advance, facts, get, get_by_slug, locked};
pub use model::*;

#[cfg(test)]
mod tests;
