//! What everybody reads: where and when one can take part, what was said there, and what is cancelled.

use leptos::prelude::*;

use crate::activities::{Activity, FILE};
use crate::core::text;
use crate::design::{Prose, SummaryList, SummaryRow};
use crate::dialogues::{Dialogue, own_dir, own_lang, own_lang_of};
use crate::site::Visit;

/// Every activity of a dialogue under a heading; nothing when there is none. What is coming stands first.
pub fn occasions(visit: &Visit, dialogue: &Dialogue, all: &[Activity]) -> Option<AnyView> {
    let l = visit.locale;
    if all.is_empty() {
        return None;
    }
    let (coming, been): (Vec<&Activity>, Vec<&Activity>) = all
        .iter()
        .partition(|activity| visit.now < activity.plan.ends);
    // Whoever comes later is invited to nothing.
    let invites = coming.iter().any(|activity| activity.cancelled.is_none());
    let rows = coming
        .into_iter()
        .chain(been)
        .map(|activity| row(visit, dialogue, activity))
        .collect_view();
    Some(
        view! {
            <h3 class="h4">{text::activities_public_title(l)}</h3>
            {invites.then(|| view! { <p>{text::activities_public_lead(l)}</p> })}
            <SummaryList>{rows}</SummaryList>
        }
        .into_any(),
    )
}

fn row(visit: &Visit, dialogue: &Dialogue, activity: &Activity) -> AnyView {
    let l = visit.locale;
    let own = own_lang_of(activity.is_spoken, l);
    let plan = &activity.plan;
    let when = plan.when(l);
    let place = plan.place.clone();
    let is_coming = visit.now < plan.ends && activity.cancelled.is_none();
    let cancelled = activity.cancelled.as_ref().map(|why| {
        // Nobody translates it: it stands as it was given, also where the activity is translated.
        let (lang, reason) = (own_lang(l), why.reason.clone());
        let word = view! { <strong>{text::activities_cancelled(l)}</strong> };
        if l.direction() == "rtl" {
            view! { <p>{word}</p> <p lang=lang dir=own_dir(l)>{reason}</p> }.into_any()
        } else {
            view! { <p>{word} " " <span lang=lang>{reason}</span></p> }.into_any()
        }
    });
    let details = is_coming.then(|| {
        let parts = [&plan.access, &plan.hearing, &plan.how_to];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(|part| view! { <p class="small" lang=own>{part.clone()}</p> })
            .collect_view()
    });
    // In a preview there is no file yet.
    let calendar = (is_coming && dialogue.announced_at.is_some()).then(|| {
        let path = format!("/dialoger/{}/aktiviteter/{}{FILE}", dialogue.slug, activity.id);
        let of = format!(" ({})", plan.title);
        view! {
            <p class="small"><a href=visit.href(&path)>{text::activities_to_calendar(l)}<span class="sr" lang=own>{of}</span></a></p>
        }
    });
    let notes = (!activity.notes.is_empty()).then(|| {
        let notes = activity.notes.clone();
        view! {
            <p><strong>{text::activities_public_notes(l)}</strong></p>
            <Prose text=notes lang=own.unwrap_or_default()/>
        }
    });
    let title = l.isolated(plan.title.as_str());
    let term = format!("{}: {title}", plan.kind.name(l));
    view! {
        <SummaryRow term=term>
            {cancelled}
            <p>{when}<br/><span lang=own>{place}</span></p>
            {details}
            {calendar}
            {notes}
        </SummaryRow>
    }
    .into_any()
}
