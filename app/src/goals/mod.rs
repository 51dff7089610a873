//! Goal periods: the years for which the council sets the municipality's goals. A municipality-wide dialogue
//! is decided within one (P31).

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{add, all, change, get, on};
pub use model::{GoalPeriod, Nearing, NewGoalPeriod};
pub use pages::routes;

#[cfg(test)]
mod tests;
