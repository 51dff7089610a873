//! What everybody reads of a dialogue's answers, on its result page.

use leptos::prelude::*;

use crate::core::{Locale, text};
use crate::design::{DataTable, Section};
use crate::dialogues::Dialogue;
use crate::site::Visit;
use crate::tally::said;
use crate::trust::{Change, last_day, takes};

/// Where participants answer while it is asked, and after that what was answered; nothing before there is a result.
pub fn section(visit: &Visit, dialogue: &Dialogue, change: Option<&Change>) -> Option<AnyView> {
    let l = visit.locale;
    let last = last_day(dialogue)?;
    let content = if takes(dialogue, visit.today) {
        let receipt = visit.href("/kvitto");
        view! {
            <p>{text::trust_ask_words(l)}</p>
            <p><a href=receipt>{text::trust_to_receipt(l)}</a></p>
            <p>{text::trust_until(l, last.near(l, visit.today))}</p>
        }
        .into_any()
    } else {
        match change {
            Some(change) => view! {
                {table(change, l)}
            }
            .into_any(),
            None => view! { <p>{text::trust_too_few(l)}</p> }.into_any(),
        }
    };
    let all = visit.href("/fortroende");
    Some(
        view! {
            <Section heading=text::trust_title(l) id="fortroende">
                {content}
                <p><a href=all>{text::trust_all_link(l)}</a></p>
            </Section>
        }
        .into_any(),
    )
}

/// What was answered before and after, in words and as a table.
pub fn table(change: &Change, l: Locale) -> AnyView {
    let lead = change.much().map_or_else(
        || text::trust_counts(l, change.after.total, change.before.total),
        |(before, after)| {
            format!(
                "{} {}",
                text::trust_counts(l, change.after.total, change.before.total),
                text::trust_much(l, after, before)
            )
        },
    );
    let rows = change
        .names(l)
        .into_iter()
        .zip(change.before.cells.iter().zip(&change.after.cells))
        .map(|(name, (before, after))| {
            vec![
                name.into_any(),
                said(before.answers, change.before.total, l).into_any(),
                said(after.answers, change.after.total, l).into_any(),
            ]
        })
        .collect();
    let headers = [
        text::trust_column_answer(l),
        text::trust_column_before(l),
        text::trust_column_after(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    let hides = change.before.hides() || change.after.hides();
    view! {
        <p>{lead}</p>
        <DataTable caption=text::trust_question(l) headers=headers rows=rows/>
        <p class="small">{text::trust_caution(l)} {hides.then(|| view! { " " {text::tally_hidden_why(l)} })}</p>
    }
    .into_any()
}
