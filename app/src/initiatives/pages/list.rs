//! `/initiativ`: everything that has been proposed, where it is, and what was answered.

use axum::response::Response;
use leptos::prelude::*;

use super::parts::{badge_words, path, propose_button};
use crate::bodies::{self, RegisteredBody};
use crate::contributions::lang_and_dir;
use crate::core::words::first_line;
use crate::core::{Form, Locale, Result, text};
use crate::db::{Keyset, PageOf};
use crate::design::{
    Actions, Card, Cards, Choice, Empty, FilterBar, Link, PageTitle, Pagination, Select, WidePage,
};
use crate::initiatives::{self, ANSWER_WITHIN, Filter, Initiative, Stage};
use crate::site::{Document, Visit};

/// Initiatives on a page.
const SIZE: usize = 20;

/// GET `/initiativ?lage=&namnd=&efter=`.
pub async fn show(visit: Visit) -> Result<Response> {
    let asked = |name: &str| visit.asked(name).filter(|value| !value.is_empty());
    let filter = Filter {
        stage: asked("lage")
            .and_then(|word| word.parse().ok())
            .filter(|stage| Stage::PUBLIC.contains(stage)),
        body: asked("namnd"),
        hidden_too: false,
    };
    let keyset = Keyset {
        after: asked("efter").and_then(|key| key.parse().ok()),
        size: SIZE,
    };
    let mut conn = visit.app.db.read().await?;
    let page = initiatives::page(&mut conn, &filter, &keyset).await?;
    let bodies = bodies::begun(&mut conn, visit.today).await?;
    drop(conn);
    let l = visit.locale;
    let document = Document::new(text::initiatives_title(l))
        .described(text::initiatives_lead(l, i64::from(ANSWER_WITHIN)))
        .example(page.rows.iter().any(|row| row.is_example));
    Ok(visit.page(document, || {
        view(&visit, &filter, keyset.after.is_some(), page, &bodies)
    }))
}

fn view(
    visit: &Visit,
    filter: &Filter,
    is_later: bool,
    page: PageOf<Initiative, i64>,
    bodies: &[RegisteredBody],
) -> AnyView {
    let l = visit.locale;
    let stage = filter.stage.map_or("", Stage::as_str);
    let body = filter.body.clone().unwrap_or_default();
    let at = |after: &str| {
        let pairs = [("lage", stage), ("namnd", body.as_str()), ("efter", after)];
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs.into_iter().filter(|(_, value)| !value.is_empty()))
            .finish();
        let path = visit.href("/initiativ");
        if query.is_empty() {
            path
        } else {
            format!("{path}?{query}")
        }
    };
    let next = page
        .next
        .map(|key| Link::new(at(&key.to_string()), text::initiatives_next(l)));
    let first = is_later.then(|| Link::new(at(""), text::initiatives_first(l)));
    let is_filtered = !stage.is_empty() || !body.is_empty();
    let list = if page.rows.is_empty() {
        let (title, words) = if is_filtered {
            (
                text::initiatives_none_chosen(l),
                text::initiatives_none_chosen_words(l),
            )
        } else {
            (text::initiatives_none(l), text::initiatives_none_words(l))
        };
        view! { <Empty title=title text=words level=2/> }.into_any()
    } else {
        let cards: Vec<AnyView> = page
            .rows
            .iter()
            .map(|initiative| card(visit, initiative))
            .collect();
        view! { <Cards>{cards}</Cards> }.into_any()
    };
    let bar = bar(visit, stage, &body, bodies, is_filtered);
    let propose = propose_button(visit);
    view! {
        <WidePage>
            <PageTitle title=text::initiatives_title(l) lead=text::initiatives_lead(l, i64::from(ANSWER_WITHIN))>
                <Actions>{propose}</Actions>
            </PageTitle>
            {bar}
            {list}
            <Pagination label=text::initiatives_more(l) previous=first next=next/>
        </WidePage>
    }
    .into_any()
}

fn bar(
    visit: &Visit,
    stage: &str,
    body: &str,
    bodies: &[RegisteredBody],
    is_filtered: bool,
) -> AnyView {
    let l: Locale = visit.locale;
    let form = Form::new().with("lage", stage).with("namnd", body);
    let mut stages = vec![Choice::new("", text::initiatives_stage_all(l))];
    stages.extend(
        Stage::PUBLIC
            .iter()
            .map(|stage| Choice::new(stage.as_str(), stage.name(l))),
    );
    let mut owners = vec![Choice::new("", text::public_list_body_all(l))];
    owners.extend(
        bodies
            .iter()
            .map(|each| Choice::new(each.body.slug.clone(), each.body.name(l))),
    );
    let path = visit.href("/initiativ");
    let clear = is_filtered.then(|| Link::new(path.clone(), text::public_list_clear(l)));
    view! {
        <FilterBar action=path label=text::initiatives_filter(l) submit=text::public_list_submit(l) clear=clear>
            <Select field=form.field("lage") label=text::initiatives_stage(l) choices=stages/>
            <Select field=form.field("namnd") label=text::public_list_body(l) choices=owners/>
        </FilterBar>
    }
    .into_any()
}

fn card(visit: &Visit, initiative: &Initiative) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let (kind, words) = badge_words(initiative, l, today);
    let owner = initiative
        .body()
        .map_or(text::initiatives_no_body(l), |body| body.name(l))
        .to_owned();
    let (lang, _) = lang_and_dir(&initiative.lang, l);
    // An answer is in Swedish, whatever the proposal is in; a card has one language.
    let lead = match &initiative.answered {
        Some(answered) if initiative.lang == "sv" => first_line(&answered.reasons, 160),
        _ if initiative.shown().title.is_empty() => String::new(),
        _ => first_line(&initiative.shown().text, 160),
    };
    let came = initiative.received_at.date().near(l, today);
    let promise = match &initiative.answered {
        Some(answered) => text::initiatives_card_answered(l, answered.decided_on.near(l, today)),
        None => text::initiatives_card_due(l, initiative.due.near(l, today)),
    };
    let dates = vec![
        text::initiatives_from(l, initiative.from(l)),
        text::initiatives_card_came(l, came),
        promise,
    ];
    let href = visit.href(&path(initiative.number));
    view! {
        <Card
            href=href
            title=initiative.shown().heading()
            lead=lead
            lang=lang
            state=kind
            state_text=words
            owner=owner
            step=None
            dates=dates
            level=2
        />
    }
    .into_any()
}
