//! `/admin/dialoger/{slug}/aktiviteter`: all activities of a dialogue, and what is left to tell of them.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::activities::{self, Activity};
use crate::core::{Locale, Result, text};
use crate::design::{Actions, ButtonKind, ButtonLink, Empty, Link, Prose, SummaryList, SummaryRow};
use crate::desk::{Screen, href, open, screen};
use crate::dialogues::Dialogue;
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/aktiviteter`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let all = activities::of_dialogue(&mut *desk.app.db.read().await?, dialogue.id).await?;
    let may = desk.may(Action::EditDialogue, dialogue.owner.id);
    let rows: Vec<AnyView> = all
        .iter()
        .map(|activity| row(&desk, &dialogue, activity, may))
        .collect();
    let about = Screen::new(text::activities_title(l), text::activities_lead(l));
    let new =
        (may && !dialogue.state.is_over()).then(|| desk.href(&href(&dialogue, "aktiviteter/ny")));
    let register = register_link(&desk, &dialogue);
    Ok(screen(&desk, &dialogue, about, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::activities_none(l) text=text::activities_none_words(l) level=2/> }
                .into_any()
        } else {
            view! { <SummaryList>{rows}</SummaryList> }.into_any()
        };
        view! {
            <Actions>
                {new.map(|href| view! { <ButtonLink href=href text=text::activities_add(l)/> })}
                {register.map(|link| view! { <ButtonLink href=link.href text=link.text kind=ButtonKind::Plain/> })}
            </Actions>
            {list}
        }
        .into_any()
    }))
}

/// The way to entering what was said at one, for those who may.
fn register_link(desk: &Desk, dialogue: &Dialogue) -> Option<Link> {
    let may = desk.may(Action::RegisterContribution, dialogue.owner.id);
    (may && dialogue.state.takes_registered()).then(|| {
        Link::new(
            desk.href(&href(dialogue, "ideer/registrera")),
            text::register_title(desk.locale),
        )
    })
}

fn row(desk: &Desk, dialogue: &Dialogue, activity: &Activity, may: bool) -> AnyView {
    let l = desk.locale;
    let at = |rest: &str| {
        let path = format!("aktiviteter/{}{rest}", activity.id);
        desk.href(&href(dialogue, &path))
    };
    let change = (may && activity.may_be_changed(dialogue.state))
        .then(|| Link::new(at(""), text::admin_gate_change(l)));
    let mut others = Vec::new();
    if may && activity.takes_notes(dialogue.state, desk.now) {
        others.push((at("/anteckningar"), notes_words(activity, l)));
    }
    if may && activity.may_be_cancelled(dialogue.state, desk.now) {
        others.push((at("/stall-in"), text::activities_cancel(l)));
    }
    let plan = &activity.plan;
    let (when, place) = (plan.when(l), plan.place.clone());
    let cancelled = activity
        .cancelled
        .as_ref()
        .map(|why| format!("{} {}", text::activities_cancelled(l), why.reason));
    let notes = activity.notes.clone();
    let term = format!("{}: {}", plan.kind.name(l), plan.title);
    let of = format!(" ({})", plan.title);
    view! {
        <SummaryRow term=term action=change>
            {cancelled.map(|words| view! { <p><strong>{words}</strong></p> })}
            <p>{when}<br/>{place}</p>
            {(!notes.is_empty()).then(|| view! { <Prose text=notes/> })}
            {others
                .into_iter()
                .map(|(href, words)| view! { <p><a href=href>{words}<span class="sr">{of.clone()}</span></a></p> })
                .collect_view()}
        </SummaryRow>
    }
    .into_any()
}

fn notes_words(activity: &Activity, l: Locale) -> &'static str {
    if activity.notes.is_empty() {
        text::activities_write_notes(l)
    } else {
        text::activities_change_notes(l)
    }
}
