//! All functions, with their days and what is to be alarmed of.

use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use super::alarm::notices;
use crate::coordination::{self, alarms};
use crate::core::{Result, text};
use crate::design::{Actions, ButtonLink, DataTable, Empty};
use crate::organisation::{Entry, days, keeper, register};
use crate::site::Desk;
use crate::staff;

/// GET `/admin/organisation/samordning`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let functions = coordination::all(&mut conn).await?;
    let accounts = staff::accounts(&mut conn).await?;
    drop(conn);
    // Whether something is overdue is the desk's to say.
    let alarms = notices(alarms(&functions, desk.today, false), &desk);
    let rows: Vec<Vec<AnyView>> = functions
        .iter()
        .map(|function| {
            let link = desk.href(&format!("{REGISTER}/{}", function.id));
            let name = function.name(l).to_owned();
            let account = accounts
                .iter()
                .find(|(id, _)| *id == function.staff)
                .map_or_else(
                    || text::coordination_account_closed(l).to_owned(),
                    |(_, name)| name.clone(),
                );
            vec![
                view! { <a href=link>{name}</a> }.into_any(),
                function.place.name(l).into_any(),
                account.into_any(),
                days(function.period, l).into_any(),
            ]
        })
        .collect();
    let headers = [
        text::coordination_column_name(l),
        text::coordination_place(l),
        text::mandates_account(l),
        text::mandates_column_days(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    let new = desk.href(&format!("{REGISTER}/ny"));
    let entry = Entry {
        title: text::coordination_title(l).to_owned(),
        lead: text::coordination_lead(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::coordination_none(l) text=text::coordination_none_words(l)/> }.into_any()
        } else {
            view! { <DataTable caption=text::coordination_caption(l) headers=headers rows=rows/> }
                .into_any()
        };
        view! {
            {alarms}
            <Actions><ButtonLink href=new text=text::coordination_add(l)/></Actions>
            {list}
        }
        .into_any()
    }))
}
