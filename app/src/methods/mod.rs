//! In which forms each committee has let people take part, year by year (P36): counted from activities that were held
//! and from how contributions came.

mod model;
mod pages;
mod store;

pub use model::{Form, OfBody, Use, overview};
pub use pages::routes;

#[cfg(test)]
mod tests;
