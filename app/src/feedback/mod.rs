//! Feedback: what came of it, to each who took part (P17) and to everybody (P18), in one deed.
//!
//! Who took part without an address (on paper, by phone, at a meeting) is counted here and reads the
//! result page; a list for letters and calls has its place beside the mails.

mod actions;
mod mails;
mod model;
mod store;

pub use actions::{preview, progress, retry_failed, sample_letter, send, tell_latecomer};
pub use mails::letter;
pub use model::Preview;

#[cfg(test)]
pub(crate) mod tests;
