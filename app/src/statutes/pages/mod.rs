//! `/admin/organisation/lagkrav`: the register of what the law demands.

mod form;
mod list;

use axum::routing::get;

use self::form::MatterForm;
use crate::organisation::register_form;
use crate::site::Routes;
use crate::staff::Action;

const REGISTER: &str = "/admin/organisation/lagkrav";

/// The routes; only those who administer all bodies come in.
pub fn routes(routes: Routes) -> Routes {
    let right = Action::Administer;
    routes
        .staff("/admin/organisation/lagkrav", right, get(list::show))
        .staff(
            "/admin/organisation/lagkrav/ny",
            right,
            register_form::<MatterForm>(),
        )
        .staff(
            "/admin/organisation/lagkrav/{id}",
            right,
            register_form::<MatterForm>(),
        )
}
