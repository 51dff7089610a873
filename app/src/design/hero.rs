//! The lake: the top of a dialogue's page and of the first page.

use leptos::prelude::*;

use super::heading::filled;
use super::title::main_heading;

/// The page's title over the lake, with what to do and the path below it.
#[component]
pub fn Hero(
    /// The page's `h1`.
    #[prop(into)]
    title: String,
    /// The question in a sentence; empty for none.
    #[prop(optional, into)]
    lead: String,
    /// BCP 47 tag of the title's and the lead's language, if it is not the page's; empty otherwise.
    #[prop(optional, into)]
    lang: String,
    /// What stands above the title: a [`super::StateBadge`] and the owner. Nothing when left out.
    #[prop(optional, into)]
    kicker: ViewFnOnce,
    /// What stands below the lead: [`super::Actions`] and the [`super::Path`]. Nothing when left out.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let lang = filled(lang);
    view! {
        <div class="hero">
            <div class="wrap">
                <div class="kicker">{kicker.run()}</div>
                {main_heading(title, lang.clone())}
                {(!lead.is_empty()).then(|| view! { <p class="lead" lang=lang>{lead}</p> })}
                {children.map(|children| children())}
            </div>
            <svg class="shore" viewBox="0 0 1200 36" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <path d="M0 20C150 4 300 4 450 16s300 14 450 2 220-10 300-2v20H0z"></path>
                <path d="M0 30c180-16 320-12 480-4s300 8 420-2 220-8 300-2v14H0z"></path>
            </svg>
        </div>
    }
}
