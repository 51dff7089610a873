//! Invented content for an empty database: dialogues, from a draft to one whose promises are followed up, and one that was
//! stopped. They are not put in as rows but told from their beginning, step by step, through the same actions as daily use and
//! by accounts with the right roles, so that every rule has been applied to them and the audit chains are whole. The content itself is data: content/README.md.

mod actions;
mod model;

pub use actions::{accounts, seed};

#[cfg(test)]
mod tests;
