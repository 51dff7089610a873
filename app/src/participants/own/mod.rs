//! Somebody's own page, behind a signed link: what they follow, what they have sent in, and everything that we hold about
//! their address.

mod actions;
mod export;
mod forms;
mod held;
mod link;
mod mails;
mod pages;
mod store;

pub use actions::forget_idle;
pub use link::{Scope, own_path};
pub use mails::{address_changed_letter, confirm_new_address_letter, own_page_letter};

use axum::routing::get;

use crate::site::Routes;

/// The pages.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/mitt", get(forms::ask).post(forms::send))
        .public("/mitt/{code}", get(forms::show).post(forms::change))
        .public("/mitt/{code}/uppgifter.json", get(forms::export))
        .public(
            "/mitt/{code}/ta-bort",
            get(forms::ask_to_withdraw).post(forms::withdraw),
        )
        .public(
            "/ny-adress/{code}",
            get(forms::ask_about_new_address).post(forms::take_new_address),
        )
}

#[cfg(test)]
mod tests;
