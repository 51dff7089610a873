//! What has happened with a dialogue, and every change of it with its reason (P4).

use std::cmp::Reverse;

use leptos::prelude::*;

use crate::core::difference::difference;
use crate::core::{Date, Locale, Timestamp, text};
use crate::decisions::{Decision, Note, NoteKind, Purpose};
use crate::design::{Log, LogEntry, Section};
use crate::dialogues::{
    Dialogue, Field, Handover, Influence, Part, Participation, Revised, Revision,
};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The moment, for the order: a decision counts from the start of its day.
    pub at: Timestamp,
    /// When it could be read here first: a decision is entered after its day.
    pub told_at: Timestamp,
    /// When what is told of it changed last.
    pub changed_at: Timestamp,
    /// Which of the dialogue's events, the same in every language: the word of a step, which is taken
    /// once, or the id of a decision or a revision. Its identity in a feed.
    pub mark: String,
    /// What happened.
    pub text: String,
    /// Why; may be empty.
    pub reason: String,
    /// What a text was and what it became, where that is told in words.
    pub change: Option<(String, String)>,
}

/// Everything that has happened with `d` in public, the latest first.
pub fn timeline(
    d: &Dialogue,
    decisions: &[Decision],
    (revisions, handovers): (Vec<Revision>, Vec<Handover>),
    notes: Vec<Note>,
    l: Locale,
) -> Vec<Event> {
    let steps = [
        (d.announced_at, "announced", text::public_log_announced(l)),
        (d.opened_at, "opened", text::public_log_opened(l)),
        (d.closed_at, "closed", text::public_log_closed(l)),
        (d.compiled_at, "compiled", text::public_log_compiled(l)),
        (d.handling_at, "handling", text::public_log_handling(l)),
        (d.fed_back_at, "fed_back", text::public_log_fed_back(l)),
        (
            d.followed_up_at,
            "followed_up",
            text::public_log_followed_up(l),
        ),
        (d.archived_at, "archived", text::public_log_archived(l)),
        (d.cancelled_at, "cancelled", text::public_log_cancelled(l)),
    ];
    let event = |at: Timestamp, mark: String, text: String| Event {
        at,
        told_at: at,
        changed_at: at,
        mark,
        text,
        reason: String::new(),
        change: None,
    };
    let mut events: Vec<Event> = steps
        .into_iter()
        .filter_map(|(at, mark, words)| at.map(|at| event(at, mark.to_owned(), words.to_owned())))
        .chain(decisions.iter().map(|decision| {
            let mark = decision.id.to_string();
            let told_at = told_at(d, decision);
            Event {
                told_at,
                changed_at: decision.corrected_at.map_or(told_at, |at| at.max(told_at)),
                ..event(decision.decided_on.start(), mark, decided(decision, l))
            }
        }))
        .chain(revisions.into_iter().map(|revision| revised(revision, l)))
        .chain(
            handovers
                .into_iter()
                .map(|handover| handed_over(d, &handover, l)),
        )
        .chain(notes.into_iter().map(|note| noted(note, l)))
        .collect();
    if let Some(last) = events.iter_mut().find(|event| event.mark == "cancelled") {
        last.reason = reason(&d.cancelled_reason, l);
    }
    // What was listed later is later where the moment is the same.
    events.reverse();
    events.sort_by_key(|event| Reverse(event.at));
    events
}

/// When everybody could read of a decision: when it was entered, and the dialogue was announced or all
/// of its result was there.
fn told_at(d: &Dialogue, decision: &Decision) -> Timestamp {
    let shown_at = match decision.purpose {
        Purpose::Result => d.decided_upon_at,
        Purpose::Start | Purpose::Change | Purpose::Cancel => d.announced_at,
    };
    shown_at.map_or(decision.recorded_at, |at| at.max(decision.recorded_at))
}

fn reason(words: &str, l: Locale) -> String {
    if words.is_empty() {
        String::new()
    } else {
        text::public_log_reason(l, words.to_owned())
    }
}

fn decided(decision: &Decision, l: Locale) -> String {
    let (body, paragraph) = (decision.body.name(l).to_owned(), decision.paragraph.clone());
    match decision.purpose {
        Purpose::Start => text::public_log_decision_start(l, body, paragraph),
        Purpose::Change => text::public_log_decision_change(l, body, paragraph),
        Purpose::Result => text::public_log_decision_result(l, body, paragraph),
        Purpose::Cancel => text::public_log_decision_cancel(l, body, paragraph),
    }
}

