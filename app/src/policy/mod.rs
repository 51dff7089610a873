//! The municipality's policy, rule by rule: what each asks of the product, where the product keeps it, and which
//! tests show that it does.
//!
//! `model` has the rules in the policy's words and ours; `kept` says where each is kept, `schema` what the
//! tables hold without a name that says so.

mod kept;
mod mails;
mod model;
mod schema;

#[cfg(test)]
mod tests;

pub use kept::Place;
pub use model::{Rule, Status};
