//! Themes: what residents said, gathered so that it can be answered and decided (P23, P28).

mod actions;
mod model;
mod store;

pub use actions::{
    Answer, answer, answer_contribution, create, delete_if_empty, edit, get, list, put_into,
    reorder, to_sort,
};
pub use model::{LooseContribution, SortFilter, Theme};

#[cfg(test)]
mod tests;
