//! The whole database as one file that either database can be restored from: a backup taken while the
//! site is written to, and the way from SQLite to PostgreSQL.
//!
//! The file is lines of JSON: a head, then each row as `[table, [columns…]]`, then a foot with the number
//! of rows of each table. Sessions, throttles and photos of forms that are not sent in are left out: they are worth nothing
//! elsewhere; so is what is found by which words, which the worker makes anew.

mod copy;
mod store;

pub use copy::{BackupError, Counts, restore, save};

#[cfg(test)]
mod tests;
