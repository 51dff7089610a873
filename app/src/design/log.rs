//! What happened, in order: a dialogue's public timeline and its dated changes (P4).

use leptos::prelude::*;

use super::prose::Prose;

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
    /// What stood there before it was changed, folded away; empty for none.
    pub before: String,
}

/// A timeline.
#[component]
pub fn Log(
    /// What happened, in the order it is to be read.
    entries: Vec<LogEntry>,
    /// What unfolds the text of before ("Så stod det förut").
    #[prop(optional, into)]
    before_label: String,
) -> impl IntoView {
    view! {
        <ol class="log">
            {entries
                .into_iter()
                .map(|entry| {
                    let before = (!entry.before.is_empty())
                        .then(|| {
                            view! {
                                <details class="fold">
                                    <summary>{before_label.clone()}</summary>
                                    <Prose text=entry.before/>
                                </details>
                            }
                        });
                    view! {
                        <li>
                            <time class="small" datetime=entry.datetime>{entry.when}</time>
                            <p>{entry.text}</p>
                            {(!entry.reason.is_empty()).then(|| view! { <p class="small">{entry.reason}</p> })}
                            {before}
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}
