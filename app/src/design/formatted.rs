//! A longer text that the municipality has written, with headings and lists of its own.

use leptos::prelude::*;

use super::heading::filled;

/// HTML made from the Markdown of a standing page, cleaned of all that a page may not hold. What residents type never
/// comes here: that is what [`super::Prose`] is for.
#[component]
pub fn Formatted(
    /// The finished HTML.
    #[prop(into)]
    html: String,
    /// BCP 47 tag of its language, if it is not the page's; empty otherwise.
    #[prop(optional, into)]
    lang: String,
) -> impl IntoView {
    view! { <div class="formatted" lang=filled(lang) inner_html=html></div> }
}
