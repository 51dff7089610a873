//! `/admin/registrera`: from the desk to where calls and papers are entered (P3), with the choice of the dialogue where there are
//! several.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Result, text};
use crate::design::{Empty, Letter, PageTitle};
use crate::dialogues::{self, DeskRow};
use crate::site::{Desk, Document};
use crate::staff::Action;

/// GET `/admin/registrera`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let bodies = desk.staff.reach(Action::RegisterContribution);
    let mut rows = dialogues::under_way(&mut conn, bodies).await?;
    drop(conn);
    rows.retain(|row| {
        row.state.takes_registered() && desk.may(Action::RegisterContribution, row.owner.id)
    });
    let path = |row: &DeskRow| format!("/admin/dialoger/{}/ideer/registrera", row.slug);
    if let [only] = rows.as_slice() {
        return Ok(desk.see_other(&path(only)));
    }
    let links: Vec<AnyView> = rows
        .iter()
        .map(|row| {
            let (href, title) = (desk.href(&path(row)), row.title.clone());
            let owner = row.owner.name(l).to_owned();
            view! { <li><a href=href>{title}</a> ", " {owner}</li> }.into_any()
        })
        .collect();
    let title = text::register_choose(l);
    Ok(desk.page(Document::new(title), move || {
        let list = if links.is_empty() {
            view! { <Empty level=2 title=text::register_choose_none(l) text=text::register_closed(l)/> }
                .into_any()
        } else {
            view! { <ul>{links}</ul> }.into_any()
        };
        view! {
            <Letter>
                <PageTitle title=title lead=text::register_choose_lead(l)/>
                {list}
            </Letter>
        }
        .into_any()
    }))
}
