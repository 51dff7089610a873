//! `/admin/brister`: what was reported, and what was answered.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Error, Result, text};
use crate::design::{DataTable, Empty, Letter, Owed, OwedItem, PageTitle, Section};
use crate::desk::shortcoming_item;
use crate::shortcomings::actions::RIGHT;
use crate::shortcomings::{Shortcoming, store, waiting};
use crate::site::{Desk, Document};

/// So many answered ones are shown.
const ANSWERED: i64 = 100;

/// GET `/admin/brister`.
pub async fn show(desk: Desk) -> Result<Response> {
    if !desk.staff.may_everywhere(RIGHT) {
        return Err(Error::Forbidden);
    }
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let open = waiting(&mut conn).await?;
    let answered = store::answered(&mut conn, ANSWERED).await?;
    drop(conn);
    let items: Vec<OwedItem> = open.iter().map(|it| shortcoming_item(&desk, it)).collect();
    let rows: Vec<Vec<AnyView>> = answered.iter().map(|it| row(&desk, it)).collect();
    let headers = [
        text::shortcomings_column_what(l),
        text::shortcomings_column_outcome(l),
        text::shortcomings_column_answered(l),
    ]
    .map(str::to_owned)
    .to_vec();
    let title = text::shortcomings_list(l);
    Ok(desk.page(Document::new(title), move || {
        let open = if items.is_empty() {
            view! { <Empty title=text::shortcomings_none(l) text=text::shortcomings_none_words(l)/> }.into_any()
        } else {
            view! { <Owed items=items/> }.into_any()
        };
        let done = (!rows.is_empty()).then(|| {
            view! {
                <Section heading=text::shortcomings_answered(l)>
                    <DataTable caption=text::shortcomings_answered(l) headers=headers rows=rows heard=true/>
                </Section>
            }
        });
        view! {
            <Letter>
                <PageTitle title=title lead=text::shortcomings_list_lead(l)/>
                <Section heading=text::shortcomings_waiting(l)>{open}</Section>
                {done}
            </Letter>
        }
        .into_any()
    }))
}

fn row(desk: &Desk, it: &Shortcoming) -> Vec<AnyView> {
    let l = desk.locale;
    let href = desk.href(&format!("/admin/brister/{}", it.id));
    let (outcome, day) = it
        .answered
        .as_ref()
        .map_or_else(Default::default, |answered| {
            let day = answered.at.date().near(l, desk.today);
            (answered.outcome.name(l), day)
        });
    vec![
        view! { <a href=href dir="auto">{it.heading()}</a> }.into_any(),
        outcome.into_any(),
        day.into_any(),
    ]
}
