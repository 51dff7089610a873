//! How a standing page looks.

use axum::response::Response;
use leptos::prelude::*;

use super::markdown;
use super::model::{Adoption, PageText, Standing};
use crate::core::{Locale, text};
use crate::design::{
    Breadcrumbs, Fact, Facts, Formatted, Link, NoticeBanner, Page, Pagination, Panel, Section,
};
use crate::site::{Document, Visit};

/// A page that is its text, and when it was last rewritten.
pub fn standing(visit: &Visit, page: Standing, text: &PageText) -> Response {
    let l = visit.locale;
    let edited = text
        .edited_at
        .map(|at| text::pages_last_edited(l, at.date().long(l)));
    let text = markdown::render(&text.markdown, l);
    let (_, written_in) = page.source(l);
    let lang = if written_in == l {
        ""
    } else {
        written_in.tag()
    };
    let document = Document::new(text.title).described(text.lead);
    let link = |page: Standing| Link::new(visit.href(&page.path()), page.name(l));
    let trail = page.above().map(|above| vec![link(above)]);
    let trail = trail.map(
        |trail| view! { <Breadcrumbs label=text::admin_here(l) trail=trail here=page.name(l)/> },
    );
    let (before, after) = page.neighbours();
    let (before, after) = (before.map(link), after.map(link));
    visit.page(document, move || {
        view! {
            <Page>
                {trail}
                <Formatted html=text.html lang=lang/>
                {edited.map(|edited| view! { <p class="small">{edited}</p> })}
                <Pagination label=text::pages_handbook_chapters(l) previous=before next=after/>
            </Page>
        }
        .into_any()
    })
}

/// The policy, whole, with what is known of its adoption (P9).
pub fn policy(visit: &Visit, adoption: Adoption) -> Response {
    let l = visit.locale;
    let (source, written_in) = Standing::Policy.source(l);
    let policy = markdown::render(source, l);
    let foreign = written_in != l;
    let lang = if foreign { written_in.tag() } else { "" };
    let document =
        Document::new(text::pages_policy_title(l)).described(text::pages_policy_about(l));
    visit.page(document, move || {
        let notice = foreign.then(|| {
            view! {
                <NoticeBanner title=text::pages_policy_swedish(l)>
                    <p>{text::pages_policy_swedish_words(l)}</p>
                </NoticeBanner>
            }
        });
        view! {
            <Page>
                {notice}
                <Formatted html=policy.html lang=lang/>
                {adoption_facts(adoption, l)}
            </Page>
        }
        .into_any()
    })
}

fn adoption_facts(adoption: Adoption, l: Locale) -> impl IntoView {
    let facts = [
        (text::pages_policy_version(l), adoption.version),
        (text::pages_policy_adopted_by(l), adoption.adopted_by),
        (
            text::pages_policy_adopted_on(l),
            adoption.adopted_on.map(|day| day.long(l)),
        ),
        (text::pages_policy_case_number(l), adoption.case_number),
    ];
    let all = facts.len();
    let facts: Vec<_> = facts
        .into_iter()
        .filter_map(|(term, value)| Some((term, value?)))
        .collect();
    let missing = match facts.len() {
        0 => Some(text::pages_policy_none_stated(l)),
        known if known < all => Some(text::pages_policy_some_stated(l)),
        _ => None,
    };
    let missing = missing.map(|words| view! { <p>{words}</p> });
    let facts = (!facts.is_empty()).then(|| {
        let facts = facts
            .into_iter()
            .map(|(term, value)| view! { <Fact term=term>{value}</Fact> })
            .collect_view();
        view! { <Panel><Facts>{facts}</Facts></Panel> }
    });
    view! {
        <Section heading=text::pages_policy_adoption(l) id="antagande">
            {facts}
            {missing}
        </Section>
    }
}
