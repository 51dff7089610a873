//! The questions on the receipt, what everybody and staff read of the answers, and the register of the population.

mod desk;
mod entry;
mod form;
mod list;
mod questions;
mod receipt;
mod shown;

pub use receipt::{Receipt, on_receipt};
pub use shown::compared;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

const REGISTER: &str = "/admin/organisation/befolkning";

/// The routes; only those who administer all bodies keep the register.
pub fn routes(routes: Routes) -> Routes {
    let keep = Action::Administer;
    routes
        .public(
            "/kvitto/{code}/fragor",
            get(questions::show).post(questions::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/bakgrund",
            Action::ViewDesk,
            get(desk::show),
        )
        .staff("/admin/organisation/befolkning", keep, get(list::show))
        .staff(
            "/admin/organisation/befolkning/ny/{question}",
            keep,
            get(entry::show_new).post(entry::submit_new),
        )
        .staff(
            "/admin/organisation/befolkning/{id}",
            keep,
            get(entry::show).post(entry::submit),
        )
}
