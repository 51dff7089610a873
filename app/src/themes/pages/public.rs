//! `/dialoger/{slug}/teman/{theme}`: a theme as everybody reads it: from what residents said through the compilation to the
//! paragraph, the answer and the promise, forward and back (P28).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::contributions::{self, Listed, lang_and_dir, numbered};
use crate::core::words::first_line;
use crate::core::{Error, Id, Result, text};
use crate::db::Keyset;
use crate::decisions::{self, Decision, ThemeResult};
use crate::design::{
    Breadcrumbs, Link, OutcomeBadge, Page, PageTitle, Prose, Thread, ThreadStep, filled,
};
use crate::dialogues::{Dialogue, outcome_kind, own_lang_of, promise, public_dialogue};
use crate::site::{Document, Visit};
use crate::themes::{self, Theme};
use crate::translations;

/// So many ideas are named; the rest are a click away.
const IDEAS: usize = 12;

/// What the page is made of. Before the decision is entered as a whole there is no result.
struct Data {
    dialogue: Dialogue,
    theme: Theme,
    ideas: Vec<Listed>,
    result: Option<ThemeResult>,
    decision: Option<Decision>,
}

/// GET `/dialoger/{slug}/teman/{theme}`.
pub async fn show(visit: Visit, Path((slug, theme)): Path<(String, String)>) -> Result<Response> {
    let theme: Id = theme.parse().map_err(|_| Error::NotFound)?;
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let theme = themes::get(&mut conn, theme).await?;
    if theme.dialogue_id != dialogue.id {
        return Err(Error::NotFound);
    }
    let filter = contributions::Filter {
        theme: Some(theme.id),
        ..contributions::Filter::default()
    };
    let keyset = Keyset {
        after: None,
        size: IDEAS,
    };
    let oldest = contributions::Sort::Oldest;
    let ideas = contributions::published(&mut conn, dialogue.id, &filter, oldest, &keyset).await?;
    let (mut result, mut decision) = (None, None);
    if dialogue.shows_outcomes() {
        result = decisions::results(&mut conn, dialogue.id)
            .await?
            .into_iter()
            .find(|result| result.theme_id == theme.id);
        let id = result.as_ref().and_then(|result| result.decision_id);
        decision = decisions::of_dialogue(&mut conn, dialogue.id)
            .await?
            .into_iter()
            .find(|decision| Some(decision.id) == id);
    }
    let translations = translations::for_reading(&mut conn, dialogue.id, visit.locale).await?;
    drop(conn);
    let mut theme = theme;
    translations.put_on_themes(std::slice::from_mut(&mut theme));
    translations.put_on_results(result.as_mut_slice());
    let l = visit.locale;
    let document = Document::new(format!(
        "{} – {}",
        l.isolated(theme.title.as_str()),
        l.isolated(dialogue.title.as_str())
    ))
    .described(text::themes_public_about(l, dialogue.title.clone()))
    .example(dialogue.example_at.is_some());
    let data = Data {
        dialogue,
        theme,
        ideas: ideas.rows,
        result,
        decision,
    };
    Ok(visit.page(document, || view(&visit, &data)))
}

fn view(visit: &Visit, data: &Data) -> AnyView {
    let l = visit.locale;
    let d = &data.dialogue;
    let trail = vec![
        Link::new(visit.href("/dialoger"), text::nav_dialogues(l)),
        Link::new(
            visit.href(&format!("/dialoger/{}", d.slug)),
            d.title.clone(),
        ),
    ];
    let said = said(visit, data);
    let compiled = compiled(visit, d);
    let decided = decided(visit, data);
    let answered = answered(visit, data);
    let promised = promised(visit, data);
    let kicker = text::themes_public_kicker(l, d.title.clone());
    let lang = own_lang_of(data.theme.is_spoken, l);
    let (title, summary) = (data.theme.title.clone(), data.theme.summary.clone());
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
            <PageTitle title=title kicker=kicker lang=lang/>
            <Prose text=summary lang=lang.unwrap_or_default()/>
            <Thread label=text::themes_public_way(l)>
                {said}
                {compiled}
                {decided}
                {answered}
                {promised}
            </Thread>
        </Page>
    }
    .into_any()
}

