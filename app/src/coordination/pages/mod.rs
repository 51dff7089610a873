//! `/admin/organisation/samordning`, the register; `/samordnare`, what everybody reads of it; and the alarms on the desk.

mod alarm;
mod form;
mod list;
mod public;

pub use alarm::alarm_notices;
pub use public::contact;

use axum::routing::get;

use self::form::FunctionForm;
use crate::organisation::register_form;
use crate::site::Routes;
use crate::staff::Action;

const REGISTER: &str = "/admin/organisation/samordning";

/// The routes; only those who administer all bodies come into the register.
pub fn routes(routes: Routes) -> Routes {
    let right = Action::Administer;
    routes
        .public("/samordnare", get(public::show))
        .staff("/admin/organisation/samordning", right, get(list::show))
        .staff(
            "/admin/organisation/samordning/ny",
            right,
            register_form::<FunctionForm>(),
        )
        .staff(
            "/admin/organisation/samordning/{id}",
            right,
            register_form::<FunctionForm>(),
        )
}
