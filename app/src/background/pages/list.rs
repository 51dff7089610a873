//! `/admin/organisation/befolkning`: the figures that there are, by question and year.

use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use crate::background::{self, Population, Question, share_words};
use crate::core::{Locale, Result, text};
use crate::design::{Actions, ButtonKind, ButtonLink, Link, Section, SummaryList, SummaryRow};
use crate::organisation::{Entry, keeper, register};
use crate::site::Desk;

/// GET `/admin/organisation/befolkning`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let l = desk.locale;
    let all = background::populations(&mut *desk.app.db.read().await?).await?;
    let entry = Entry {
        title: text::background_register_title(l).to_owned(),
        lead: text::background_register_lead(l).to_owned(),
        ..Entry::default()
    };
    let sections: Vec<_> = Question::ALL
        .iter()
        .copied()
        .filter(|question| question.has_population())
        .map(|question| section(&desk, question, &all))
        .collect();
    Ok(register(&desk, entry, move || sections.into_any()))
}

fn section(desk: &Desk, question: Question, all: &[Population]) -> AnyView {
    let l = desk.locale;
    let rows: Vec<_> = all
        .iter()
        .filter(|population| population.question == question)
        .map(|population| {
            let href = desk.href(&format!("{REGISTER}/{}", population.id));
            let change = Link::new(href, text::admin_gate_change(l));
            let example = population
                .example_at
                .map(|_| view! { <strong>{text::background_example(l)}</strong> " " });
            let source = text::background_from(l, population.source.clone());
            let shares = shares(population, l);
            let term = format!("{} {}", question.name(l), population.year);
            view! {
                <SummaryRow term=term action=Some(change)>
                    <p>{shares}</p>
                    <p class="small">{example} {source}</p>
                </SummaryRow>
            }
        })
        .collect();
    let new = desk.href(&format!("{REGISTER}/ny/{question}"));
    let list = if rows.is_empty() {
        view! { <p>{text::background_none(l)}</p> }.into_any()
    } else {
        view! { <SummaryList>{rows}</SummaryList> }.into_any()
    };
    let add = text::background_add(l, question.name(l).to_lowercase());
    view! {
        <Section heading=question.name(l)>
            {list}
            <Actions><ButtonLink href=new text=add kind=ButtonKind::Plain/></Actions>
        </Section>
    }
    .into_any()
}

fn shares(population: &Population, l: Locale) -> String {
    let parts = population.parts();
    let shares: Vec<String> = population
        .shares
        .iter()
        .map(|share| {
            let name = population.question.answer_name(&share.answer, &parts, l);
            format!("{name}: {}", share_words(share.permille, l))
        })
        .collect();
    shares.join(" · ")
}
