//! `/admin/forsenat`: everything whose day is over, in all dialogues and initiatives that the reader sees, by body (P37, P38).

use axum::response::Response;
use leptos::prelude::*;

use super::gather::{is_overdue, on_desk};
use super::initiatives::{initiative_item, is_late, may_do_initiative, may_see_initiative};
use super::pages::owed_item;
use super::shortcomings::{is_unanswered, shortcoming_item, waiting};
use crate::core::{Date, Form, Result, text};
use crate::design::{
    Choice, Empty, FilterBar, Letter, Link, Owed, OwedItem, PageTitle, Section, Select,
};
use crate::dialogues::Body;
use crate::site::{Desk, Document};
use crate::{bodies, initiatives};

/// In the address: what lies with no body yet. No body is called so: an address part of one begins with its name.
const NO_BODY: &str = "-";

/// What is late, with the body that it lies with; an initiative may lie with none yet.
struct Late {
    due: Date,
    title: String,
    body: Option<Body>,
    item: OwedItem,
}

/// GET `/admin/forsenat?namnd=`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let asked = desk.asked("namnd").unwrap_or_default();
    let mut conn = desk.app.db.read().await?;
    let mut owed = on_desk(&desk, &mut conn).await?;
    let mut of_initiatives = initiatives::owed(&mut conn, desk.today).await?;
    let reports = waiting(&desk, &mut conn).await?;
    let bodies = bodies::begun(&mut conn, desk.today).await?;
    drop(conn);
    owed.retain(|(debt, _)| is_overdue(debt, desk.today));
    of_initiatives.retain(|debt| is_late(debt, desk.today) && may_see_initiative(&desk, debt));
    let mut late: Vec<Late> = owed
        .into_iter()
        .map(|(debt, mine)| Late {
            due: debt.due,
            title: debt.title.clone(),
            body: Some(debt.owner.clone()),
            item: owed_item(&desk, debt, mine),
        })
        .collect();
    late.extend(of_initiatives.into_iter().map(|debt| {
        let mine = may_do_initiative(&desk, &debt);
        Late {
            due: debt.due,
            item: initiative_item(&desk, &debt, mine),
            title: debt.heading,
            body: debt.body,
        }
    }));
    late.extend(
        reports
            .iter()
            .filter(|it| is_unanswered(it, desk.today))
            .map(|it| Late {
                due: it.due,
                title: it.heading(),
                body: None,
                item: shortcoming_item(&desk, it),
            }),
    );
    late.sort_by(|a, b| (a.due, &a.title).cmp(&(b.due, &b.title)));
    // Only bodies that owe something can be chosen, and the one that was.
    let mut owing: Vec<Choice> = bodies
        .iter()
        .filter(|body| {
            let is_its = |late: &Late| late.body.as_ref().is_some_and(|b| b.id == body.body.id);
            body.body.slug == asked || late.iter().any(is_its)
        })
        .map(|body| Choice::new(body.body.slug.clone(), body.body.name(l)))
        .collect();
    owing.insert(0, Choice::new("", text::public_list_body_all(l)));
    if asked == NO_BODY || late.iter().any(|late| late.body.is_none()) {
        owing.push(Choice::new(NO_BODY, text::initiatives_no_body(l)));
    }
    late.retain(|late| match &late.body {
        Some(body) => asked.is_empty() || body.slug == asked,
        None => asked.is_empty() || asked == NO_BODY,
    });
    let mut parts: Vec<(String, Vec<OwedItem>)> = Vec::new();
    for mut late in late {
        let name = late
            .body
            .as_ref()
            .map_or(text::initiatives_no_body(l), |body| body.name(l));
        // The heading says it.
        late.item.details.retain(|detail| detail != name);
        match parts.iter_mut().find(|(body, _)| body == name) {
            Some((_, items)) => items.push(late.item),
            None => parts.push((name.to_owned(), vec![late.item])),
        }
    }
    let action = desk.href("/admin/forsenat");
    let clear = (!asked.is_empty()).then(|| Link::new(action.clone(), text::public_list_clear(l)));
    // With nothing to choose between there is no choice.
    let has_choice = owing.len() > 1;
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
                    {has_choice.then(|| view! {
                        <FilterBar action=action label=text::admin_overdue_filter(l) submit=text::public_list_submit(l) clear=clear>
                            <Select field=form.field("namnd") label=text::public_list_body(l) choices=owing/>
                        </FilterBar>
                    })}
                    {list}
                </Letter>
            }
            .into_any()
        }),
    )
}
