//! The political handling: what has come before which body, and what was decided (P16).

use leptos::prelude::*;

use super::parts::{content_lang, minutes, own_lang, part};
use crate::core::text;
use crate::decisions::{Decision, PoliticalStep, Purpose};
use crate::design::{CaseNumber, Prose, ThreadStep};
use crate::site::Visit;

/// The steps of the handling under a heading of their own; nothing when there are none.
pub fn steps(
    steps: &[PoliticalStep],
    heading: &'static str,
    visit: &Visit,
) -> Option<impl IntoView + use<>> {
    let (l, today) = (visit.locale, visit.today);
    if steps.is_empty() {
        return None;
    }
    let rows = steps
        .iter()
        .map(|step| {
            let day = step.happens_on.near(l, today);
            let title = step.title.clone();
            // "Tjänsteskrivelse: Tjänsteskrivelse om torget" says it twice.
            let kind = step.kind.name(l);
            let kind = (!title.to_lowercase().starts_with(&kind.to_lowercase()))
                .then(|| format!("{kind}: "));
            let note = (!step.note.is_empty()).then(|| format!(" – {}", step.note));
            let papers = (!step.url.is_empty()).then(|| {
                let url = step.url.clone();
                view! { " " <a href=url>{text::public_step_papers(l)}</a> }
            });
            view! {
                <li>{day} ". " {kind} <span lang=own_lang(l)>{title} {note}</span> {papers}</li>
            }
        })
        .collect_view();
    Some(view! {
        <h3 class="h4">{heading}</h3>
        <ul>{rows}</ul>
    })
}

/// Each decision on the result, whole: body, day, paragraph, what it says, case number, minutes.
pub fn result_decisions(decisions: &[Decision], visit: &Visit) -> Vec<AnyView> {
    let (l, today) = (visit.locale, visit.today);
    decisions
        .iter()
        .filter(|decision| decision.purpose == Purpose::Result)
        .map(|decision| {
            let heading = text::public_decision_line(
                l,
                decision.body.name(l).to_owned(),
                decision.decided_on.near(l, today),
                decision.paragraph.clone(),
            );
            let case = decision.case_number.clone();
            let (summary, link) = (decision.summary.clone(), minutes(decision, l));
            let part = part(decision, l);
            let means = visit.href(&format!("/beslut/{}", decision.id));
            view! {
                <ThreadStep heading=heading level=3>
                    <Prose text=summary lang=content_lang(l)/>
                    {part}
                    <p class="small">
                        {text::public_result_case(l)} " " <CaseNumber number=case/> ". " {link} ". "
                        <a href=means>{text::public_decision_to(l)}</a>
                    </p>
                </ThreadStep>
            }
            .into_any()
        })
        .collect()
}
