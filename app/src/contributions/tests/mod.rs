//! Contributions on both databases.

pub mod fixture;
mod lists;
mod plans;
mod submitting;
