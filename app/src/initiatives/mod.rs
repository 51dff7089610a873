//! Proposals to hold a dialogue (P37): anybody may make one, without an account. Each is published or not under the
//! rules for everything that residents write, goes to the body that it concerns, and is answered by that body, with
//! reasons that everybody reads, by a day that is promised from the start. A yes begins a dialogue.

mod actions;
mod mails;
mod model;
mod pages;
mod store;

pub use actions::{
    NewAnswer, acts, answer, answer_days, answers, begun_by, by_number, by_receipt, decided,
    due_days, get, move_day, of_participant, owed, page, promised, remind, review, review_once,
    route, shown, submit, submit_on_web, tell_confirmed,
};
pub use mails::{
    answered_letter, moderated_letter, moved_letter, receipt_letter, reminder_letter, routed_letter,
};
pub use model::{
    ANSWER_WITHIN, Act, ActKind, Answer, AnswerDay, Answered, DueDay, Filter, Initiative,
    ListedAnswer, NewInitiative, Origin, Owed, Owes, Promise, ROUTE_WITHIN, Shown, Stage,
};
pub use pages::{came_from, routes};

#[cfg(test)]
mod tests;
