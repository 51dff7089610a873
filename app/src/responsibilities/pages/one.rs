//! One area with every version of who answers for it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, href, open};
use crate::core::{Result, text};
use crate::design::{Actions, ButtonLink, DataTable};
use crate::organisation::{Entry, days, register};
use crate::site::Desk;

/// GET `/admin/organisation/ansvar/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let area = open(&desk, &id).await?;
    let l = desk.locale;
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
    let new = desk.href(&href(&area, "/ny"));
    let entry = Entry {
        above: vec![(REGISTER.to_owned(), text::map_title(l).to_owned())],
        title: area.name(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        view! {
            <DataTable caption=text::map_versions(l) headers=headers rows=rows/>
            <Actions><ButtonLink href=new text=text::map_assign(l)/></Actions>
        }
        .into_any()
    }))
}
