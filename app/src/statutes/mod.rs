//! What the law demands a dialogue on, and for how long at least (P29): kinds of matter, each with its section
//! of the law and the shortest time that it must be open, from a day to a day.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{add, all, change, find, get, hold};
pub use model::{Demand, Matter, NewMatter, Shortest, Unit};
pub use pages::routes;

#[cfg(test)]
mod tests;
