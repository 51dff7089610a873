//! What is looked for, what is found by what, and in which order: pure, and the same on both databases.

mod entry;
mod found;
mod highlight;
mod kind;
mod near;
mod query;
mod terms;
#[cfg(test)]
mod tests;

pub use entry::{Entry, Home, Named, Piece, Source, Topic};
pub use found::{
    Candidate, Count, DEPTH, Facet, Filter, Found, Hit, Instead, MOST, Rank, SIZE, Shown, WIDE,
    page, tally,
};
pub use highlight::Part;
pub use kind::{Kind, place, places};
pub use near::{bare, bare_form, forgiven, forms, is_word, nearest};
pub use query::{LONGEST, MOST_WORDS, Wanted, wanted};
