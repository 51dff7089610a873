//! All goal periods, with their days.

use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use crate::core::{Result, text};
use crate::design::{Actions, ButtonLink, DataTable, Empty};
use crate::goals;
use crate::organisation::{Entry, keeper, register};
use crate::site::Desk;

/// GET `/admin/organisation/malperioder`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let l = desk.locale;
    let periods = goals::all(&mut *desk.app.db.read().await?).await?;
    let rows: Vec<Vec<AnyView>> = periods
        .iter()
        .map(|period| {
            let link = desk.href(&format!("{REGISTER}/{}", period.id));
            let name = period.name(l).to_owned();
            let days = text::organisation_days(l, period.first.long(l), period.last.long(l));
            vec![
                view! { <a href=link>{name}</a> }.into_any(),
                days.into_any(),
            ]
        })
        .collect();
    let headers = [text::goals_column_name(l), text::goals_column_days(l)];
    let headers = headers.map(str::to_owned).to_vec();
    let new = desk.href(&format!("{REGISTER}/ny"));
    let entry = Entry {
        title: text::goals_title(l).to_owned(),
        lead: text::goals_lead(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::goals_none(l) text=text::goals_none_words(l)/> }.into_any()
        } else {
            view! { <DataTable caption=text::goals_caption(l) headers=headers rows=rows/> }
                .into_any()
        };
        view! {
            <Actions><ButtonLink href=new text=text::goals_add(l)/></Actions>
            {list}
        }
        .into_any()
    }))
}
