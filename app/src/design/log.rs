//! What happened, in order: a dialogue's public timeline and its dated changes (P4).

use leptos::prelude::*;

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
}

/// A timeline.
#[component]
pub fn Log(
    /// What happened, in the order it is to be read.
    entries: Vec<LogEntry>,
) -> impl IntoView {
    view! {
        <ol class="log">
            {entries
                .into_iter()
                .map(|entry| {
                    view! {
                        <li>
                            <time class="small" datetime=entry.datetime>{entry.when}</time>
                            <p>{entry.text}</p>
                            {(!entry.reason.is_empty()).then(|| view! { <p class="small">{entry.reason}</p> })}
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}
