//! Those who gave an e-mail address with a contribution. Nobody needs one to take part (P12); whoever
//! gives one is written to only after a button on a page has been pressed, so that nobody can use
//! the site to pester a third person.

mod actions;
mod bounces;
mod conditions;
mod forms;
mod mails;
mod model;
mod own;
mod pages;
mod store;
mod typed;

pub use actions::{
    Occasion, by_confirm_code, by_unsubscribe_code, come_back, confirm, correct_address, get,
    give_address, has_confirmed_since, leave, may_get_receipt, remember, tell, tell_answered,
};
pub use bounces::{Addresses, addresses, note_taken, note_trouble, write_again};
pub(crate) use conditions::{has_left, is_unconfirmed, mail_comes_back, may_be_written_to};
pub use mails::{
    About, about, answered_letter, confirm_letter, moderated_letter, receipt_letter,
    receipts_letter, theme_answered_letter,
};
pub use model::{IDLE, Participant};
pub use own::{
    Scope, address_changed_letter, confirm_new_address_letter, forget_idle, own_page_letter,
    own_path,
};
pub use pages::{gone_link, unknown_link};
pub use typed::read_email;

use axum::routing::get as on_get;

use crate::site::Routes;

/// The pages that mails lead to.
pub fn routes(routes: Routes) -> Routes {
    routes
        .with(own::routes)
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
