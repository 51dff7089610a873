//! All decisions on public dialogues, and by which bodies have answered initiatives, the latest first (P16, P37).

use axum::response::Response;
use leptos::prelude::*;

use super::parts::{address, minutes, minutes_at, own_lang, part};
use crate::bodies::{self, RegisteredBody};
use crate::contributions::lang_and_dir;
use crate::core::{Date, Form, Locale, Result, text};
use crate::db::{Keyset, PageOf};
use crate::decisions::{self, DecisionKey, ListedDecision};
use crate::design::{
    CaseNumber, Choice, DataTable, Empty, FilterBar, Link, PageTitle, Pagination, Select, WidePage,
    filled,
};
use crate::dialogues::Body;
use crate::initiatives::{self, ListedAnswer};
use crate::site::{Document, Visit};

/// A decision in the list.
pub enum Row {
    /// On a dialogue.
    Dialogue(ListedDecision),
    /// The answer to an initiative.
    Answer(ListedAnswer),
}

impl Row {
    /// Where it stands in the list.
    pub const fn key(&self) -> DecisionKey {
        match self {
            Self::Dialogue(row) => DecisionKey {
                decided_on: row.decision.decided_on,
                id: row.decision.id,
            },
            Self::Answer(row) => DecisionKey {
                decided_on: row.answered.decided_on,
                id: row.decision,
            },
        }
    }

    /// Whether it is made-up example content.
    pub const fn is_example(&self) -> bool {
        match self {
            Self::Dialogue(row) => row.is_example,
            Self::Answer(row) => row.is_example,
        }
    }
}

/// Decisions on a page.
const SIZE: usize = 30;

/// GET `/beslut`.
pub async fn show(visit: Visit) -> Result<Response> {
    let body = visit.asked("namnd").filter(|slug| !slug.is_empty());
    let keyset = Keyset {
        after: visit.asked("efter").as_deref().and_then(key),
        size: SIZE,
    };
    let mut conn = visit.app.db.read().await?;
    let of_dialogues = decisions::list(&mut conn, body.as_deref(), &keyset).await?;
    let answers = initiatives::decided(&mut conn, body.as_deref(), &keyset).await?;
    let bodies = bodies::begun(&mut conn, visit.today).await?;
    drop(conn);
    let answers = answers.map(Row::Answer);
    let page = of_dialogues
        .map(Row::Dialogue)
        .with(answers, &keyset, Row::key);
    let l = visit.locale;
    let document = Document::new(text::public_decisions_title(l))
        .described(text::public_decisions_lead(l))
        .example(page.rows.iter().any(Row::is_example));
    let body = body.unwrap_or_default();
    Ok(visit.page(document, || {
        view(&visit, &body, keyset.after.is_some(), page, bodies)
    }))
}

fn key(asked: &str) -> Option<DecisionKey> {
    let (day, id) = asked.split_once('_')?;
    Some(DecisionKey {
        decided_on: day.parse().ok()?,
        id: id.parse().ok()?,
    })
}

fn view(
    visit: &Visit,
    body: &str,
    is_later: bool,
    page: PageOf<Row, DecisionKey>,
    bodies: Vec<RegisteredBody>,
) -> AnyView {
    let l = visit.locale;
    let path = visit.href("/beslut");
    let next = page.next.map(|key| {
        let after = format!("{}_{}", key.decided_on, key.id);
        Link::new(
            address(&path, &[("namnd", body), ("efter", &after)]),
            text::public_decisions_next(l),
        )
    });
    let first = is_later.then(|| {
        Link::new(
            address(&path, &[("namnd", body)]),
            text::public_decisions_first(l),
        )
    });
    let list = if page.rows.is_empty() {
        view! {
            <Empty title=text::public_decisions_none(l) text=text::public_decisions_none_words(l) level=2/>
        }
        .into_any()
    } else {
        table(visit, page.rows).into_any()
    };
    let filter = filter_bar(visit, body, bodies);
    let promises = visit.href("/ataganden");
    view! {
        <WidePage>
            <PageTitle title=text::public_decisions_title(l) lead=text::public_decisions_lead(l)/>
            <p><a href=promises>{text::commitments_link(l)}</a></p>
            {filter}
            {list}
            <Pagination label=text::public_decisions_more(l) previous=first next=next/>
        </WidePage>
    }
    .into_any()
}

