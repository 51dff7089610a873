//! Contributions on both databases.

pub mod fixture;
mod lists;
mod pages;
mod plans;
mod submitting;
