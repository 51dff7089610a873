//! The table of a result: a row for each theme, with what is done, why, and by whom and when.

use leptos::prelude::*;

use super::parts::{minutes, outcome_kind, own_lang, own_lang_of};
use crate::core::{Date, Locale, text};
use crate::decisions::{Commitment, Decision, ThemeResult};
use crate::design::{DataTable, OutcomeBadge};
use crate::site::Visit;

/// The whole table. Its caption is only `heard` where a heading above says the same.
pub fn table(
    visit: &Visit,
    slug: &str,
    themes: &[ThemeResult],
    decisions: &[Decision],
    heard: bool,
) -> impl IntoView + use<> {
    let l = visit.locale;
    let headers = vec![
        text::public_result_said(l).to_owned(),
        text::public_result_did(l).to_owned(),
        text::public_result_why(l).to_owned(),
    ];
    let rows = themes
        .iter()
        .map(|theme| {
            vec![
                said(visit, slug, theme),
                did(visit, theme),
                why(theme, decisions, l),
            ]
        })
        .collect();
    view! { <DataTable caption=text::public_result_table(l) headers=headers rows=rows heard=heard/> }
}

fn said(visit: &Visit, slug: &str, theme: &ThemeResult) -> AnyView {
    let l = visit.locale;
    let lang = own_lang_of(theme.is_spoken, l);
    let (title, summary) = (theme.title.clone(), theme.summary.clone());
    let ideas = visit.href(&format!("/dialoger/{slug}/ideer?tema={}", theme.theme_id));
    let page = visit.href(&format!("/dialoger/{slug}/teman/{}", theme.theme_id));
    let count = text::public_result_theme_ideas(l, theme.contributions);
    view! {
        <a href=page lang=lang>{title}</a>
        <p class="small"><a href=ideas>{count}</a></p>
        <p class="small" lang=lang>{summary}</p>
    }
    .into_any()
}

fn did(visit: &Visit, theme: &ThemeResult) -> AnyView {
    let l = visit.locale;
    let lang = own_lang_of(theme.is_spoken, l);
    let badge = theme
        .outcome
        .map(|outcome| view! { <OutcomeBadge kind=outcome_kind(outcome) text=outcome.name(l)/> });
    let did = (!theme.did.is_empty()).then(|| {
        let did = theme.did.clone();
        view! { <p lang=lang>{did}</p> }
    });
    let promise = theme
        .commitment
        .as_ref()
        .map(|commitment| promise(commitment, theme.is_spoken, l, visit.today));
    view! { <div class="prose">{badge} {did} {promise}</div> }.into_any()
}

/// What is promised, by whom and when, how it went, what participants say of that, and the way to its page.
pub fn promise(
    commitment: &Commitment,
    is_spoken: bool,
    l: Locale,
    today: Date,
) -> impl IntoView + use<> {
    let lang = own_lang(l);
    let said_in = own_lang_of(is_spoken, l);
    let words = commitment.promise.clone();
    let state = state(commitment, l, today);
    let note = (!commitment.note.is_empty()).then(|| {
        let note = commitment.note.clone();
        view! { <p class="small" lang=lang>{note}</p> }
    });
    let said = commitment.verdicts.are_shown().then(|| {
        let verdicts = commitment.verdicts;
        let words = text::commitments_said(l, verdicts.no, verdicts.partly, verdicts.yes);
        view! { <p class="small">{words}</p> }
    });
    let page = l.path(&format!("/ataganden/{}", commitment.id));
    let follow = if commitment.due_on.is_over_on(today) {
        text::commitments_follow_and_say(l)
    } else {
        text::commitments_follow(l)
    };
    view! {
        <p lang=said_in>{words}</p>
        <p class="small">{state}</p>
        {note}
        {said}
        <p class="small"><a href=page>{follow}</a></p>
    }
}

/// Who sees to a promise, and how it stands: "Gatuenheten, senast 15 januari".
fn state(commitment: &Commitment, l: Locale, today: Date) -> impl IntoView + use<> {
    let owner = commitment.owner.clone();
    let words = state_words(commitment, l, today);
    view! { <span lang=own_lang(l)>{owner}</span> {l.comma()} {words} }
}

/// How a promise stands. The day that was promised is told also when it is done.
fn state_words(commitment: &Commitment, l: Locale, today: Date) -> String {
    let due = commitment.due_on.near(l, today);
    match (commitment.done_on, commitment.settled_at) {
        (Some(day), _) if is_done_late(commitment) => {
            text::public_commitment_done_late(l, day.near(l, today), due)
        }
        (Some(day), _) => text::public_commitment_done(l, day.near(l, today), due),
        (None, Some(_)) => text::public_commitment_settled(l, due),
        (None, None) if commitment.due_on.is_over_on(today) => text::public_commitment_late(l, due),
        (None, None) => text::public_commitment_due(l, due),
    }
}

/// Whether it was done after its day, and after the next working day when that is a holiday.
pub fn is_done_late(commitment: &Commitment) -> bool {
    commitment
        .done_on
        .is_some_and(|day| day > commitment.due_on.or_next_working_day())
}

fn why(theme: &ThemeResult, decisions: &[Decision], l: Locale) -> AnyView {
    let reason = theme.reason.clone();
    let link = theme
        .decision_id
        .and_then(|id| decisions.iter().find(|decision| decision.id == id))
        .map(|decision| {
            let link = minutes(decision, l);
            view! { <p class="small">{link}</p> }
        });
    view! {
        <div class="prose">
            <p lang=own_lang_of(theme.is_spoken, l)>{reason}</p>
            {link}
        </div>
    }
    .into_any()
}
