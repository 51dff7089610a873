//! Shortcomings in the accessibility of the site (lagen 2018:1937 om tillgänglighet till digital offentlig service): anybody
//! reports one without saying who they are, and gets an answer by a promised day.

mod actions;
mod mails;
mod model;
mod pages;
mod remind;
mod store;

pub use actions::{answer, by_receipt, forget_addresses, report, waiting};
pub use mails::{answered_letter, reminder_letter};
pub use model::{ANSWER_WITHIN, NewAnswer, NewReport, Outcome, Shortcoming};
pub use pages::routes;
pub use remind::remind;

#[cfg(test)]
mod tests;
