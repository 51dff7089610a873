//! Invented content for an empty database: eight dialogues, each in another state. They are not put in as rows but told
//! from their beginning, step by step, through the same actions as daily use and by accounts with the right roles, so that
//! every rule has been applied to them and the audit chains are whole. The content itself is data: content/README.md.

mod actions;
mod model;

pub use actions::seed;

#[cfg(test)]
mod tests;
