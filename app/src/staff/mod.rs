//! Those who are signed in: accounts, roles for bodies, sessions, and the rights table.

mod actions;
mod device;
mod forms;
mod guessing;
mod model;
mod pages;
mod password;
mod rights;
mod store;

pub use actions::{
    Attempt, SHORTEST_PASSWORD, SignInError, SignedIn, account, accounts, accounts_for_all, add,
    closed_accounts, disable, forget_ended_sessions, id_by_role, listed, pass_on_roles, reader,
    set_password, sign_in, sign_out, signed_in, with_role, with_role_anywhere,
    with_role_everywhere,
};
pub use model::{Account, Role, RoleFor, Staff};
pub use rights::{Action, allows};

use axum::routing::{get, post};

use crate::site::Routes;

/// The routes of signing in and out.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/admin/logga-in", get(forms::show).post(forms::submit))
        .staff("/admin/logga-ut", Action::ViewDesk, post(forms::leave))
}

#[cfg(test)]
mod tests;
