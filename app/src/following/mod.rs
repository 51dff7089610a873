//! Following by mail, without an account (P2, P17, P18): a dialogue, an idea, all dialogues of a body, or everything.
//!
//! What happens is noted in the deed that does it ([`note`]). A worker hands it out to those who follow ([`tell`]), each once
//! however many of their subscriptions it falls under, and leaves a mail at once, each day or each week.

mod actions;
mod mails;
mod model;
mod pages;
mod store;

pub use actions::{
    Choice, Wish, ask, begin, by_stop_code, change, closes_soon, confirm, find, forget, forget_all,
    note, note_idea, note_newcomers, note_revision, note_step, note_theme, of_participant,
    stop_all, tell, waiting,
};
pub use mails::{confirm_letter, news_letter, stop};
pub use model::{Frequency, Happening, Subscription, Target};
pub use pages::{follow, frequencies, routes};

#[cfg(test)]
mod tests;
