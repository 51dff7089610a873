//! What everybody reads: who is sought out and how (P6), and how that went (P26).

use leptos::prelude::*;

use super::figures;
use crate::core::{Locale, text};
use crate::design::{Prose, Section, SummaryList, SummaryRow};
use crate::dialogues::{content_lang, own_lang};
use crate::inclusion::Measure;

/// A group's name in the page's language, or marked as Swedish.
fn group(measure: &Measure, l: Locale) -> AnyView {
    let (name, is_foreign) = measure.plan.group(l);
    let lang = if is_foreign { own_lang(l) } else { None };
    let name = name.to_owned();
    view! { <strong lang=lang>{name}</strong> }.into_any()
}

/// Who, when and where, each in its own language; nothing where none is known.
fn details(measure: &Measure, l: Locale) -> Option<AnyView> {
    let plan = &measure.plan;
    let day = plan.day.map(|day| day.full(l)).unwrap_or_default();
    let parts: Vec<AnyView> = [
        (own_lang(l), plan.who.clone()),
        (None, day),
        (own_lang(l), plan.place.clone()),
    ]
    .into_iter()
    .filter(|(_, part)| !part.is_empty())
    .enumerate()
    .map(|(at, (lang, part))| {
        let between = (at > 0).then_some(" · ");
        view! { {between} <span lang=lang>{part}</span> }.into_any()
    })
    .collect();
    (!parts.is_empty()).then(|| view! { <p class="small">{parts}</p> }.into_any())
}

/// Each group with how, by whom, when and where it is sought out, or was when that is past; nothing without a plan.
pub fn who_is_sought_out(measures: &[Measure], is_past: bool, l: Locale) -> Option<AnyView> {
    if measures.is_empty() {
        return None;
    }
    let rows = measures
        .iter()
        .map(|measure| {
            let (group, how) = (group(measure, l), measure.plan.measure.clone());
            let details = details(measure, l);
            view! {
                <li>
                    <p>{group} " – " <span lang=own_lang(l)>{how}</span></p>
                    {details}
                </li>
            }
        })
        .collect_view();
    let words = if is_past {
        text::public_q_groups_heard_over(l)
    } else {
        text::public_q_groups_heard(l)
    };
    Some(
        view! {
            <p>{words}</p>
            <ul>{rows}</ul>
        }
        .into_any(),
    )
}

/// How each measure went, under a heading of its own; nothing without a plan.
pub fn who_was_reached(measures: &[Measure], l: Locale) -> Option<AnyView> {
    if measures.is_empty() {
        return None;
    }
    let rows = measures
        .iter()
        .map(|measure| {
            let (name, _) = measure.plan.group(l);
            let how = measure.plan.measure.clone();
            let figures = figures(measure, l);
            let (standing, result) = match &measure.told {
                Some(told) => (told.outcome.name(l), told.result.clone()),
                None => (text::inclusion_never_told(l), String::new()),
            };
            view! {
                <SummaryRow term=name.to_owned()>
                    <p lang=own_lang(l)>{how}</p>
                    <p><strong>{standing}</strong></p>
                    {(!result.is_empty()).then(|| view! { <Prose text=result lang=content_lang(l)/> })}
                    {(!figures.is_empty()).then(|| view! { <p class="small">{figures}</p> })}
                </SummaryRow>
            }
        })
        .collect_view();
    Some(
        view! {
            <Section heading=text::inclusion_public_title(l) id="grupper">
                <p>{text::inclusion_public_lead(l)}</p>
                <SummaryList>{rows}</SummaryList>
            </Section>
        }
        .into_any(),
    )
}
