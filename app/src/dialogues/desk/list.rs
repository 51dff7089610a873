//! `/admin/dialoger`: all dialogues of the bodies that one works for.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Result, text};
use crate::design::{ButtonLink, DataTable, Empty, Letter, PageTitle, StateBadge};
use crate::desk::may_see;
use crate::dialogues::pages::state_kind;
use crate::dialogues::{self, DeskRow};
use crate::site::{Desk, Document};
use crate::staff::Action;

/// GET `/admin/dialoger`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let rows: Vec<DeskRow> = dialogues::desk_rows(&mut *desk.app.db.read().await?)
        .await?
        .into_iter()
        .filter(|row| may_see(&desk, [row.owner.id, row.deciding_body]))
        .collect();
    let new = desk
        .staff
        .may(Action::EditDialogue, None)
        .then(|| desk.href("/admin/dialoger/ny"));
    let cells: Vec<Vec<AnyView>> = rows.into_iter().map(|row| cells(&desk, row)).collect();
    let headers = [
        text::admin_column_dialogue(l),
        text::admin_column_body(l),
        text::admin_column_state(l),
        text::admin_column_open(l),
        text::admin_column_decision(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    Ok(desk.page(Document::new(text::desk_nav_dialogues(l)), move || {
        let list = if cells.is_empty() {
            view! { <Empty title=text::admin_no_dialogues(l) text=text::admin_no_dialogues_words(l)/> }.into_any()
        } else {
            view! { <DataTable caption=text::admin_dialogues_caption(l) headers=headers rows=cells/> }.into_any()
        };
        view! {
            <Letter>
                <PageTitle title=text::desk_nav_dialogues(l)>
                    {new.map(|href| view! { <ButtonLink href=href text=text::admin_new(l)/> })}
                </PageTitle>
                {list}
            </Letter>
        }
        .into_any()
    }))
}

fn cells(desk: &Desk, row: DeskRow) -> Vec<AnyView> {
    let (l, today) = (desk.locale, desk.today);
    let href = desk.href(&format!("/admin/dialoger/{}", row.slug));
    let open = match (row.opens_on, row.closes_on) {
        (Some(first), Some(last)) => {
            text::stop_between(l, first.near(l, today), last.near(l, today))
        }
        _ => text::admin_not_set(l).to_owned(),
    };
    let decision = row.decision_on.map_or_else(
        || text::admin_not_set(l).to_owned(),
        |day| day.near(l, today),
    );
    let (kind, state) = (state_kind(row.state), row.state.name(l));
    let owner = row.owner.name(l).to_owned();
    vec![
        view! { <a href=href>{row.title}</a> }.into_any(),
        owner.into_any(),
        view! { <StateBadge kind=kind text=state/> }.into_any(),
        open.into_any(),
        decision.into_any(),
    ]
}
