//! A receipt. On paper it is a slip, and all else on the page is left out.

use leptos::prelude::*;

/// A sheet to keep or to print.
#[component]
pub fn Slip(
    /// Name of the sheet, read aloud ("Kvitto").
    #[prop(into)]
    label: String,
    /// What must be on it: [`super::Facts`].
    children: Children,
) -> impl IntoView {
    view! { <section class="facts slip" aria-label=label>{children()}</section> }
}
