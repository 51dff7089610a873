//! What everyone reads of it: which committees take part, and why the others do not (P34, P35).

use leptos::prelude::*;

use crate::consultations::{Answer, Consultation};
use crate::core::text;
use crate::design::{Prose, Section, SummaryList, SummaryRow};
use crate::dialogues::content_lang;
use crate::site::Visit;

/// The committees under a heading of their own; nothing when none was asked.
pub fn who_takes_part(visit: &Visit, all: &[Consultation]) -> Option<AnyView> {
    let (l, today) = (visit.locale, visit.today);
    if all.is_empty() {
        return None;
    }
    let rank = |asked: &&Consultation| match &asked.given {
        Some(given) if given.answer == Answer::Joins => 0,
        Some(_) => 1,
        None => 2,
    };
    let mut sorted: Vec<&Consultation> = all.iter().collect();
    sorted.sort_by_key(rank);
    let rows = sorted
        .into_iter()
        .map(|asked| {
            let (words, why) = match (&asked.given, &asked.without) {
                (Some(given), _) => (
                    text::consultations_said(
                        l,
                        given.at.date().near(l, today),
                        given.answer.name(l),
                    ),
                    given.motive.clone(),
                ),
                (None, Some(without)) => (
                    text::consultations_public_left(l).to_owned(),
                    without.reason.clone(),
                ),
                (None, None) => (
                    text::consultations_public_waiting(l).to_owned(),
                    String::new(),
                ),
            };
            let name = asked.body.name(l).to_owned();
            view! {
                <SummaryRow term=name>
                    <p>{words}</p>
                    {(!why.is_empty()).then(|| view! { <Prose text=why lang=content_lang(l)/> })}
                </SummaryRow>
            }
        })
        .collect_view();
    Some(
        view! {
            <Section heading=text::consultations_public_title(l) id="namnder">
                <p>{text::consultations_public_lead(l)}</p>
                <SummaryList>{rows}</SummaryList>
            </Section>
        }
        .into_any(),
    )
}
