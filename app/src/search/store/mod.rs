//! The index in the database, and the texts that it is made of.

mod find;
mod index;
mod sources;

#[cfg(test)]
pub use find::{COUNTS, NEAR, TIED, candidates_sql};
pub use find::{Often, candidates, counts, near};
pub use index::{
    forget_version, hold, insert, learn, queue_all, release, remove, set_version, standing, state,
    take_marks, take_queued, unlearn, unlearn_strays,
};
pub use sources::{homes, lying, sources};
