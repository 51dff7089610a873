//! A list with nothing in it yet.

use leptos::prelude::*;

use super::header::Mark;
use super::heading::Heading;

/// Says that there is nothing here, and when there will be or what to do instead.
#[component]
pub fn Empty(
    /// That there is nothing ("Inga idéer än").
    #[prop(into)]
    title: String,
    /// When something will be here, or what to do; empty for none.
    #[prop(optional, into)]
    text: String,
    /// Level of the heading, 3 when left out.
    #[prop(default = 3)]
    level: u8,
    /// Buttons or links; nothing when left out.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Mark/>
            <Heading level=level>{title}</Heading>
            {(!text.is_empty()).then(|| view! { <p>{text}</p> })}
            {children.map(|children| children())}
        </div>
    }
}
