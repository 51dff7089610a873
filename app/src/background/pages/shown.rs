//! Those who answered beside the population, as everybody and staff read it.

use leptos::prelude::*;

use crate::background::{Comparison, Row, share_words};
use crate::core::{Locale, text};
use crate::design::{DataTable, Section};
use crate::tally::said;

/// The questions under one heading, gaps first; nothing where nothing was asked.
pub fn compared(all: &[Comparison], l: Locale) -> Option<AnyView> {
    if all.is_empty() {
        return None;
    }
    let gaps: Vec<String> = all.iter().flat_map(|one| one.gap_words(l)).collect();
    let is_compared = all
        .iter()
        .any(|one| one.total.is_some() && one.population.is_some());
    let gaps = if gaps.is_empty() {
        is_compared.then(|| view! { <p>{text::background_no_gap(l)}</p> }.into_any())
    } else {
        let rows = gaps
            .into_iter()
            .map(|words| view! { <li><strong>{words}</strong></li> })
            .collect_view();
        Some(view! { <ul>{rows}</ul> }.into_any())
    };
    let questions = all.iter().map(|one| question(one, l)).collect_view();
    Some(
        view! {
            <Section heading=text::background_shown_title(l) id="vilka">
                <p>{text::background_shown_lead(l)}</p>
                {gaps}
                {questions}
            </Section>
        }
        .into_any(),
    )
}

fn question(one: &Comparison, l: Locale) -> AnyView {
    let name = one.question.name(l);
    let Some(total) = one.total else {
        return view! { <Section heading=name level=3><p>{text::background_too_few(l)}</p></Section> }
            .into_any();
    };
    let parts = one.parts();
    let has_population = one.population.is_some();
    let rows = one
        .rows
        .iter()
        .map(|row| {
            let name = one.question.answer_name(&row.answer, &parts, l);
            let mut cells = vec![name.into_any(), said(row.answers, total, l).into_any()];
            if has_population {
                cells.push(population(row, l).into_any());
            }
            cells
        })
        .collect();
    let mut headers = vec![
        text::background_column_group(l).to_owned(),
        text::background_column_answers(l).to_owned(),
    ];
    if has_population {
        headers.push(text::background_column_population(l).to_owned());
    }
    let source = one.population.as_ref().map(|population| {
        let words =
            text::background_source(l, population.source.clone(), population.year.to_string());
        let example = population
            .example_at
            .map(|_| view! { <strong>{text::background_example(l)}</strong> " " });
        view! { <p class="small">{example} {words}</p> }
    });
    let nothing = (one.question.has_population() && !has_population)
        .then(|| view! { <p class="small">{text::background_no_population(l)}</p> });
    let count = text::background_total(l, total);
    // By its table, so that nobody looks for why a row says nothing.
    let hidden = one
        .hides()
        .then(|| view! { <p class="small">{text::tally_hidden_why(l)}</p> });
    view! {
        <Section heading=name level=3>
            <p>{count}</p>
            <DataTable caption=name headers=headers rows=rows heard=true/>
            {hidden}
            {source}
            {nothing}
        </Section>
    }
    .into_any()
}

fn population(row: &Row, l: Locale) -> String {
    row.population.map_or_else(
        || text::background_unknown(l).to_owned(),
        |permille| share_words(permille, l),
    )
}
