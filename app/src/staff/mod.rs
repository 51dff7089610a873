//! Those who are signed in: accounts, roles for bodies, sessions, and the rights table.

mod actions;
mod model;
mod password;
mod rights;
mod store;

pub use actions::{SignInError, add, sign_in, sign_out, signed_in};
pub use model::{Role, RoleFor, Staff};
pub use rights::{Action, allows};

#[cfg(test)]
mod tests;
