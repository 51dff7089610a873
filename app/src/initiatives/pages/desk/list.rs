//! `/admin/initiativ`: what is owed of initiatives, by whom and when, and all of them.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Form, Result, text};
use crate::db::{Keyset, PageOf};
use crate::design::{
    Choice, DataTable, Empty, FilterBar, Link, Owed as OwedList, OwedItem, PageTitle, Pagination,
    Section, Select, WidePage,
};
use crate::desk::{initiative_item, may_do_initiative, may_see_initiative};
use crate::initiatives::pages::parts::badge;
use crate::initiatives::{self, Filter, Initiative, Stage};
use crate::site::{Desk, Document};
use crate::staff::Action;

/// Initiatives on a page.
const SIZE: usize = 30;

/// GET `/admin/initiativ?lage=&efter=`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let asked = |name: &str| desk.asked(name).filter(|value| !value.is_empty());
    let filter = Filter {
        stage: asked("lage").and_then(|word| word.parse().ok()),
        body: None,
        // What is not reviewed is read by those who review.
        hidden_too: desk.staff.may(Action::Moderate, None),
    };
    let keyset = Keyset {
        after: asked("efter").and_then(|key| key.parse().ok()),
        size: SIZE,
    };
    let mut conn = desk.app.db.read().await?;
    let owed = initiatives::owed(&mut conn, desk.today).await?;
    let page = initiatives::page(&mut conn, &filter, &keyset).await?;
    drop(conn);
    let mine: Vec<OwedItem> = owed
        .iter()
        .filter(|debt| may_do_initiative(&desk, debt))
        .map(|debt| initiative_item(&desk, debt, true))
        .collect();
    let others: Vec<OwedItem> = owed
        .iter()
        .filter(|debt| !may_do_initiative(&desk, debt) && may_see_initiative(&desk, debt))
        .map(|debt| initiative_item(&desk, debt, false))
        .collect();
    let is_later = keyset.after.is_some();
    Ok(desk.page(Document::new(text::initiatives_title(l)), || {
        view(&desk, &filter, is_later, page, mine, others)
    }))
}

fn view(
    desk: &Desk,
    filter: &Filter,
    is_later: bool,
    page: PageOf<Initiative, i64>,
    mine: Vec<OwedItem>,
    others: Vec<OwedItem>,
) -> AnyView {
    let l = desk.locale;
    let stage = filter.stage.map_or("", Stage::as_str);
    let path = desk.href("/admin/initiativ");
    let at = |after: &str| {
        let pairs = [("lage", stage), ("efter", after)];
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs.into_iter().filter(|(_, value)| !value.is_empty()))
            .finish();
        format!("{path}?{query}")
    };
    let next = page
        .next
        .map(|key| Link::new(at(&key.to_string()), text::initiatives_next(l)));
    let first = is_later.then(|| Link::new(at(""), text::initiatives_first(l)));
    let mut stages = vec![Choice::new("", text::initiatives_stage_all(l))];
    stages.extend(
        Stage::ALL
            .iter()
            .filter(|stage| filter.hidden_too || Stage::PUBLIC.contains(stage))
            .map(|stage| Choice::new(stage.as_str(), stage.name(l))),
    );
    let clear = (!stage.is_empty()).then(|| Link::new(path.clone(), text::public_list_clear(l)));
    let form = Form::new().with("lage", stage);
    let owed = if mine.is_empty() {
        view! { <Empty title=text::initiatives_owed_nothing(l) text=text::initiatives_owed_nothing_words(l)/> }.into_any()
    } else {
        view! { <OwedList items=mine/> }.into_any()
    };
    let list = if page.rows.is_empty() {
        view! { <Empty title=text::initiatives_none_chosen(l) text=text::initiatives_none_words(l)/> }
            .into_any()
    } else {
        table(desk, &page.rows)
    };
    view! {
        <WidePage>
            <PageTitle title=text::initiatives_title(l) lead=text::initiatives_desk_lead(l)/>
            <Section heading=text::admin_owed_mine(l)>{owed}</Section>
            {(!others.is_empty()).then(|| view! {
                <Section heading=text::admin_owed_others(l)><OwedList items=others/></Section>
            })}
            <Section heading=text::initiatives_all(l)>
                <FilterBar action=path.clone() label=text::initiatives_filter(l) submit=text::public_list_submit(l) clear=clear>
                    <Select field=form.field("lage") label=text::initiatives_stage(l) choices=stages/>
                </FilterBar>
                {list}
                <Pagination label=text::initiatives_more(l) previous=first next=next/>
            </Section>
        </WidePage>
    }
    .into_any()
}

fn table(desk: &Desk, rows: &[Initiative]) -> AnyView {
    let (l, today) = (desk.locale, desk.today);
    let headers = [
        text::initiatives_column_what(l),
        text::initiatives_column_body(l),
        text::initiatives_column_days(l),
        text::initiatives_stage(l),
    ]
    .map(str::to_owned)
    .to_vec();
    let rows = rows
        .iter()
        .map(|initiative| {
            let href = desk.href(&format!("/admin/initiativ/{}", initiative.number));
            let from = text::initiatives_from(l, initiative.from(l));
            let heading = format!("{}. {}", initiative.number, initiative.shown().heading());
            let body = initiative
                .body()
                .map_or(text::initiatives_no_body(l), |body| body.name(l))
                .to_owned();
            let came = text::initiatives_card_came(l, initiative.received_at.date().near(l, today));
            let due = match &initiative.answered {
                Some(answered) => {
                    text::initiatives_card_answered(l, answered.decided_on.near(l, today))
                }
                None => text::initiatives_card_due(l, initiative.due.near(l, today)),
            };
            vec![
                view! {
                    <a href=href>{heading}</a>
                    <p class="small">{from}</p>
                }
                .into_any(),
                body.into_any(),
                view! {
                    {came}
                    <p class="small">{due}</p>
                }
                .into_any(),
                badge(initiative, l, today),
            ]
        })
        .collect();
    view! { <DataTable caption=text::initiatives_table(l) headers=headers rows=rows/> }.into_any()
}
