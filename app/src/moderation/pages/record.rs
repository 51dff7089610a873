//! A contribution as it came in, and what was done with it.

use leptos::prelude::*;

use super::words::{told, why};
use crate::contributions::{State, Tie, came, lang_and_dir};
use crate::core::{Locale, Timestamp, text};
use crate::design::{Log, LogEntry, NoticeBanner, NoticeKind, Prose, Quote, Section, filled};
use crate::moderation::{Act, Record, Rule};
use crate::site::Visit;

/// The record itself with a line about it, and what is shown of it.
pub fn came_in(visit: &Visit, record: &Record) -> AnyView {
    let l = visit.locale;
    let (lang, dir) = lang_and_dir(&record.lang, l);
    let received = came(record.received_at, record.channel, l);
    let mut facts = vec![record.kind.name(l).to_owned()];
    if !record.shown_name.is_empty() {
        facts.push(text::moderation_named(l, record.shown_name.clone()));
    }
    if record.tie != Tie::Unstated {
        facts.push(record.tie.name(l).to_owned());
    }
    facts.extend(record.channel.note(l).map(str::to_owned));
    if !record.activity.is_empty() {
        facts.push(record.activity.clone());
    }
    facts.push(received);
    facts.push(record.state.name(l).to_owned());
    let title = (!record.title.is_empty()).then(|| {
        let (title, lang, dir) = (record.title.clone(), lang.clone(), dir.clone());
        view! { <h3 lang=lang dir=dir>{title}</h3> }
    });
    let translation = (!record.translation.is_empty()).then(|| {
        view! {
            <h3 class="h4">{text::contributions_translation(l)}</h3>
            <Prose text=record.translation.clone() lang="sv"/>
        }
    });
    let masked = (record.state == State::Masked).then(|| shown_now(record, l));
    let original = record.text.clone();
    view! {
        <Section heading=text::moderation_original(l)>
            {title}
            <Quote text=original lang=lang dir=dir meta=facts>{translation}</Quote>
        </Section>
        {masked}
    }
    .into_any()
}

/// What everybody reads of what is covered: title, name and text, each where there is one.
fn shown_now(record: &Record, l: Locale) -> AnyView {
    let (lang, dir) = lang_and_dir(&record.lang, l);
    let (title, shown) = (record.masked_title.clone(), record.masked_text.clone());
    let title = (!title.is_empty()).then(|| {
        let (lang, dir) = (filled(lang.clone()), filled(dir.clone()));
        view! { <h3 lang=lang dir=dir>{title}</h3> }
    });
    let name = filled(record.masked_name.clone());
    let facts: Vec<String> = name
        .map(|name| text::moderation_named(l, name))
        .into_iter()
        .collect();
    view! {
        <Section heading=text::moderation_shown_now(l)>
            {title}
            <Quote text=shown lang=lang dir=dir meta=facts/>
        </Section>
    }
    .into_any()
}

/// That it is refused: when, on which rule, and in which words to its sender. Nothing of what is not.
pub fn refused(record: &Record, acts: &[Act], l: Locale) -> Option<AnyView> {
    if record.state != State::Refused {
        return None;
    }
    let last = acts.iter().rfind(|act| act.to_state == State::Refused);
    let when = last.map(|act| {
        let (day, time) = (act.acted_at.date(), act.acted_at.time_of_day(l));
        text::moderation_refused_when(l, day.long(l), time)
    });
    let (why, told) = (why(record, l), told(record, l));
    Some(
        view! {
            <NoticeBanner kind=NoticeKind::Info title=text::moderation_refused(l)>
                <p>{when} " " {why}</p>
                {told}
            </NoticeBanner>
        }
        .into_any(),
    )
}

/// Every act, kept.
pub fn history(visit: &Visit, acts: Vec<Act>) -> AnyView {
    let l = visit.locale;
    if acts.is_empty() {
        return view! { <p class="small">{text::moderation_history_none(l)}</p> }.into_any();
    }
    let entries: Vec<LogEntry> = acts
        .into_iter()
        .map(|act| {
            let (from, to) = (act.from_state.name(l), act.to_state.name(l));
            let what = text::moderation_history_line(l, from, to);
            let by = (act.staff, act.acted_at);
            act_entry(what, by, (&act.rule, &act.words), l)
        })
        .collect();
    view! {
        <Section heading=text::moderation_history(l)>
            <Log entries=entries/>
        </Section>
    }
    .into_any()
}

/// What was done, and in which dialogue, where that was another.
pub fn act_in(what: &str, elsewhere: &str, l: Locale) -> String {
    if elsewhere.is_empty() {
        what.to_owned()
    } else {
        text::moderation_history_there(l, elsewhere, what)
    }
}

/// One act of review in a history: what was done, by whom and when, by which rule and in which words; each may be empty.
pub fn act_entry(
    what: String,
    (staff, acted_at): (String, Timestamp),
    (rule, words): (&str, &str),
    l: Locale,
) -> LogEntry {
    let day = acted_at.date();
    let time = acted_at.time_of_day(l);
    let rule = rule.parse::<Rule>().map_or("", |rule| rule.name(l));
    let reason: Vec<&str> = [rule, words]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    LogEntry {
        datetime: day.to_string(),
        when: format!(
            "{}, {}",
            day.long(l),
            text::moderation_history_by(l, staff, time)
        ),
        text: what,
        reason: reason.join(": "),
        change: Vec::new(),
    }
}
