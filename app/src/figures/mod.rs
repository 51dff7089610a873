//! Participation and influence over time (P25): how many dialogues, ideas and initiatives there were each year, how the
//! promised days were kept, and what came of what residents said. At `/siffror` for everybody, as a table, a picture
//! and a file. Every figure is counted anew from what is stored, and is told in words.

mod actions;
mod csv;
mod meaning;
mod model;
mod pages;
mod store;

#[cfg(test)]
mod tests;

pub use actions::of_years;
pub use model::{Figure, Group, YearFigures};

use axum::routing::get;

use crate::site::Routes;

/// What everybody can read.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/siffror", get(pages::show))
        .public("/siffror.csv", get(csv::show))
}
