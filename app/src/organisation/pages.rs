//! `/admin/organisation`: the registers.

use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Entry, keeper, register};
use crate::core::{Result, text};
use crate::design::{Link, SummaryList, SummaryRow};
use crate::site::Desk;

/// GET `/admin/organisation`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let l = desk.locale;
    let registers = [
        (
            "/admin/organisation/namnder",
            text::bodies_title(l),
            text::bodies_lead(l),
        ),
        (
            "/admin/organisation/uppdrag",
            text::mandates_title(l),
            text::mandates_lead(l),
        ),
        (
            "/admin/organisation/ansvar",
            text::map_title(l),
            text::map_lead(l),
        ),
        (
            "/admin/organisation/malperioder",
            text::goals_title(l),
            text::goals_lead(l),
        ),
        (
            "/admin/organisation/lagkrav",
            text::statutes_title(l),
            text::statutes_lead(l),
        ),
        (
            "/admin/organisation/samordning",
            text::coordination_title(l),
            text::coordination_lead(l),
        ),
        (
            "/admin/organisation/befolkning",
            text::background_register_title(l),
            text::background_register_lead(l),
        ),
    ];
    let rows: Vec<_> = registers
        .into_iter()
        .map(|(path, words, what)| (desk.href(path), words, what))
        .collect();
    let entry = Entry {
        title: text::organisation_title(l).to_owned(),
        lead: text::organisation_lead(l).to_owned(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        let rows = rows
            .into_iter()
            .map(|(href, words, what)| {
                let open = Link::new(href, text::admin_owed_do(l));
                view! { <SummaryRow term=words action=Some(open)>{what}</SummaryRow> }
            })
            .collect_view();
        view! { <SummaryList>{rows}</SummaryList> }.into_any()
    }))
}
