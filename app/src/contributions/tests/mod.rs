//! Contributions on both databases.

pub mod fixture;
mod lists;
mod mails;
mod pages;
mod plans;
mod submitting;
