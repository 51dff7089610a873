//! The municipality's political bodies: the council, the executive board and the committees, each from
//! its first day to its last. Each dialogue has a body that owns it and one that decides (P7, P30).

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    add, all, begun, end, find, find_by_slug, former_names, get, hold, hold_all, pass_on, rename,
    there,
};
pub use model::{
    BodyKind, Ending, FormerName, Names, NewBody, RegisteredBody, in_charge, names_apart,
};
pub use pages::routes;

#[cfg(test)]
mod tests;
