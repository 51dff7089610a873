//! A case number in a text.

use leptos::prelude::*;

/// A case number, which no line break takes apart unless it is wider than its column ("SBN 2026/123").
#[component]
pub fn CaseNumber(
    /// The number.
    #[prop(into)]
    number: String,
) -> impl IntoView {
    view! { <span class="case">{number}</span> }
}
