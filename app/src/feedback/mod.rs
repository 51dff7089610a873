//! Feedback: what came of it, to each who took part (P17) and to everybody (P18), in one deed.
//!
//! Who asked for a letter or a call gets that instead of a mail, with the same words: see `deliveries`. Who asked for neither is
//! counted here and reads the result page.

mod actions;
mod mails;
mod model;
mod pages;
mod store;

pub use actions::{
    preview, progress, retry_failed, sample_letter, save_draft, send, tell_cancelled, tell_due,
    tell_latecomer, tell_note,
};
pub use mails::{addressed, cancelled as cancelled_letter, letter};
pub use model::{Preview, Recipient};

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The coordinator's page.
pub fn routes(routes: Routes) -> Routes {
    routes.staff(
        "/admin/dialoger/{slug}/aterkoppling",
        Action::SendFeedback,
        get(pages::show).post(pages::submit),
    )
}

#[cfg(test)]
pub(crate) mod tests;
