//! All bodies, with their days.

use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, href, kind_name};
use crate::bodies::{self, RegisteredBody};
use crate::core::{Result, text};
use crate::design::{Actions, ButtonLink, DataTable, Empty};
use crate::organisation::{Entry, days, keeper, register};
use crate::site::Desk;

/// GET `/admin/organisation/namnder`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let l = desk.locale;
    let all = bodies::all(&mut *desk.app.db.read().await?).await?;
    let rows: Vec<Vec<AnyView>> = all.iter().map(|body| cells(&desk, body, &all)).collect();
    let headers = [
        text::bodies_column_name(l),
        text::bodies_column_kind(l),
        text::bodies_column_days(l),
        text::bodies_column_successor(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    let new = desk.href(&format!("{REGISTER}/ny"));
    let entry = Entry {
        title: text::bodies_title(l).to_owned(),
        lead: text::bodies_lead(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::bodies_none(l) text=text::bodies_none_words(l)/> }.into_any()
        } else {
            view! { <DataTable caption=text::bodies_caption(l) headers=headers rows=rows/> }
                .into_any()
        };
        view! {
            <Actions><ButtonLink href=new text=text::bodies_add(l)/></Actions>
            {list}
        }
        .into_any()
    }))
}

fn cells(desk: &Desk, body: &RegisteredBody, all: &[RegisteredBody]) -> Vec<AnyView> {
    let l = desk.locale;
    let link = desk.href(&href(body, ""));
    let name = body.body.name(l).to_owned();
    let successor = all
        .iter()
        .find(|other| Some(other.body.id) == body.successor)
        .map_or_else(
            || text::organisation_none(l).to_owned(),
            |other| other.body.name(l).to_owned(),
        );
    vec![
        view! { <a href=link>{name}</a> }.into_any(),
        kind_name(body.kind, l).into_any(),
        days(body.period, l).into_any(),
        successor.into_any(),
    ]
}
