//! Taking in what somebody has written in a sheet of their own: contributions from a CSV or Excel file (P3).
//!
//! A file is uploaded, its columns are named, every row is judged in sight, and only then the good ones are taken in, all or none,
//! through the same door as what is entered one by one. As long as nobody has reviewed anything of it, all of it can be undone, and the
//! rows that were left out are kept, to be mended and uploaded again.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    begin, change, forget, get, judged, kept, left_out_of, of_dialogue, take_in, undo,
};
pub use model::{
    Field, Import, Judged, KeptRow, Options, Same, Table, Unreadable, Verdict, is_of_report, read,
};

use axum::routing::get as on_get;

use crate::site::{Routes, with_a_sheet};
use crate::staff::Action;

/// Uploading a file, and what becomes of it.
pub fn routes(routes: Routes) -> Routes {
    routes
        .staff(
            "/admin/dialoger/{slug}/ideer/importera",
            Action::RegisterContribution,
            with_a_sheet(on_get(pages::upload::show).post(pages::upload::submit)),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/importera/mall.csv",
            Action::RegisterContribution,
            on_get(pages::template::csv),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/importera/mall.xlsx",
            Action::RegisterContribution,
            on_get(pages::template::xlsx),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/importera/{id}",
            Action::RegisterContribution,
            on_get(pages::one::show).post(pages::one::submit),
        )
        .staff(
            "/admin/dialoger/{slug}/ideer/importera/{id}/rader.csv",
            Action::RegisterContribution,
            on_get(pages::kept::show),
        )
}

#[cfg(test)]
mod tests;
