//! Comments on both databases.

mod fixture;
mod mails;
mod pages;
mod reviewing;
mod submitting;
