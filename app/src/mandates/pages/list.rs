//! All posts, each with until when it is held, or that nobody holds it today.

use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, href};
use crate::core::{Date, Locale, Result, text};
use crate::design::{Actions, ButtonLink, DataTable, Empty};
use crate::mandates::{self, Post};
use crate::organisation::{Entry, keeper, register};
use crate::site::Desk;

/// GET `/admin/organisation/uppdrag`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let (l, today) = (desk.locale, desk.today);
    let posts = mandates::all(&mut *desk.app.db.read().await?).await?;
    let rows: Vec<Vec<AnyView>> = posts
        .iter()
        .map(|post| {
            let link = desk.href(&href(post, ""));
            let name = post.name(l);
            vec![
                view! { <a href=link>{name}</a> }.into_any(),
                held(post, l, today).into_any(),
            ]
        })
        .collect();
    let headers = [text::mandates_column_post(l), text::mandates_column_held(l)];
    let headers = headers.map(str::to_owned).to_vec();
    let new = desk.href(&format!("{REGISTER}/ny"));
    let entry = Entry {
        title: text::mandates_title(l).to_owned(),
        lead: text::mandates_lead(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::mandates_none(l) text=text::mandates_none_words(l)/> }
                .into_any()
        } else {
            view! { <DataTable caption=text::mandates_caption(l) headers=headers rows=rows/> }
                .into_any()
        };
        view! {
            <Actions><ButtonLink href=new text=text::mandates_add_post(l)/></Actions>
            {list}
        }
        .into_any()
    }))
}

/// "Till 31 december 2026", or that nobody holds it today.
fn held(post: &Post, l: Locale, today: Date) -> String {
    post.held_until(today).map_or_else(
        || text::mandates_nobody(l).to_owned(),
        |last| text::organisation_until(l, last.long(l)),
    )
}
