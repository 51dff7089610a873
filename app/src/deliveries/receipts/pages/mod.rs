//! The receipts to send, in the admin area. Each file is one page.

mod letters;
mod list;
mod one;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The list, the letters to print, and one receipt.
pub fn routes(routes: Routes) -> Routes {
    routes
        .staff(
            "/admin/dialoger/{slug}/ideer/kvitton/skicka",
            Action::RegisterContribution,
            get(list::show).post(list::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/kvitton/brev",
            Action::RegisterContribution,
            get(letters::show),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/kvitton/skicka/{id}",
            Action::RegisterContribution,
            get(one::show).post(one::submit),
        )
}

/// The list, after the dialogue's address.
const LIST: &str = "ideer/kvitton/skicka";
