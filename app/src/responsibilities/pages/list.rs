//! All areas, and with whom each lies today.

use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, href};
use crate::core::{Result, text};
use crate::design::{Actions, ButtonLink, DataTable, Empty};
use crate::organisation::{Entry, keeper, register};
use crate::responsibilities;
use crate::site::Desk;

/// GET `/admin/organisation/ansvar`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let (l, today) = (desk.locale, desk.today);
    let areas = responsibilities::owners(&mut *desk.app.db.read().await?, today).await?;
    let mut rows: Vec<Vec<AnyView>> = Vec::new();
    for (area, owner) in areas {
        let owner = owner.map_or_else(
            || text::map_nobody(l).to_owned(),
            |body| body.body.name(l).to_owned(),
        );
        let link = desk.href(&href(&area, ""));
        let name = area.name(l).to_owned();
        rows.push(vec![
            view! { <a href=link>{name}</a> }.into_any(),
            owner.into_any(),
        ]);
    }
    let headers = [text::map_area(l), text::map_column_body(l)];
    let headers = headers.map(str::to_owned).to_vec();
    let new = desk.href(&format!("{REGISTER}/ny"));
    let entry = Entry {
        title: text::map_title(l).to_owned(),
        lead: text::map_lead(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::map_none(l) text=text::map_none_words(l)/> }.into_any()
        } else {
            view! { <DataTable caption=text::map_caption(l) headers=headers rows=rows/> }.into_any()
        };
        view! {
            <Actions><ButtonLink href=new text=text::map_add(l)/></Actions>
            {list}
        }
        .into_any()
    }))
}
