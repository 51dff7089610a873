//! The table of dialogues that somebody elected sees: where each is, what is waited for, and where to read and reply.

use leptos::prelude::*;

use crate::core::{Locale, text};
use crate::design::{DataTable, StateBadge};
use crate::desk::owed::Debt;
use crate::dialogues::{DeskRow, state_kind};
use crate::site::Desk;

/// The table with `caption` of `rows`, each with the first of what is owed in it.
pub fn table(desk: &Desk, caption: &'static str, rows: &[DeskRow], debts: &[Debt]) -> AnyView {
    let l = desk.locale;
    let headers = [
        text::admin_column_dialogue(l),
        text::admin_column_state(l),
        text::elected_column_next(l),
        text::elected_column_do(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    let rows = rows
        .iter()
        .map(|row| {
            let next = debts.iter().find(|debt| debt.slug == row.slug);
            cells(desk, row, next)
        })
        .collect();
    view! { <DataTable caption=caption headers=headers rows=rows heard=true/> }.into_any()
}

fn cells(desk: &Desk, row: &DeskRow, next: Option<&Debt>) -> Vec<AnyView> {
    let l = desk.locale;
    let path = format!("/admin/dialoger/{}", row.slug);
    let (kind, state) = (state_kind(row.state), row.state.name(l));
    // What is not public has no figures yet: there is the preview.
    let (rest, words) = if row.state.is_public() {
        ("pa-en-sida", text::elected_one_page(l))
    } else {
        ("forhandsgranska", text::admin_preview(l))
    };
    let read = (desk.href(&format!("{path}/{rest}")), words);
    let reply = row.state.takes_answers().then(|| {
        let href = desk.href(&format!("{path}/svar"));
        (href, text::elected_reply(l))
    });
    let of = format!(": {}", row.title);
    let links = std::iter::once(read)
        .chain(reply)
        .map(|(href, words)| {
            let of = of.clone();
            view! { <li><a href=href>{words}<span class="sr">{of}</span></a></li> }
        })
        .collect_view();
    let (href, title) = (desk.href(&path), row.title.clone());
    let owner = row.owner.name(l).to_owned();
    vec![
        view! { <a href=href>{title}</a><p class="small">{owner}</p> }.into_any(),
        view! { <StateBadge kind=kind text=state/> }.into_any(),
        waits(next, l, desk).into_any(),
        view! { <ul class="plain">{links}</ul> }.into_any(),
    ]
}

/// "Sammanställning, 15 januari": what is owed next, or that nothing is.
fn waits(next: Option<&Debt>, l: Locale, desk: &Desk) -> String {
    let Some(debt) = next else {
        return text::elected_nothing_owed(l).to_owned();
    };
    let what = debt.name(l, desk.today);
    let late = debt.due.or_next_working_day() < desk.today;
    if late {
        let days = text::admin_days_late(l, debt.due.days_until(desk.today));
        text::elected_waits_late(l, days, debt.due.near(l, desk.today), what)
    } else {
        text::elected_waits(l, debt.due.near(l, desk.today), what)
    }
}
