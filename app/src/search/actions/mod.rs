//! Finding, and keeping what is found up to date.

mod chosen;
mod find;
mod keep;

pub use chosen::name_chosen;
pub use find::{Question, find};
pub use keep::{forget, keep, keep_up, rebuild};
