//! Moderation on both databases.

mod acts;
mod pages;
