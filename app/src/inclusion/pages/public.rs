//! What everybody reads: who is sought out and how (P6), and how that went (P26).

use leptos::prelude::*;

use super::figures;
use crate::core::{Locale, text};
use crate::design::{Prose, Section, SummaryList, SummaryRow};
use crate::dialogues::{content_lang, own_dir, own_lang};
use crate::inclusion::Measure;

/// A group and how it is sought out. Where its name is Swedish too, the whole line is, in one piece.
fn line(measure: &Measure, l: Locale) -> AnyView {
    let (name, is_foreign) = measure.plan.group(l);
    let (name, how) = (name.to_owned(), measure.plan.measure.clone());
    if is_foreign {
        view! { <p lang=own_lang(l) dir=own_dir(l)><strong>{name}</strong> " – " {how}</p> }
            .into_any()
    } else {
        view! { <p><strong>{name}</strong> " – " <span lang=own_lang(l)>{how}</span></p> }
            .into_any()
    }
}

/// Who, when and where, each in its own language; nothing where none is known. On a page from right to left the day stands on
/// a line of its own, apart from what is Swedish.
fn details(measure: &Measure, l: Locale) -> Option<AnyView> {
    let plan = &measure.plan;
    let day = plan.day.map(|day| day.full(l)).unwrap_or_default();
    if l.direction() == "rtl" {
        let mut said = vec![plan.who.clone(), plan.place.clone()];
        said.retain(|part| !part.is_empty());
        let said = said.join(" · ");
        let said = (!said.is_empty())
            .then(|| view! { <p lang=own_lang(l) dir=own_dir(l) class="small">{said}</p> });
        let day = (!day.is_empty()).then(|| view! { <p class="small">{day}</p> });
        return Some(view! { {said} {day} }.into_any());
    }
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
            let (line, details) = (line(measure, l), details(measure, l));
            view! {
                <li>
                    {line}
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
                    <p lang=own_lang(l) dir=own_dir(l)>{how}</p>
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
