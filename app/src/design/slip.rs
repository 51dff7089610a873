//! A receipt. On paper it is a slip, and all else on the page is left out.

use leptos::prelude::*;

use super::heading::filled;

/// A sheet to keep or to print.
#[component]
pub fn Slip(
    /// Name of the sheet, read aloud ("Kvitto").
    #[prop(into)]
    label: String,
    /// BCP 47 tag of its language, if it is not the page's; empty otherwise.
    #[prop(optional, into)]
    lang: String,
    /// Its direction; empty for the page's.
    #[prop(optional, into)]
    dir: String,
    /// What must be on it: [`super::Facts`].
    children: Children,
) -> impl IntoView {
    view! { <section class="facts slip" aria-label=label lang=filled(lang) dir=filled(dir)>{children()}</section> }
}

/// Several slips, which share sheets of paper.
#[component]
pub fn Slips(
    /// The slips.
    children: Children,
) -> impl IntoView {
    view! { <div class="slips">{children()}</div> }
}
