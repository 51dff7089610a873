//! What the committees say to a dialogue on an overarching question (P34, P35): when the executive board has
//! decided to hold one, every committee is asked whether it joins, and says why or why not.

mod actions;
mod mails;
mod model;
mod pages;
mod store;

pub use actions::{
    Waiting, answer, ask, ask_those_who_began, do_without, not_asked, of_dialogue, waiting,
};
pub use mails::letter as asked_letter;
pub use model::{Answer, Consultation, Given, NewAnswer, WithoutAnswer, spoken_for};
pub use pages::{routes, who_takes_part};

#[cfg(test)]
mod tests;
