//! One area with every version of who answers for it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, href, open, versions};
use crate::core::{Result, text};
use crate::design::{Actions, ButtonLink};
use crate::organisation::{Entry, register};
use crate::site::Desk;

/// GET `/admin/organisation/ansvar/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let area = open(&desk, &id).await?;
    let l = desk.locale;
    let table = versions(&area, l);
    let new = desk.href(&href(&area, "/ny"));
    let entry = Entry {
        above: vec![(REGISTER.to_owned(), text::map_title(l).to_owned())],
        title: area.name(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        view! {
            {table}
            <Actions><ButtonLink href=new text=text::map_assign(l)/></Actions>
        }
        .into_any()
    }))
}
