//! Who takes part, compared with who lives in the municipality (P26): voluntary questions on the receipt, counted and tied
//! to nobody ([`crate::tally`]); the population's shares, which an administrator keeps; and the groups that are
//! fewer among those who answered than in the population.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    Given, Taken, add, answer, change, comparisons, count, get, parts, populations, standing,
};
pub use model::{
    Comparison, NAMES, NAMES_EN, NewPopulation, NewShare, PLACES, Part, Population, Question, Row,
    SHARES, Share, Standing, permille, share_words, typed,
};
pub use pages::{Receipt, compared, on_receipt, routes};

#[cfg(test)]
mod tests;
