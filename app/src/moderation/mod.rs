//! Reviewing contributions against the public rules: publish, mask, refuse, review again. Every act
//! is kept, the sender is told, and the record itself is never changed or destroyed (P5).

mod actions;
mod model;
mod store;

pub use actions::{history, mask, owed, publish, queue, record, refuse, review_again};
pub use model::{Act, Mask, ModerateError, Owed, QueueKey, Record, Rule, Waiting};

#[cfg(test)]
mod tests;
