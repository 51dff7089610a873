//! Key figures: a report's front.

use leptos::prelude::*;

/// One figure and what it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The figure with its unit ("31 dagar").
    pub value: String,
    /// What it counts ("till återkoppling").
    pub label: String,
}

impl Figure {
    /// The figure `value` with its unit, counting `label`.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }
}

/// A row of key figures.
#[component]
pub fn Cover(
    /// The figures, most important first.
    figures: Vec<Figure>,
) -> impl IntoView {
    view! {
        <dl class="cover">
            {figures
                .into_iter()
                .map(|figure| view! { <div><dt>{figure.label}</dt><dd>{figure.value}</dd></div> })
                .collect_view()}
        </dl>
    }
}
