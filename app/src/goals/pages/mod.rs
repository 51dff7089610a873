//! `/admin/organisation/malperioder`: the register of goal periods.

mod form;
mod list;

use axum::routing::get;

use self::form::GoalForm;
use crate::organisation::register_form;
use crate::site::Routes;
use crate::staff::Action;

const REGISTER: &str = "/admin/organisation/malperioder";

/// The routes; only those who administer all bodies come in.
pub fn routes(routes: Routes) -> Routes {
    let right = Action::Administer;
    routes
        .staff("/admin/organisation/malperioder", right, get(list::show))
        .staff(
            "/admin/organisation/malperioder/ny",
            right,
            register_form::<GoalForm>(),
        )
        .staff(
            "/admin/organisation/malperioder/{id}",
            right,
            register_form::<GoalForm>(),
        )
}
