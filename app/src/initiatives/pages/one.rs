//! `/initiativ/{number}`: what is proposed, its way, and the answer.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{answer, badge, kicker, lateness, number, propose_button, quote, way};
use crate::contributions::lang_and_dir;
use crate::core::{Locale, Result, text};
use crate::design::{
    Actions, Breadcrumbs, ButtonKind, ButtonLink, Link, Log, LogEntry, Page, PageTitle, Section,
};
use crate::initiatives::{self, Act, ActKind, Answered, Initiative};
use crate::site::{Document, Visit};

/// GET `/initiativ/{number}`. What is not published does not exist for the public.
pub async fn show(visit: Visit, Path(asked): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let initiative = initiatives::shown(&mut conn, number(&asked)?).await?;
    let acts = initiatives::acts(&mut conn, initiative.id).await?;
    let answers = initiatives::answers(&mut conn, initiative.id).await?;
    drop(conn);
    let document = Document::new(initiative.shown().heading())
        .described(text::initiatives_about(
            visit.locale,
            initiative.from(visit.locale),
        ))
        .example(initiative.is_example);
    Ok(visit.page(document, || view(&visit, &initiative, acts, &answers)))
}

fn view(visit: &Visit, initiative: &Initiative, acts: Vec<Act>, answers: &[Answered]) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let trail = vec![Link::new(
        visit.href("/initiativ"),
        text::initiatives_title(l),
    )];
    let title = initiative.shown().heading();
    let (written_in, _) = lang_and_dir(&initiative.lang, l);
    let kicker = kicker(initiative, l);
    let badge = badge(initiative, l, today);
    let late = lateness(initiative, l, today);
    let way = way(initiative, l, today);
    let answer = answer(visit, initiative);
    let quote = quote(initiative, l);
    let entries = history(visit, acts, answers);
    let log = (!entries.is_empty()).then(|| {
        view! { <Section heading=text::initiatives_log(l) id="logg"><Log entries=entries/></Section> }
    });
    let all = visit.href("/initiativ");
    let propose = propose_button(visit);
    view! {
        <Page>
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <PageTitle title=title kicker=kicker written_in=written_in>
                <p>{badge}</p>
            </PageTitle>
            {late}
            {way}
            {answer}
            <Section heading=text::initiatives_what(l)>{quote}</Section>
            {log}
            <Actions>
                {propose}
                <ButtonLink href=all text=text::initiatives_all(l) kind=ButtonKind::Plain/>
            </Actions>
        </Page>
    }
    .into_any()
}

/// What has happened with it that everybody may read, the latest first.
fn history(visit: &Visit, acts: Vec<Act>, answers: &[Answered]) -> Vec<LogEntry> {
    let (l, today) = (visit.locale, visit.today);
    let mut events: Vec<(crate::core::Timestamp, String, String)> = acts
        .into_iter()
        .filter(|act| !matches!(act.kind, ActKind::Received | ActKind::Refused))
        .map(|act| {
            let reason = match act.kind {
                ActKind::DayMoved => text::public_log_reason(l, act.words.clone()),
                _ => String::new(),
            };
            (act.at, act_words(&act, l, today), reason)
        })
        .collect();
    events.extend(
        answers
            .iter()
            .map(|answered| (answered.at, answer_words(answered, l), why(answered, l))),
    );
    events.sort_by_key(|(at, _, _)| std::cmp::Reverse(*at));
    events
        .into_iter()
        .map(|(at, text, reason)| LogEntry {
            datetime: at.date().to_string(),
            when: at.date().near(l, today),
            text,
            reason,
            change: Vec::new(),
        })
        .collect()
}

/// An answer in a sentence.
pub fn answer_words(answered: &Answered, l: Locale) -> String {
    text::initiatives_log_answered(l, answered.answer.name(l), answered.body.name(l))
}

/// Why it was changed; empty for the first.
pub fn why(answered: &Answered, l: Locale) -> String {
    if answered.why_changed.is_empty() {
        String::new()
    } else {
        text::initiatives_log_changed(l, answered.why_changed.clone())
    }
}

/// An act in a sentence.
pub fn act_words(act: &Act, l: Locale, today: crate::core::Date) -> String {
    match (&act.body, act.days) {
        (Some(body), _) => text::initiatives_log_routed(l, body.name(l)),
        (None, Some((before, after))) => {
            text::initiatives_log_moved(l, after.near(l, today), before.near(l, today))
        }
        _ => act.kind.name(l).to_owned(),
    }
}
