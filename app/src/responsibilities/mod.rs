//! The responsibility map: which body answers for which area of activity, by its terms of reference, from
//! a day to a day (P30). A change is a new version; what was stays as it was.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{add, all, assign, find, get, owner_on, owners};
pub use model::{Area, Assignment, NewArea, Responsibility};
pub use pages::routes;

#[cfg(test)]
mod tests;
