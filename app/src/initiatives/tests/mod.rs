//! Initiatives on both databases.

mod answers;
mod days;
mod fixture;
mod held;
mod mails;
mod pages;
mod promises;
mod sequences;
mod together;
