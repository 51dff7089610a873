//! A contribution as it came in, and what was done with it.

use leptos::prelude::*;

use super::words::{channel, lang_and_dir};
use crate::contributions::State;
use crate::core::text;
use crate::design::{Fact, Facts, Log, LogEntry, Panel, Prose, Quote, Section};
use crate::moderation::{Act, Record, Rule};
use crate::site::Visit;

/// The record itself, and what is shown of it.
pub fn came_in(visit: &Visit, record: &Record) -> AnyView {
    let l = visit.locale;
    let (lang, dir) = lang_and_dir(&record.lang);
    let or = |value: &str, none: &'static str| {
        if value.is_empty() {
            none.to_owned()
        } else {
            value.to_owned()
        }
    };
    let received = format!(
        "{}, {}",
        record.received_at.date().long(l),
        record.received_at.time_of_day(l)
    );
    let facts = vec![
        (
            text::moderation_fact_title(l),
            or(&record.title, text::moderation_no_title(l)),
        ),
        (
            text::moderation_fact_name(l),
            or(&record.shown_name, text::moderation_no_name(l)),
        ),
        (text::moderation_fact_tie(l), record.tie.name(l).to_owned()),
        (
            text::moderation_fact_channel(l),
            format!("{} {}", channel(record.channel, l), record.activity)
                .trim_end()
                .to_owned(),
        ),
        (text::moderation_fact_received(l), received),
        (
            text::moderation_fact_state(l),
            record.state.name(l).to_owned(),
        ),
    ];
    let translation = (!record.translation.is_empty()).then(|| {
        view! {
            <h3 class="h4">{text::contributions_translation(l)}</h3>
            <Prose text=record.translation.clone() lang="sv"/>
        }
    });
    let masked = (record.state == State::Masked).then(|| {
        let (shown, lang, dir) = (record.masked_text.clone(), lang.clone(), dir.clone());
        view! {
            <Section heading=text::moderation_shown_now(l)>
                <Prose text=shown lang=lang dir=dir/>
            </Section>
        }
    });
    let original = record.text.clone();
    view! {
        <Section heading=text::moderation_original(l)>
            <Quote text=original lang=lang dir=dir>{translation}</Quote>
            <Panel>
                <Facts>
                    {facts
                        .into_iter()
                        .map(|(term, value)| view! { <Fact term=term>{value}</Fact> })
                        .collect_view()}
                </Facts>
            </Panel>
        </Section>
        {masked}
    }
    .into_any()
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
            let day = act.acted_at.date();
            let time = act.acted_at.time_of_day(l);
            let rule = act.rule.parse::<Rule>().map_or("", |rule| rule.name(l));
            let reason = [rule, &act.words]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(": ");
            LogEntry {
                datetime: day.to_string(),
                when: format!(
                    "{}, {}",
                    day.long(l),
                    text::moderation_history_by(l, act.staff, time)
                ),
                text: text::moderation_history_line(
                    l,
                    act.from_state.name(l),
                    act.to_state.name(l),
                ),
                reason,
                before: String::new(),
            }
        })
        .collect();
    view! {
        <Section heading=text::moderation_history(l)>
            <Log entries=entries/>
        </Section>
    }
    .into_any()
}