fn filter_bar(visit: &Visit, body: &str, bodies: Vec<RegisteredBody>) -> impl IntoView + use<> {
    let l = visit.locale;
    let form = Form::new().with("namnd", body);
    let mut choices = vec![Choice::new("", text::public_list_body_all(l))];
    choices.extend(
        bodies::names_apart(&bodies, l)
            .into_iter()
            .map(|(each, name)| Choice::new(each.body.slug.clone(), name)),
    );
    let clear =
        (!body.is_empty()).then(|| Link::new(visit.href("/beslut"), text::public_list_clear(l)));
    view! {
        <FilterBar
            action=visit.href("/beslut")
            label=text::public_decisions_filter(l)
            submit=text::public_list_submit(l)
            clear=clear
        >
            <Select field=form.field("namnd") label=text::public_list_body(l) choices=choices/>
        </FilterBar>
    }
}

/// The decisions as a table.
pub fn table(visit: &Visit, rows: Vec<Row>) -> impl IntoView + use<> {
    let l = visit.locale;
    let headers = [
        text::public_decisions_what(l),
        text::public_decisions_dialogue(l),
        text::public_decisions_body(l),
        text::public_decisions_minutes(l),
    ]
    .map(str::to_owned)
    .to_vec();
    let rows = rows
        .into_iter()
        .map(|row| match row {
            Row::Dialogue(row) => of_dialogue(visit, row, l),
            Row::Answer(row) => of_initiative(visit, row, l),
        })
        .collect();
    view! { <DataTable caption=text::public_decisions_table(l) headers=headers rows=rows even=true/> }
}

fn of_dialogue(visit: &Visit, row: ListedDecision, l: Locale) -> Vec<AnyView> {
    let lang = own_lang(l);
    let decision = row.decision;
    let link = minutes(&decision, l);
    let part = part(&decision, l).into_any();
    let href = visit.href(&format!("/dialoger/{}", row.dialogue_slug));
    let one = visit.href(&format!("/beslut/{}", decision.id));
    vec![
        view! {
            <a href=one>{decision.purpose.name(l)}</a>
            <p class="small" lang=lang>{decision.summary}</p>
        }
        .into_any(),
        view! { <a href=href lang=lang>{row.dialogue_title}</a> }.into_any(),
        who(&decision.body, decision.decided_on, part, l),
        case(link, decision.case_number, l),
    ]
}

fn of_initiative(visit: &Visit, row: ListedAnswer, l: Locale) -> Vec<AnyView> {
    let answered = row.answered;
    let link = minutes_at(&answered.paragraph, &answered.minutes_url, l);
    let href = visit.href(&format!("/initiativ/{}", row.number));
    let (lang, dir) = lang_and_dir(&row.lang, l);
    let changed = (!answered.why_changed.is_empty()).then(|| {
        let words = text::initiatives_log_changed(l, answered.why_changed);
        view! { <p class="small">{words}</p> }
    });
    vec![
        view! {
            {text::public_decisions_answer(l, answered.answer.name(l))}
            <p class="small" lang=own_lang(l)>{answered.reasons}</p>
            {changed}
        }
        .into_any(),
        view! {
            <a href=href lang=filled(lang) dir=filled(dir)>{row.heading}</a>
            <p class="small">{text::initiatives_number(l, row.number)}</p>
        }
        .into_any(),
        who(&answered.body, answered.decided_on, ().into_any(), l),
        case(link, answered.case_number, l),
    ]
}

fn who(body: &Body, day: Date, part: AnyView, l: Locale) -> AnyView {
    let (name, day, datetime) = (body.name(l).to_owned(), day.long(l), day.to_string());
    view! {
        {name}
        {part}
        <p class="small"><time datetime=datetime>{day}</time></p>
    }
    .into_any()
}

fn case(minutes: AnyView, number: String, l: Locale) -> AnyView {
    view! {
        {minutes}
        <p class="small">{text::public_result_case(l)} " " <CaseNumber number=number/></p>
    }
    .into_any()
}
