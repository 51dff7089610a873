//! A longer text that the municipality has written, with headings and lists of its own.

use leptos::prelude::*;

use super::heading::filled;

/// HTML made from a text that is compiled into the program. Nothing that a person types on the site may come here:
/// that is what [`super::Prose`] is for.
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
