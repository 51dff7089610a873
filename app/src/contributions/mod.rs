//! What residents contribute: ideas, needs and perspectives (P12, P23). Sending in, the receipt that
//! answers "where is my idea now?" at any later time, and the lists that everybody reads.

pub mod limits;

#[cfg(feature = "ssr")]
mod actions;
#[cfg(feature = "ssr")]
mod model;
#[cfg(feature = "ssr")]
mod store;

#[cfg(feature = "ssr")]
pub use actions::{
    Source, SubmitError, WebForm, by_receipt, count, one, published, similar, submit,
    submit_on_web, themes,
};
#[cfg(feature = "ssr")]
pub use model::*;

#[cfg(test)]
#[cfg(feature = "ssr")]
pub(crate) mod tests;
