//! Moderation on both databases.

mod acts;
mod copies;
mod cover;
mod pages;
mod personal;
