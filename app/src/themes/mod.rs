//! Themes: what residents said, gathered so that it can be answered and decided (P23, P28).

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    Answer, answer, answer_contribution, by_number, create, delete_if_empty, edit, gather, get,
    group_of, list, put_into, reorder, set_apart, tell_newcomers, to_sort,
};
pub use model::{Group, LooseContribution, Member, SortFilter, Theme, called};
pub use pages::routes;

#[cfg(test)]
mod tests;
