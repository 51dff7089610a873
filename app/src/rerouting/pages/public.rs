//! What stands on an idea's page, and on its receipt, about where it belongs.

use leptos::prelude::*;

use crate::core::{Locale, text};
use crate::design::{NoticeBanner, NoticeKind, Prose};
use crate::dialogues::content_lang;
use crate::rerouting::{CameFrom, Fate, Rerouting, To};

/// That an idea belongs somewhere else: where, the words about it, and what its sender can do the next time. `mine` is for
/// whoever has the receipt.
pub fn notice(rerouting: &Rerouting, mine: bool, l: Locale) -> AnyView {
    let title = rerouting.belongs(l);
    let words = rerouting.words.clone();
    let next_time = rerouting
        .next_time(l)
        .filter(|_| mine)
        .map(|way| view! { <p>{way}</p> });
    let there = rerouting.to.as_ref().map(|to| there(to, mine, l));
    let others = l.path("/andra-satt-att-paverka");
    view! {
        <NoticeBanner kind=NoticeKind::Info title=title>
            <Prose text=words lang=content_lang(l)/>
            {there}
            {next_time}
            <p><a href=others>{text::rerouting_other_ways(l)}</a></p>
        </NoticeBanner>
    }
    .into_any()
}

/// How it goes in the other dialogue, with a way there: to its own receipt for its sender, else to where everybody reads it.
fn there(to: &To, mine: bool, l: Locale) -> AnyView {
    let title = to.title.clone();
    let words = match to.fate() {
        Fate::Waits | Fate::Shown => text::rerouting_there(l, to.number, title),
        Fate::Refused if to.was_shown => text::rerouting_there_no_longer(l, title),
        Fate::Refused => text::rerouting_there_refused(l, title),
        Fate::Cancelled => text::rerouting_there_cancelled(l, title),
    };
    if mine {
        let receipt = l.path(&format!("/kvitto/{}", to.receipt));
        view! { <p>{words} " " <a href=receipt>{text::participants_receipt_of(l, to.number)}</a></p> }
            .into_any()
    } else if to.state.is_shown() {
        let shown = l.path(&format!("/dialoger/{}/ideer/{}", to.slug, to.number));
        view! { <p><a href=shown>{words}</a></p> }.into_any()
    } else {
        view! { <p>{words}</p> }.into_any()
    }
}

/// That an idea was sent in to another dialogue first, with a way there where everybody can read it. Where nobody can, its
/// number there is told to those alone who know it: `known` is for its sender and for staff.
pub fn came_from_note(from: &CameFrom, known: bool, l: Locale) -> AnyView {
    let title = from.title.clone();
    let words = if from.is_shown || known {
        text::rerouting_came_from(l, from.number, title)
    } else {
        text::rerouting_came_from_dialogue(l, title)
    };
    if !from.is_shown {
        return view! { <p class="small">{words}</p> }.into_any();
    }
    let href = l.path(&format!("/dialoger/{}/ideer/{}", from.slug, from.number));
    view! { <p class="small"><a href=href>{words}</a></p> }.into_any()
}
