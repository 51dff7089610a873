//! What is followed and how often, what happens, and whom that concerns.

mod frequency;
mod happening;
mod target;

pub use frequency::Frequency;
pub use happening::{Happened, Happening, closes_soon};
pub use target::{Subscription, Target, TargetKind};

#[cfg(test)]
mod tests;
