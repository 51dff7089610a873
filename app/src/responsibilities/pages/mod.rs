//! `/admin/organisation/ansvar`: the responsibility map.

mod form;
mod list;
mod one;

use axum::routing::get;
use leptos::prelude::*;

use self::form::AreaForm;
use super::Area;
use crate::core::{Error, Locale, Result, text};
use crate::design::DataTable;
use crate::organisation::{days, register_form};
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
            register_form::<AreaForm>(),
        )
        .staff("/admin/organisation/ansvar/{id}", right, get(one::show))
        .staff(
            "/admin/organisation/ansvar/{id}/ny",
            right,
            register_form::<AreaForm>(),
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

/// With whom an area lies and has lain, the latest first.
fn versions(area: &Area, l: Locale) -> AnyView {
    let rows: Vec<Vec<AnyView>> = area
        .versions
        .iter()
        .rev()
        .map(|version| {
            let terms = version.terms_url.clone();
            let terms = if terms.is_empty() {
                text::organisation_none(l).into_any()
            } else {
                view! { <a href=terms>{text::map_terms(l)}</a> }.into_any()
            };
            vec![
                version.body.name(l).to_owned().into_any(),
                days(version.period, l).into_any(),
                terms,
            ]
        })
        .collect();
    let headers = [
        text::map_column_body(l),
        text::mandates_column_days(l),
        text::map_terms(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    view! { <DataTable caption=text::map_versions(l) headers=headers rows=rows/> }.into_any()
}
