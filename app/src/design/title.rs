//! The title of a page without a hero.

use leptos::prelude::*;

/// The page's `h1`, with a line above and a lead below where wanted.
#[component]
pub fn PageTitle(
    /// What the page is called.
    #[prop(into)]
    title: String,
    /// A short line above the title; empty for none.
    #[prop(optional, into)]
    kicker: String,
    /// What the page is about in a sentence or two; empty for none.
    #[prop(optional, into)]
    lead: String,
    /// Badges or buttons under the lead; nothing when left out.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="title">
            {(!kicker.is_empty()).then(|| view! { <p class="small">{kicker}</p> })}
            <h1>{title}</h1>
            {(!lead.is_empty()).then(|| view! { <p class="lead">{lead}</p> })}
            {children.map(|children| children())}
        </header>
    }
}
