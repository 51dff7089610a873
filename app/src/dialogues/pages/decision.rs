//! `/beslut/{decision}`: one paragraph of the minutes, and what it means for each theme (P16, P28).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{content_lang, minutes, outcome_kind, own_lang, part};
use crate::core::{Error, Id, Result, text};
use crate::decisions::{self, ListedDecision, ThemeResult};
use crate::design::{
    Breadcrumbs, Fact, Facts, Link, OutcomeBadge, Page, PageTitle, Panel, Prose, Section, Thread,
    ThreadStep,
};
use crate::dialogues::{self, State};
use crate::site::{Document, Visit};

/// GET `/beslut/{decision}`.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = visit.app.db.read().await?;
    let made = decisions::public(&mut conn, id).await?;
    let dialogue = dialogues::get(&mut conn, made.dialogue_id).await?;
    let themes: Vec<ThemeResult> = decisions::results(&mut conn, made.dialogue_id)
        .await?
        .into_iter()
        .filter(|theme| theme.decision_id == Some(id) && dialogue.state != State::Cancelled)
        .collect();
    drop(conn);
    let l = visit.locale;
    let title = text::public_decision_line(
        l,
        made.decision.body.name(l).to_owned(),
        made.decision.decided_on.long(l),
        made.decision.paragraph.clone(),
    );
    let document = Document::new(title.clone())
        .described(text::public_decision_about(l, made.dialogue_title.clone()))
        .example(made.is_example);
    Ok(visit.page(document, || view(&visit, title, &made, themes)))
}

fn view(visit: &Visit, title: String, made: &ListedDecision, themes: Vec<ThemeResult>) -> AnyView {
    let l = visit.locale;
    let decision = &made.decision;
    let lang = own_lang(l);
    let trail = vec![Link::new(
        visit.href("/beslut"),
        text::public_decisions_title(l),
    )];
    let dialogue = visit.href(&format!("/dialoger/{}", made.dialogue_slug));
    let name = made.dialogue_title.clone();
    let (link, part) = (minutes(decision, l), part(decision, l));
    let (summary, case) = (decision.summary.clone(), decision.case_number.clone());
    let kicker = decision.purpose.name(l);
    let basis = (!themes.is_empty()).then(|| {
        let href = visit.href(&format!(
            "/dialoger/{}/resultat#sammanstallning",
            made.dialogue_slug
        ));
        view! {
            <Fact term=text::public_decision_basis(l)><a href=href>{text::public_result_compilation(l)}</a></Fact>
        }
    });
    let means = (!themes.is_empty()).then(|| {
        let steps: Vec<AnyView> = themes
            .into_iter()
            .map(|theme| of_theme(visit, &made.dialogue_slug, theme))
            .collect();
        view! {
            <Section heading=text::public_decision_means(l)>
                <Thread label=text::public_decision_means(l)>{steps}</Thread>
            </Section>
        }
    });
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
            <PageTitle title=title kicker=kicker/>
            <Prose text=summary lang=content_lang(l)/>
            {part}
            <Panel>
                <Facts>
                    <Fact term=text::contributions_receipt_dialogue(l)><a href=dialogue lang=lang>{name}</a></Fact>
                    <Fact term=text::public_decisions_minutes(l)>{link}</Fact>
                    <Fact term=text::decisions_case_number(l)>{case}</Fact>
                    {basis}
                </Facts>
            </Panel>
            {means}
        </Page>
    }
    .into_any()
}

/// What it means for one theme, with the way to its ideas and to what was promised.
fn of_theme(visit: &Visit, slug: &str, theme: ThemeResult) -> AnyView {
    let l = visit.locale;
    let lang = own_lang(l);
    let page = visit.href(&format!("/dialoger/{slug}/teman/{}", theme.theme_id));
    let badge = theme
        .outcome
        .map(|outcome| view! { <OutcomeBadge kind=outcome_kind(outcome) text=outcome.name(l)/> });
    let ideas = text::public_result_theme_ideas(l, theme.contributions);
    let promised = theme.commitment.map(|commitment| {
        let href = visit.href(&format!("/ataganden/{}", commitment.id));
        view! { <p>{text::public_thread_promise(l)} ": " <a href=href lang=lang>{commitment.promise}</a></p> }
    });
    view! {
        <ThreadStep heading=theme.title level=3>
            <p>{badge}</p>
            <Prose text=theme.reason lang=content_lang(l)/>
            {promised}
            <p class="small"><a href=page>{text::public_thread_to_theme(l)}</a> ". " {ideas}</p>
        </ThreadStep>
    }
    .into_any()
}
