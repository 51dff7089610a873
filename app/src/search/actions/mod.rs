//! Finding, and keeping what is found up to date.

mod find;
mod keep;

pub use find::{Question, find};
pub use keep::{forget, keep, keep_up, rebuild};
