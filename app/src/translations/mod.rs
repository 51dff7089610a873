//! What a dialogue says, in other languages than the Swedish that it is written in (P3, P12).
//!
//! The Swedish text is what a body decided and prevails; a translation says who made it, and that it is behind when
//! the Swedish text has changed since. Easy Swedish is one of the languages: a dialogue needs it before it is published.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    asked, for_reading, missing_in_easy_swedish, of_lists, of_themes, put, read_in, readings,
};
pub use model::{MadeBy, Piece, Spoken, Standing, Subject, Translations};
pub use pages::{caution, notice, routes};

#[cfg(test)]
mod tests;
