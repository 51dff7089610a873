//! The registers that the rules rest on: who owns and answers for what, from which day to which. Each
//! register is a slice of its own; here are the page that leads to them and the frame they stand in.

mod form;
mod frame;
mod hold;
mod pages;

pub use form::{RegisterForm, named, nothing, register_form};
pub use frame::{Entry, days, keeper, register};
pub use hold::hold_registers;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The page that leads to the registers.
pub fn routes(routes: Routes) -> Routes {
    routes.staff("/admin/organisation", Action::Administer, get(pages::show))
}
