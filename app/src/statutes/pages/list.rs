//! All kinds of matter, with what the law says of them.

use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use crate::core::{Result, text};
use crate::design::{Actions, ButtonLink, DataTable, Empty};
use crate::organisation::{Entry, days, keeper, register};
use crate::site::Desk;
use crate::statutes;

/// GET `/admin/organisation/lagkrav`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let l = desk.locale;
    let matters = statutes::all(&mut *desk.app.db.read().await?).await?;
    let rows: Vec<Vec<AnyView>> = matters
        .iter()
        .map(|matter| {
            let link = desk.href(&format!("{REGISTER}/{}", matter.id));
            let name = matter.name(l).to_owned();
            vec![
                view! { <a href=link>{name}</a> }.into_any(),
                matter.law.clone().into_any(),
                matter.shortest.words(l).into_any(),
                days(matter.period, l).into_any(),
            ]
        })
        .collect();
    let headers = [
        text::statutes_column_name(l),
        text::statutes_column_law(l),
        text::statutes_column_shortest(l),
        text::mandates_column_days(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    let new = desk.href(&format!("{REGISTER}/ny"));
    let entry = Entry {
        title: text::statutes_title(l).to_owned(),
        lead: text::statutes_lead(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::statutes_none(l) text=text::statutes_none_words(l)/> }
                .into_any()
        } else {
            view! { <DataTable caption=text::statutes_caption(l) headers=headers rows=rows/> }
                .into_any()
        };
        view! {
            <Actions><ButtonLink href=new text=text::statutes_add(l)/></Actions>
            {list}
        }
        .into_any()
    }))
}
