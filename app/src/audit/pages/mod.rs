//! The log as auditors read it: of the whole site, and of one dialogue with the state of its chain.

pub mod dialogue;
mod parts;
pub mod site;
