//! The audit log: append-only events in hash chains, one chain for each dialogue and one for the
//! rest, so that no deed waits for another dialogue's (P5). `radslag audit verify` checks them.

mod model;
mod store;
mod verify;

pub use model::{Event, SITE};
pub use store::append;
pub use verify::{Finding, verify};

#[cfg(test)]
mod tests;
