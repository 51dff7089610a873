//! What residents contribute: ideas, needs and perspectives (P12, P23). Sending in, the receipt that
//! answers "where is my idea now?" at any later time, and the lists that everybody reads.

pub mod islands;
pub mod limits;

#[cfg(feature = "ssr")]
mod actions;
#[cfg(feature = "ssr")]
mod conditions;
#[cfg(feature = "ssr")]
mod forms;
#[cfg(feature = "ssr")]
mod model;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod store;

#[cfg(feature = "ssr")]
pub use actions::{
    Again, Registering, Sent, Source, SubmitError, WebForm, by_receipt, carry_over, count,
    first_receipt, let_in, of_participant, one, published, register, register_imported, registered,
    registering, sent_before_it, similar, slips, submit, submit_on_web, take_away_import, tally,
    text_digest, themes, was_sent, with_the_words_of,
};
#[cfg(feature = "ssr")]
pub(crate) use conditions::{answered, is_shown, sets_first_shown};
#[cfg(feature = "ssr")]
pub use model::*;
#[cfg(feature = "ssr")]
pub use pages::{
    About, TRAP, came, channels, form_parts, lang_and_dir, numbered, numbered_path, occasions,
    receipt_parts,
};

/// The pages of ideas, the receipt, and what the islands ask for.
#[cfg(feature = "ssr")]
pub fn routes(routes: crate::site::Routes) -> crate::site::Routes {
    use axum::routing::{get, post};

    use crate::site::with_files;
    use crate::staff::Action;

    routes
        .public("/dialoger/{slug}/ideer", get(pages::list::show))
        .public("/dialoger/{slug}/ideer/{number}", get(pages::one::show))
        .public(
            "/dialoger/{slug}/lamna-ide",
            with_files(get(pages::write::show).post(pages::write::submit)),
        )
        .public("/dialoger/{slug}/liknande", post(forms::find))
        .public("/kvitto", get(pages::code::show).post(pages::code::submit))
        .public("/kvitto/{code}", get(pages::receipt::show))
        .staff(
            "/admin/registrera",
            Action::RegisterContribution,
            get(pages::choose::show),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/registrera",
            Action::RegisterContribution,
            with_files(get(pages::register::show).post(pages::register::submit)),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/kvitton",
            Action::RegisterContribution,
            get(pages::slips::show),
        )
}

#[cfg(test)]
#[cfg(feature = "ssr")]
pub(crate) mod tests;
