//! Those who gave an e-mail address with a contribution. Nobody needs one to take part (P12); whoever
//! gives one is written to only after a button on a page has been pressed, so that nobody can use
//! the site to pester a third person.

mod actions;
mod forms;
mod mails;
mod model;
mod pages;
mod store;

pub use actions::{
    Occasion, by_unsubscribe_code, come_back, confirm, correct_address, get, give_address, leave,
    may_get_receipt, tell, tell_answered,
};
pub use mails::{
    About, about, answered_letter, confirm_letter, moderated_letter, receipt_letter,
    receipts_letter, theme_answered_letter,
};
pub use model::Participant;

use axum::routing::get as on_get;

use crate::site::Routes;

/// The pages that mails lead to.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public(
            "/bekrafta/{code}",
            on_get(forms::ask_to_confirm).post(forms::confirm),
        )
        .public(
            "/avregistrera/{code}",
            on_get(forms::ask_to_leave).post(forms::leave_or_come_back),
        )
}

#[cfg(test)]
mod tests;
