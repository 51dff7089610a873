//! `/admin/organisation/befolkning`: the figures that there are, by question and year.

use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use crate::background::{self, Population, Question};
use crate::core::{Locale, Result, text};
use crate::design::{ButtonLink, DataTable, Section};
use crate::organisation::{Entry, keeper, register};
use crate::site::Desk;
use crate::tally::percent;

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
    let rows: Vec<Vec<AnyView>> = all
        .iter()
        .filter(|population| population.question == question)
        .map(|population| {
            let link = desk.href(&format!("{REGISTER}/{}", population.id));
            let year = population.year.to_string();
            let example = population
                .example_at
                .map(|_| view! { <strong>{text::background_example(l)}</strong> " " });
            let of = format!(" ({})", question.name(l));
            vec![
                view! { <a href=link>{year}<span class="sr">{of}</span></a> }.into_any(),
                view! { {example} {population.source.clone()} }.into_any(),
                shares(population, l).into_any(),
            ]
        })
        .collect();
    let headers = [
        text::background_year(l),
        text::background_source_name(l),
        text::background_column_population(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    let new = desk.href(&format!("{REGISTER}/ny/{question}"));
    let list = if rows.is_empty() {
        view! { <p>{text::background_none(l)}</p> }.into_any()
    } else {
        view! { <DataTable caption=question.name(l) headers=headers rows=rows heard=true/> }
            .into_any()
    };
    let add = text::background_add(l, question.name(l).to_lowercase());
    view! {
        <Section heading=question.name(l)>
            {list}
            <p><ButtonLink href=new text=add kind=crate::design::ButtonKind::Plain/></p>
        </Section>
    }
    .into_any()
}

fn shares(population: &Population, l: Locale) -> String {
    let parts: Vec<_> = population.shares.iter().map(Into::into).collect();
    let shares: Vec<String> = population
        .shares
        .iter()
        .map(|share| {
            let name = population.question.answer_name(&share.answer, &parts, l);
            format!(
                "{name}: {}",
                text::background_percent(l, percent(share.permille, 1000))
            )
        })
        .collect();
    shares.join(", ")
}
