//! The first page: what is open, coming and newly answered, and what the municipality promises (P2).

use axum::response::Response;
use leptos::prelude::*;

use super::card::{card, in_language};
use crate::core::{Locale, Result, text};
use crate::design::{
    Actions, ButtonKind, ButtonLink, Cards, Dotted, Empty, Hero, Path, Promise, Promises, Section,
    Stop, StopStatus, WidePage,
};
use crate::dialogues::{self, Card, Front};
use crate::site::{Document, Visit};

/// GET `/`.
pub async fn show(visit: Visit) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let mut front = dialogues::front(&mut conn, visit.today).await?;
    let lists = [&mut front.open, &mut front.coming, &mut front.answered];
    in_language(&mut conn, lists.map(Vec::as_mut_slice), visit.locale).await?;
    drop(conn);
    let l = visit.locale;
    let example = [&front.open, &front.coming, &front.answered]
        .into_iter()
        .flatten()
        .any(|card| card.example_at.is_some());
    let document = Document::new(text::public_start_title(l))
        .described(text::public_start_about(l))
        .example(example);
    Ok(visit.page(document, || page(&visit, front)))
}

fn page(visit: &Visit, front: Front) -> AnyView {
    let l = visit.locale;
    let (dialogues, about) = (visit.href("/dialoger"), visit.href("/om"));
    let (propose, proposed) = (visit.href("/initiativ/foresla"), visit.href("/initiativ"));
    let days = i64::from(crate::initiatives::ANSWER_WITHIN);
    let read_more = [
        (about.clone(), text::public_start_how(l)),
        (visit.href("/policy"), text::public_start_policy(l)),
    ];
    let read_more = read_more
        .into_iter()
        .map(|(href, words)| view! { <a href=href>{words}</a> }.into_any())
        .collect();
    let now = (!front.open.is_empty()).then(|| {
        view! { <ButtonLink href="#nu" text=text::public_start_now(l) kind=ButtonKind::Sun/> }
    });
    let open = open(visit, front.open, front.coming.first());
    let answered = cards_section(
        visit,
        "besked",
        text::public_answered_heading(l),
        front.answered,
        true,
    );
    let coming = cards_section(
        visit,
        "snart",
        text::public_coming_heading(l),
        front.coming,
        false,
    );
    view! {
        <Hero title=text::public_start_title(l) lead=text::public_start_lead(l)>
            <Actions>
                {now}
                <ButtonLink href=about text=text::public_start_how(l) kind=ButtonKind::Plain/>
            </Actions>
            <Path label=text::public_way_label(l) stops=way(l)/>
        </Hero>
        <WidePage>
            {open}
            {coming}
            <Section heading=text::public_promise_heading(l) id="loften">
                <Promises promises=promises(l)/>
            </Section>
            {answered}
            <Actions>
                <ButtonLink href=dialogues text=text::public_all_dialogues(l) kind=ButtonKind::Plain/>
            </Actions>
            <Section heading=text::initiatives_start(l) id="foresla">
                <p>{text::initiatives_start_words(l, days)}</p>
                <Actions>
                    <ButtonLink href=propose text=text::initiatives_propose(l)/>
                    <ButtonLink href=proposed text=text::initiatives_start_all(l) kind=ButtonKind::Plain/>
                </Actions>
            </Section>
            <Section heading=text::public_start_who(l)>
                <p>{text::public_start_who_words(l)}</p>
                <Dotted items=read_more/>
            </Section>
        </WidePage>
    }
    .into_any()
}

/// What is open; when nothing is, when something will be.
fn open(visit: &Visit, open: Vec<Card>, next: Option<&Card>) -> AnyView {
    let l = visit.locale;
    if !open.is_empty() {
        return cards_section(visit, "nu", text::public_open_heading(l), open, false).into_any();
    }
    let words = match next.and_then(|card| card.opens_on.map(|day| (day, card))) {
        Some((day, card)) => {
            text::public_open_none_next(l, day.near(l, visit.today), card.title.clone())
        }
        None => text::public_open_none_words(l).to_owned(),
    };
    let other = visit.href("/andra-satt-att-paverka");
    view! {
        <Section heading=text::public_open_heading(l) id="nu">
            <Empty title=text::public_open_none(l) text=words>
                <p><a href=other>{text::public_list_other_ways(l)}</a></p>
            </Empty>
        </Section>
    }
    .into_any()
}

fn cards_section(
    visit: &Visit,
    id: &'static str,
    heading: &'static str,
    cards: Vec<Card>,
    to_result: bool,
) -> impl IntoView + use<> {
    let cards: Vec<_> = cards
        .into_iter()
        .map(|each| card(visit, each, to_result))
        .collect();
    (!cards.is_empty()).then(|| {
        view! {
            <Section heading=heading id=id>
                <Cards>{cards}</Cards>
            </Section>
        }
    })
}

/// The six stops of every dialogue, without dates.
fn way(l: Locale) -> Vec<Stop> {
    [
        (
            text::public_way_question(l),
            text::public_way_question_words(l),
        ),
        (text::public_way_ideas(l), text::public_way_ideas_words(l)),
        (text::public_way_themes(l), text::public_way_themes_words(l)),
        (
            text::public_way_decision(l),
            text::public_way_decision_words(l),
        ),
        (text::public_way_answer(l), text::public_way_answer_words(l)),
        (
            text::public_way_follow_up(l),
            text::public_way_follow_up_words(l),
        ),
    ]
    .into_iter()
    .map(|(label, words)| Stop::new(label, words, StopStatus::Coming))
    .collect()
}

fn promises(l: Locale) -> Vec<Promise> {
    vec![
        Promise::new(
            text::public_promise_receipt(l),
            text::public_promise_receipt_words(l),
        ),
        Promise::new(
            text::public_promise_answer(l),
            text::public_promise_answer_words(l),
        ),
        Promise::new(
            text::public_promise_feedback(l),
            text::public_promise_feedback_words(l),
        ),
        Promise::new(
            text::public_promise_open(l),
            text::public_promise_open_words(l),
        ),
    ]
}
