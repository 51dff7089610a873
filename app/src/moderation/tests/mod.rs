//! Moderation on both databases.

mod acts;
mod cover;
mod pages;
mod personal;
