//! The index in the database, and the texts that it is made of.

mod find;
mod homes;
mod index;
mod sources;

#[cfg(test)]
pub use find::{COUNTS, NEAR, TIED, Way, candidates_sql, walked_sql};
pub use find::{Often, candidates, counts, near, years};
#[cfg(test)]
pub use homes::TOPICS;
pub use homes::{homes, lying, oldest_topic, public_home, topics};
pub use index::{
    forget_version, hold, insert, learn, queue_all, release, remove, set_version, standing, state,
    take_marks, take_queued, unlearn, unlearn_strays,
};
pub use sources::sources;
