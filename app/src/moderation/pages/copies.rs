//! The same idea in other dialogues, for whoever reviews it here.

use leptos::prelude::*;

use super::queue::way_to;
use super::words::{told, why};
use crate::contributions::{State, lang_and_dir};
use crate::core::{Id, Locale, text};
use crate::design::{NoticeBanner, NoticeKind, Quote};
use crate::moderation::{Mask, Record, Rule, Twin};
use crate::site::Desk;
use crate::staff::Action;

/// What somebody decided of the same in another dialogue, that whoever reviews `record` has to know before anybody reads it here: that it is
/// refused there, unless only for being about something else, and, while it waits here, that something is covered there. `named` is the one
/// whose covering is told already.
pub fn decided_there(
    record: &Record,
    twins: &[Twin],
    named: Option<Id>,
    l: Locale,
) -> Vec<AnyView> {
    twins
        .iter()
        .filter_map(|twin| {
            let there = &twin.record;
            let (number, dialogue) = (there.number, twin.dialogue.clone());
            let (title, words) = match there.state {
                State::Refused
                    if record.state != State::Refused && there.rule != Rule::OffTopic.as_str() =>
                {
                    let words = text::moderation_refused_there_words(l, number, dialogue);
                    (text::moderation_refused_there(l), words)
                }
                State::Masked if record.state == State::Received && named != Some(there.id) => {
                    let words = text::moderation_masked_there_words(l, number, dialogue);
                    (text::moderation_masked_there(l), words)
                }
                _ => return None,
            };
            let (why, told) = (why(there, l), told(there, l));
            Some(
                view! {
                    <NoticeBanner kind=NoticeKind::Mind title=title>
                        <p>{words} " " {why}</p>
                        {told}
                    </NoticeBanner>
                }
                .into_any(),
            )
        })
        .collect()
}

/// Where else the same is, with the way there, how it stands there and what is covered there in another way than `here`; and what follows
/// there from what is done here.
pub fn also_there(
    desk: &Desk,
    record: &Record,
    twins: &[Twin],
    here: Option<&Mask>,
) -> Option<AnyView> {
    if twins.is_empty() {
        return None;
    }
    let l = desk.locale;
    let all: Vec<AnyView> = twins.iter().map(|twin| one(desk, twin, here)).collect();
    let follows = what_follows(record, twins, here, l).join(" ");
    Some(
        view! {
            {all}
            <p class="small">{follows}</p>
        }
        .into_any(),
    )
}

/// One of them. What nobody but its own reviewers reads is named without a link to whoever is none of them.
fn one(desk: &Desk, twin: &Twin, here: Option<&Mask>) -> AnyView {
    let (l, there) = (desk.locale, &twin.record);
    let may_look = desk.may(Action::Moderate, twin.owner_id) || there.state.is_shown();
    let (_, way) = way_to(desk, twin);
    let name = if may_look {
        view! { <a href=way.href>{way.text}</a> }.into_any()
    } else {
        way.text.into_any()
    };
    let state = text::moderation_also_state(l, there.state.name(l).to_lowercase());
    let covered = there.mask().filter(|mask| Some(mask) != here).map(|mask| {
        let (lang, dir) = lang_and_dir(&there.lang, l);
        let shown = [mask.title, mask.name, mask.text];
        let shown: Vec<String> = shown.into_iter().filter(|it| !it.is_empty()).collect();
        let shown = shown.join("\n");
        view! {
            <p class="small">{text::moderation_also_covered(l)}</p>
            <Quote text=shown lang=lang dir=dir/>
        }
    });
    view! {
        <p class="small">{text::moderation_also_there(l)} " " {name} ". " {state}</p>
        {covered}
    }
    .into_any()
}

/// What follows in the other dialogues from what can be done here as it stands now: three sentences at most, those that matter most first.
fn what_follows(
    record: &Record,
    twins: &[Twin],
    here: Option<&Mask>,
    l: Locale,
) -> Vec<&'static str> {
    let shown: Vec<&Twin> = twins.iter().filter(|t| t.record.state.is_shown()).collect();
    // What is refused already takes nothing out of sight there, unless it was only for being about something else.
    let takes_along = record.state != State::Refused || record.rule == Rule::OffTopic.as_str();
    let goes_back = takes_along && shown.iter().any(|twin| twin.compiled_at.is_none());
    let stays = takes_along && shown.iter().any(|twin| twin.compiled_at.is_some());
    let is_other = shown
        .iter()
        .filter_map(|twin| twin.record.mask())
        .any(|mask| Some(&mask) != here);
    // Put back to wait, what nobody has been able to read here takes nothing along.
    let back = if record.state == State::Received || record.published_at.is_none() {
        text::moderation_also_refused(l)
    } else {
        text::moderation_also_back(l)
    };
    let all = [
        (true, text::moderation_also_hidden(l)),
        (goes_back, back),
        (stays, text::moderation_also_stays(l)),
        (is_other, text::moderation_also_other(l)),
        (true, text::moderation_also_alone(l)),
    ];
    let apply = all.into_iter().filter(|(applies, _)| *applies);
    apply.map(|(_, words)| words).take(3).collect()
}
