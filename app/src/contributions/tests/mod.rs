//! Contributions on both databases.

mod again;
pub mod fixture;
mod lists;
mod mails;
mod pages;
mod plans;
pub mod registering;
mod submitting;
