//! What place an idea is about (P3): a point on a map of the municipality, words, or both. The map that ships is a sketch of
//! shore and rivers, or the municipality's own tiles are shown; a list always says the same as the map, and nothing is asked
//! of anybody else. Why it is so: docs/adr/0014.

mod actions;
mod mails;
mod model;
mod pages;
mod store;
mod tiles;

pub use actions::{
    acts, any, carry_over, keep, leave_out, of, of_many, on_map, show_again, spread,
};
pub use mails::with_left_out;
pub use model::{
    Act, Done, Frame, Listed, Located, Named, Near, Pin, Place, Point, Spread, WORDS_MAX, Way,
    Zoom, gather, named,
};
pub use pages::{
    PRESSED, as_json, fields, for_review, in_the_log, map_path, on_idea, on_own_page, on_receipt,
    picked, read,
};
pub use tiles::{Tiles, TilesError};

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// A dialogue's map, the municipality's tiles, and leaving a place out.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/dialoger/{slug}/karta", get(pages::map::show))
        .public("/karta/{z}/{x}/{y}", get(pages::tile::show))
        .staff(
            "/admin/granska/{id}/plats",
            Action::Moderate,
            get(pages::review::show).post(pages::review::submit),
        )
}

#[cfg(test)]
mod tests;
