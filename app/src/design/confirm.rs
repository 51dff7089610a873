//! The last look before a deed.

use leptos::prelude::*;

use super::heading::Heading;

/// Says what is about to happen, to whom and whether it can be undone, around the form that does it.
#[component]
pub fn ConfirmPanel(
    /// What is about to happen, as a question or a statement ("Skicka återkoppling till 86 deltagare").
    #[prop(into)]
    heading: String,
    /// Whether it cannot be undone.
    #[prop(optional)]
    danger: bool,
    /// Level of the heading, 2 when left out.
    #[prop(default = 2)]
    level: u8,
    /// What it means, and a [`super::Form`] with a button that says it.
    children: Children,
) -> impl IntoView {
    let class = if danger { "confirm danger" } else { "confirm" };
    view! {
        <section class=class>
            <Heading level=level>{heading}</Heading>
            {children()}
        </section>
    }
}