fn said(visit: &Visit, data: &Data) -> AnyView {
    let l = visit.locale;
    let slug = &data.dialogue.slug;
    let heading = text::public_result_said(l);
    if data.theme.contributions == 0 {
        let none = text::public_ideas_none_closed(l);
        return view! { <ThreadStep heading=heading><p>{none}</p></ThreadStep> }.into_any();
    }
    let all = visit.href(&format!("/dialoger/{slug}/ideer?tema={}", data.theme.id));
    let count = text::public_result_theme_ideas(l, data.theme.contributions);
    let ideas = data
        .ideas
        .iter()
        .map(|idea| {
            let href = visit.href(&format!("/dialoger/{slug}/ideer/{}", idea.number));
            let words = if idea.title.is_empty() {
                first_line(&idea.text, 60)
            } else {
                idea.title.clone()
            };
            let name = format!("{} – ", numbered(idea.kind, idea.number, l));
            let (lang, dir) = lang_and_dir(&idea.lang, l);
            view! { <li><a href=href>{name}<span lang=filled(lang) dir=filled(dir)>{words}</span></a></li> }
        })
        .collect_view();
    let ideas = (!data.ideas.is_empty()).then(|| view! { <ul>{ideas}</ul> });
    view! {
        <ThreadStep heading=heading>
            {ideas}
            <p class="small"><a href=all>{count}</a></p>
        </ThreadStep>
    }
    .into_any()
}

/// Before a day is over the step says which day is promised.
fn by(day: Option<crate::core::Date>, visit: &Visit) -> String {
    let l = visit.locale;
    day.map_or_else(
        || text::contributions_standing_coming(l).to_owned(),
        |day| text::contributions_standing_by(l, day.near(l, visit.today)),
    )
}

fn compiled(visit: &Visit, d: &Dialogue) -> AnyView {
    let l = visit.locale;
    let heading = text::public_result_compilation(l);
    if d.compiled_at.is_none() {
        let promised = by(d.compile_by, visit);
        return view! { <ThreadStep heading=heading promised=promised/> }.into_any();
    }
    let href = visit.href(&format!("/dialoger/{}/resultat#sammanstallning", d.slug));
    view! {
        <ThreadStep heading=heading>
            <p><a href=href>{text::themes_public_compilation(l)}</a></p>
        </ThreadStep>
    }
    .into_any()
}

fn decided(visit: &Visit, data: &Data) -> AnyView {
    let l = visit.locale;
    let outcome = data
        .result
        .as_ref()
        .and_then(|result| result.outcome.map(|outcome| (result, outcome)));
    let (Some((result, outcome)), Some(decision)) = (outcome, &data.decision) else {
        let promised = by(data.dialogue.decision_on, visit);
        return view! { <ThreadStep heading=text::contributions_place_decided(l) promised=promised/> }
            .into_any();
    };
    let heading = text::public_thread_decision(
        l,
        decision.decided_on.near(l, visit.today),
        decision.paragraph.clone(),
    );
    let href = visit.href(&format!("/beslut/{}", decision.id));
    let words = text::public_decision_line(
        l,
        decision.body.name(l).to_owned(),
        decision.decided_on.near(l, visit.today),
        decision.paragraph.clone(),
    );
    let (did, reason) = (result.did.clone(), result.reason.clone());
    let lang = own_lang_of(result.is_spoken, l);
    view! {
        <ThreadStep heading=heading>
            <p><OutcomeBadge kind=outcome_kind(outcome) text=outcome.name(l)/> " " <span lang=lang>{did}</span></p>
            <Prose text=reason lang=lang.unwrap_or_default()/>
            <p class="small"><a href=href>{words}</a></p>
        </ThreadStep>
    }
    .into_any()
}

fn answered(visit: &Visit, data: &Data) -> AnyView {
    let l = visit.locale;
    let theme = &data.theme;
    let heading = text::contributions_answer_heading(l);
    match theme.answered_at {
        Some(at) => {
            let by = text::contributions_answer_by(l, theme.answered_by.clone(), at.date().long(l));
            let answer = theme.answer.clone();
            let lang = own_lang_of(theme.is_spoken, l).unwrap_or_default();
            view! {
                <ThreadStep heading=heading>
                    <p class="small">{by}</p>
                    <Prose text=answer lang=lang/>
                </ThreadStep>
            }
            .into_any()
        }
        // Who has been told of the outcome has been answered.
        None if data.dialogue.fed_back_at.is_some() => ().into_any(),
        None => {
            let promised = by(data.dialogue.feedback_by, visit);
            view! { <ThreadStep heading=heading promised=promised/> }.into_any()
        }
    }
}

fn promised(visit: &Visit, data: &Data) -> Option<AnyView> {
    let l = visit.locale;
    let commitment = data.result.as_ref()?.commitment.as_ref()?;
    let is_spoken = data.result.as_ref().is_some_and(|result| result.is_spoken);
    let promised = promise(commitment, is_spoken, l, visit.today);
    Some(
        view! { <ThreadStep heading=text::public_thread_promise(l)>{promised}</ThreadStep> }
            .into_any(),
    )
}
