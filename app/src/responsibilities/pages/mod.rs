//! `/admin/organisation/ansvar`: the responsibility map.

mod form;
mod list;
mod one;

use axum::routing::get;

use super::Area;
use crate::core::{Error, Locale, Result, text};
use crate::site::{Desk, Routes};
use crate::staff::Action;

const REGISTER: &str = "/admin/organisation/ansvar";

/// The routes; only those who administer all bodies come in.
pub fn routes(routes: Routes) -> Routes {
    let right = Action::Administer;
    routes
        .staff("/admin/organisation/ansvar", right, get(list::show))
        .staff(
            "/admin/organisation/ansvar/ny",
            right,
            get(form::show_new).post(form::submit_new),
        )
        .staff("/admin/organisation/ansvar/{id}", right, get(one::show))
        .staff(
            "/admin/organisation/ansvar/{id}/ny",
            right,
            get(form::show).post(form::submit),
        )
}

/// The path of a page about `area`, without the language.
fn href(area: &Area, rest: &str) -> String {
    format!("{REGISTER}/{}{rest}", area.id)
}

/// The pages above one about `area`.
fn above(area: &Area, l: Locale) -> Vec<(String, String)> {
    vec![
        (REGISTER.to_owned(), text::map_title(l).to_owned()),
        (href(area, ""), area.name(l).to_owned()),
    ]
}

/// The area at `id` of the path, for administrators.
async fn open(desk: &Desk, id: &str) -> Result<Area> {
    crate::organisation::keeper(desk)?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    super::get(&mut *desk.app.db.read().await?, id).await
}
