//! The index in the database, and the texts that it is made of.

mod find;
mod index;
mod sources;

#[cfg(test)]
pub use find::{COUNTS, NEAR, candidates_sql};
pub use find::{Often, candidates, counts, near};
pub use index::{
    forget_version, hold, insert, learn, queue_all, remove, set_version, state, take_marks,
    take_queued, unlearn,
};
pub use sources::{homes, lying, sources};
