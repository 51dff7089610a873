//! `/admin/forsenat`: everything whose day is over, in all dialogues that the reader sees, by body (P38).

use axum::response::Response;
use leptos::prelude::*;

use super::gather::{is_overdue, on_desk};
use super::pages::{may_do, owed_item};
use crate::bodies;
use crate::core::{Form, Result, text};
use crate::design::{
    Choice, Empty, FilterBar, Letter, Link, Owed, OwedItem, PageTitle, Section, Select,
};
use crate::site::{Desk, Document};

/// GET `/admin/forsenat?namnd=`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let asked = desk.asked("namnd").unwrap_or_default();
    let mut conn = desk.app.db.read().await?;
    let mut late = on_desk(&desk, &mut conn).await?;
    let bodies = bodies::begun(&mut conn, desk.today).await?;
    drop(conn);
    late.retain(|debt| is_overdue(debt, desk.today));
    // Only bodies that owe something can be chosen, and the one that was.
    let mut owing: Vec<Choice> = bodies
        .iter()
        .filter(|body| {
            body.body.slug == asked || late.iter().any(|debt| debt.owner.id == body.body.id)
        })
        .map(|body| Choice::new(body.body.slug.clone(), body.body.name(l)))
        .collect();
    owing.insert(0, Choice::new("", text::public_list_body_all(l)));
    late.retain(|debt| asked.is_empty() || debt.owner.slug == asked);
    let mut parts: Vec<(String, Vec<OwedItem>)> = Vec::new();
    for debt in late {
        let name = debt.owner.name(l).to_owned();
        let mine = may_do(&desk, &debt);
        let item = owed_item(&desk, debt, mine);
        match parts.iter_mut().find(|(body, _)| *body == name) {
            Some((_, items)) => items.push(item),
            None => parts.push((name, vec![item])),
        }
    }
    let action = desk.href("/admin/forsenat");
    let clear = (!asked.is_empty()).then(|| Link::new(action.clone(), text::public_list_clear(l)));
    let form = Form::new().with("namnd", asked);
    Ok(
        desk.page(Document::new(text::admin_overdue_title(l)), move || {
            let list = if parts.is_empty() {
                view! { <Empty title=text::admin_overdue_none(l) text=text::admin_overdue_none_words(l) level=2/> }.into_any()
            } else {
                parts
                    .into_iter()
                    .map(|(body, items)| view! { <Section heading=body><Owed items=items/></Section> })
                    .collect_view()
                    .into_any()
            };
            view! {
                <Letter>
                    <PageTitle title=text::admin_overdue_title(l) lead=text::admin_overdue_lead(l)/>
                    <FilterBar action=action label=text::admin_overdue_filter(l) submit=text::public_list_submit(l) clear=clear>
                        <Select field=form.field("namnd") label=text::public_list_body(l) choices=owing/>
                    </FilterBar>
                    {list}
                </Letter>
            }
            .into_any()
        }),
    )
}
