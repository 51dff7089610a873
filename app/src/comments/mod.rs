//! Comments on ideas, where the elected have decided that a dialogue is a conversation or that participants work together (P19).
//! The same rules, review and receipt as for ideas.

mod actions;
mod mails;
mod model;
mod pages;
mod store;

pub use actions::{
    acts, all_of_participant, by_receipt, dialogues_of, get, of_idea, of_participant, review,
    review_once, submit, submit_on_web, tell_confirmed,
};
pub use mails::{moderated_letter, now, receipt_letter, with_comments};
pub use model::{Comment, Conversation, NewComment, Shown, takes_comments, takes_comments_on};
pub use pages::{conversation, routes};

#[cfg(test)]
mod tests;
