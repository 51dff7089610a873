//! The municipality's political bodies: the council, the executive board and the committees.
//! Each dialogue has a body that owns it and one that decides (P7, P30).

mod actions;
mod model;
mod store;

pub use actions::{NewBody, add, all, find, find_by_slug, get};
pub use model::{BodyKind, RegisteredBody};

#[cfg(test)]
mod tests;
