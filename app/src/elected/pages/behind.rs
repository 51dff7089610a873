//! `/admin/dialoger/{slug}/pa-en-sida/bidrag`: what stands behind the figures: each contribution by its number, with what
//! became of it. What is not published is never shown in its words: they were left out for a reason.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::contributions::State;
use crate::core::{Form, Locale, Result, text};
use crate::db::Keyset;
use crate::design::{Choice, DataTable, Empty, FilterBar, Link, Pagination, Select};
use crate::desk::{Screen, href, open, screen};
use crate::dialogues::Dialogue;
use crate::elected::actions::behind;
use crate::elected::store::Counted;
use crate::moderation::Rule;
use crate::site::Desk;

/// Contributions on a page.
const SIZE: usize = 50;

/// GET `/admin/dialoger/{slug}/pa-en-sida/bidrag`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let asked = |name: &str| desk.asked(name).unwrap_or_default();
    let (state, rule) = (asked("visa").parse().ok(), asked("regel").parse().ok());
    let after: Option<i64> = asked("efter").parse().ok();
    let keyset = Keyset { after, size: SIZE };
    let mut conn = desk.app.db.read().await?;
    let page = behind(&mut conn, dialogue.id, (state, rule), &keyset).await?;
    drop(conn);
    let at = |after: Option<i64>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(state.map(|state: State| ("visa", state.as_str())));
        query.extend_pairs(rule.map(|rule: Rule| ("regel", rule.as_str())));
        query.extend_pairs(after.map(|after| ("efter", after.to_string())));
        let path = desk.href(&href(&dialogue, "pa-en-sida/bidrag"));
        format!("{path}?{}", query.finish())
    };
    let first = after.map(|_| Link::new(at(None), text::public_list_first(l)));
    let next = page
        .next
        .map(|number| Link::new(at(Some(number)), text::public_list_next(l)));
    let bar = bar(&desk, &dialogue, state, rule);
    let rows: Vec<Vec<AnyView>> = page
        .rows
        .into_iter()
        .map(|row| cells(&desk, &dialogue, &row))
        .collect();
    let back = desk.href(&href(&dialogue, "pa-en-sida"));
    let about = Screen::new(text::elected_behind(l), text::elected_behind_lead(l));
    Ok(screen(&desk, &dialogue, about, move || {
        let headers = [
            text::elected_column_number(l),
            text::elected_column_day(l),
            text::elected_column_became(l),
        ];
        let headers = headers.map(str::to_owned).to_vec();
        let list = if rows.is_empty() {
            view! { <Empty title=text::elected_behind_none(l) text=text::elected_behind_none_words(l)/> }.into_any()
        } else {
            view! { <DataTable caption=text::elected_behind(l) headers=headers rows=rows heard=true/> }.into_any()
        };
        view! {
            {bar}
            {list}
            <Pagination label=text::public_list_more(l) previous=first next=next/>
            <p><a href=back>{text::elected_back(l)}</a></p>
        }
        .into_any()
    }))
}

fn bar(desk: &Desk, d: &Dialogue, state: Option<State>, rule: Option<Rule>) -> AnyView {
    let l = desk.locale;
    let form = Form::new()
        .with("visa", state.map_or("", State::as_str))
        .with("regel", rule.map_or("", Rule::as_str));
    let mut states = vec![Choice::new("", text::elected_all_states(l))];
    states.extend(
        State::ALL
            .iter()
            .map(|state| Choice::new(state.as_str(), became(*state, l))),
    );
    let mut rules = vec![Choice::new("", text::elected_all_rules(l))];
    rules.extend(
        Rule::ALL
            .iter()
            .map(|rule| Choice::new(rule.as_str(), rule.name(l))),
    );
    let action = desk.href(&href(d, "pa-en-sida/bidrag"));
    let clear = (state.is_some() || rule.is_some())
        .then(|| Link::new(action.clone(), text::public_list_clear(l)));
    view! {
        <FilterBar action=action label=text::elected_behind_filter(l) submit=text::public_list_submit(l) clear=clear>
            <Select field=form.field("visa") label=text::elected_column_became(l) choices=states/>
            <Select field=form.field("regel") label=text::elected_rule(l) choices=rules/>
        </FilterBar>
    }
    .into_any()
}

fn cells(desk: &Desk, d: &Dialogue, row: &Counted) -> Vec<AnyView> {
    let l = desk.locale;
    let shown = matches!(row.state, State::Published | State::Masked);
    let number = row.number.to_string();
    let number = if shown {
        let path = desk.href(&format!("/dialoger/{}/ideer/{}", d.slug, row.number));
        view! { <a href=path>{number}</a> }.into_any()
    } else {
        number.into_any()
    };
    let rule = row
        .rule
        .map(|rule| view! { <p class="small">{rule.name(l)}</p> });
    let day = row.received_at.date().near(l, desk.today);
    let became = became(row.state, l);
    vec![number, day.into_any(), view! { {became}{rule} }.into_any()]
}

/// What became of a contribution.
fn became(state: State, l: Locale) -> &'static str {
    match state {
        State::Received => text::elected_waiting(l),
        State::Published => text::elected_state_published(l),
        State::Masked => text::elected_masked(l),
        State::Refused => text::elected_refused(l),
    }
}
