//! A body's own page: its dialogues, what it has decided, and a form to follow it (P2, P16).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::card::card;
use super::decisions::{Row, table};
use super::parts::address;
use crate::bodies::{self, BodyKind, RegisteredBody};
use crate::core::{Error, Result, text};
use crate::db::Keyset;
use crate::decisions;
use crate::design::{Cards, PageTitle, Section, WidePage};
use crate::dialogues::{self, Card, Filter};
use crate::following::{self, Frequency};
use crate::initiatives;
use crate::site::{Document, Visit};

/// Dialogues and decisions on the page; the lists have the rest.
const DIALOGUES: usize = 12;
const DECISIONS: usize = 10;

/// GET `/namnder/{slug}`.
pub async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let body = bodies::find_by_slug(&mut conn, &slug)
        .await?
        .filter(|body| body.has_begun(visit.today))
        .ok_or(Error::NotFound)?;
    let filter = Filter {
        body: Some(slug.clone()),
        ..Filter::default()
    };
    let some = Keyset {
        after: None,
        size: DIALOGUES,
    };
    let cards = dialogues::cards(&mut conn, &filter, &some, visit.today).await?;
    let some = Keyset {
        after: None,
        size: DECISIONS,
    };
    let answers = initiatives::decided(&mut conn, Some(&slug), &some).await?;
    let decided = decisions::list(&mut conn, Some(&slug), &some)
        .await?
        .map(Row::Dialogue)
        .with(answers.map(Row::Answer), &some, Row::key);
    drop(conn);
    let example = cards.rows.iter().any(|card| card.example_at.is_some())
        || decided.rows.iter().any(Row::is_example);
    let l = visit.locale;
    let document = Document::new(body.body.name(l))
        .described(text::public_body_lead(l))
        .example(example);
    Ok(visit.page(document, || view(&visit, &body, cards.rows, decided.rows)))
}

fn view(visit: &Visit, body: &RegisteredBody, cards: Vec<Card>, decided: Vec<Row>) -> AnyView {
    let l = visit.locale;
    let slug = &body.body.slug;
    let name = body.body.name(l).to_owned();
    let of_body = |path: &str| address(&visit.href(path), &[("namnd", slug)]);
    let (all, all_decided) = (of_body("/dialoger"), of_body("/beslut"));
    let over = body.period.is_over(visit.today).then(|| {
        let day = body
            .period
            .last()
            .map_or_else(String::new, |day| day.long(l));
        view! { <p>{text::public_body_over(l, day)}</p> }
    });
    let cards = if cards.is_empty() {
        view! { <p>{text::public_body_no_dialogues(l)}</p> }.into_any()
    } else {
        let cards: Vec<_> = cards
            .into_iter()
            .map(|each| card(visit, each, false))
            .collect();
        view! {
            <Cards>{cards}</Cards>
            <p><a href=all>{text::public_body_all_dialogues(l)}</a></p>
        }
        .into_any()
    };
    let decided = if decided.is_empty() {
        view! { <p>{text::public_body_no_decisions(l)}</p> }.into_any()
    } else {
        let table = table(visit, decided);
        view! {
            {table}
            <p><a href=all_decided>{text::public_body_all_decisions(l)}</a></p>
        }
        .into_any()
    };
    // Its heir is followed instead.
    let follow = (!body.period.is_over(visit.today)).then(|| {
        let words = match body.kind {
            BodyKind::Committee => text::following_body(l),
            BodyKind::Council | BodyKind::ExecutiveBoard => text::following_deciders(l),
        };
        let words = (words, text::following_body_words(l));
        following::follow(visit, format!("namnd:{slug}"), Frequency::Weekly, words)
    });
    view! {
        <WidePage>
            <PageTitle title=name lead=text::public_body_lead(l)/>
            {over}
            <Section heading=text::nav_dialogues(l)>{cards}</Section>
            <Section heading=text::nav_decisions(l)>{decided}</Section>
            {follow}
        </WidePage>
    }
    .into_any()
}
