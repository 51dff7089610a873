//! What happened, in order: a dialogue's public timeline and its dated changes (P4).

use leptos::prelude::*;

use super::difference::Difference;
use crate::core::difference::Piece;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// When, for machines (`2026-11-23` or a full ISO 8601 time).
    pub datetime: String,
    /// When, in words.
    pub when: String,
    /// What happened.
    pub text: String,
    /// Why, as it was explained; empty for none.
    pub reason: String,
    /// What was changed of a text, folded away; empty for none.
    pub change: Vec<Piece>,
}

/// A timeline.
#[component]
pub fn Log(
    /// What happened, in the order it is to be read.
    entries: Vec<LogEntry>,
    /// What unfolds a change ("Visa vad som ändrades"), and the words before what was taken out and put in.
    #[prop(optional)]
    change_labels: [&'static str; 3],
) -> impl IntoView {
    view! {
        <ol class="log">
            {entries
                .into_iter()
                .map(|entry| {
                    let [unfold, taken, put] = change_labels;
                    let change = (!entry.change.is_empty())
                        .then(|| {
                            view! {
                                <details class="fold">
                                    <summary>{unfold}</summary>
                                    <div><Difference pieces=entry.change taken_label=taken put_label=put/></div>
                                </details>
                            }
                        });
                    view! {
                        <li>
                            <time class="small" datetime=entry.datetime>{entry.when}</time>
                            <p>{entry.text}</p>
                            {(!entry.reason.is_empty()).then(|| view! { <p class="small">{entry.reason}</p> })}
                            {change}
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}