/// At a change of term: which body gave it to which, and why (P4, P30).
fn handed_over(d: &Dialogue, handover: &Handover, l: Locale) -> Event {
    let (from, to) = (
        handover.from.name(l).to_owned(),
        handover.to.name(l).to_owned(),
    );
    let text = match handover.part {
        Part::Owner => text::public_log_handover_owner(l, from.clone(), to),
        Part::DecidingBody => text::public_log_handover_deciding(l, from.clone(), to),
        Part::Both => text::public_log_handover_both(l, from.clone(), to),
    };
    let last = handover.from_day.plus_days(-1).long(l);
    // A draft goes over unseen.
    let told_at = d.announced_at.map_or(handover.at, |at| at.max(handover.at));
    Event {
        at: handover.at,
        told_at,
        changed_at: told_at,
        mark: handover.id.to_string(),
        text,
        reason: text::public_log_handover_reason(l, from, last),
        change: None,
    }
}

/// What was told of a promise (P16).
fn noted(note: Note, l: Locale) -> Event {
    let promise = note.promise;
    let text = match note.kind {
        NoteKind::Progress => text::public_log_promise_progress(l, promise),
        NoteKind::Done => text::public_log_promise_done(l, promise),
        NoteKind::Explained => text::public_log_promise_explained(l, promise),
        NoteKind::Reply => text::public_log_promise_reply(l, promise),
    };
    Event {
        at: note.noted_at,
        told_at: note.noted_at,
        changed_at: note.noted_at,
        mark: note.id.to_string(),
        text,
        reason: note.words,
        change: None,
    }
}

/// A value of one line is told in the sentence; what was changed of a longer text is folded away under it.
fn revised(revision: Revision, l: Locale) -> Event {
    let field = revision.field.name(l).to_owned();
    let (before, after) = (
        shown(revision.field, &revision.before, l),
        shown(revision.field, &revision.after, l),
    );
    let is_line = match revision.field {
        Revised::Text(field) if field.is_day() => true,
        Revised::Text(field) => matches!(
            field,
            Field::Title
                | Field::CaseNumber
                | Field::ResponsiblePost
                | Field::Influence
                | Field::Participation
        ),
        Revised::Inclusion | Revised::Activity => false,
    };
    let (text, change) = if is_line && !before.is_empty() {
        (
            text::public_log_revision_short(l, after, before, field),
            None,
        )
    } else {
        let words = text::public_log_revision(l, field);
        (words, Some((before, after)))
    };
    Event {
        at: revision.revised_at,
        told_at: revision.revised_at,
        changed_at: revision.revised_at,
        mark: revision.id.to_string(),
        text,
        reason: reason(&revision.reason, l),
        change,
    }
}

/// A field's value as people read it.
fn shown(field: Revised, value: &str, l: Locale) -> String {
    let Revised::Text(field) = field else {
        return value.to_owned();
    };
    match field {
        Field::Influence => value
            .parse::<Influence>()
            .map_or_else(|_| value.to_owned(), |it| it.name(l).to_owned()),
        Field::Participation => value
            .parse::<Participation>()
            .map_or_else(|_| value.to_owned(), |it| it.name(l).to_owned()),
        field if field.is_day() => value
            .parse::<Date>()
            .map_or_else(|_| value.to_owned(), |it| it.long(l)),
        _ => value.to_owned(),
    }
}

/// The timeline as a section.
pub fn log(events: Vec<Event>, l: Locale, today: Date) -> impl IntoView + use<> {
    let entries = events
        .into_iter()
        .map(|event| LogEntry {
            datetime: event.at.date().to_string(),
            when: event.at.date().near(l, today),
            text: event.text,
            reason: event.reason,
            change: event
                .change
                .map(|(before, after)| difference(&before, &after))
                .unwrap_or_default(),
        })
        .collect();
    view! {
        <Section heading=text::public_log_heading(l) id="logg">
            <Log
                entries=entries
                change_labels=[text::public_log_change(l), text::public_log_taken(l), text::public_log_put(l)]
            />
        </Section>
    }
}
