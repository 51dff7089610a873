//! Facts: who, when, which case.

use leptos::prelude::*;

use super::heading::filled;

/// A sheet that stands apart from the letter: the facts of a dialogue, a receipt.
#[component]
pub fn Panel(
    /// Name of the sheet, read aloud ("Fakta om dialogen"); empty when a heading inside says it.
    #[prop(optional, into)]
    label: String,
    /// The sheet's content.
    children: Children,
) -> impl IntoView {
    if label.is_empty() {
        view! { <div class="facts">{children()}</div> }.into_any()
    } else {
        view! { <aside class="facts" aria-label=label>{children()}</aside> }.into_any()
    }
}

/// A list of [`Fact`]s.
#[component]
pub fn Facts(
    /// The facts.
    children: Children,
) -> impl IntoView {
    view! { <dl>{children()}</dl> }
}

/// One fact: what is asked, and the answer.
#[component]
pub fn Fact(
    /// What is asked ("Vem bestämmer?").
    #[prop(into)]
    term: String,
    /// Identity for links to the fact; empty for none.
    #[prop(optional, into)]
    id: String,
    /// The answer.
    children: Children,
) -> impl IntoView {
    view! { <div id=filled(id)><dt>{term}</dt><dd>{children()}</dd></div> }
}
