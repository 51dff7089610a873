//! A longer text that the municipality has written, with headings and lists of its own.

use leptos::prelude::*;

use super::heading::filled;
use crate::core::locale::direction;

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
    let dir = filled(lang.clone()).map(|lang| direction(&lang));
    view! { <div class="formatted" lang=filled(lang) dir=dir inner_html=html></div> }
}
