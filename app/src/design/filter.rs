//! Searching and filtering a list.

use leptos::prelude::*;

use super::link::Link;

/// A form that asks for the same page with other contents, so that an address can be shared. Put
/// [`super::TextField`] and [`super::Select`] in it.
#[component]
pub fn FilterBar(
    /// Address of the list.
    #[prop(into)]
    action: String,
    /// Name of the form, read aloud ("Sök bland idéerna").
    #[prop(into)]
    label: String,
    /// What the button says ("Visa").
    #[prop(into)]
    submit: String,
    /// How to see everything again; `None` when nothing is filtered away.
    #[prop(optional_no_strip)]
    clear: Option<Link>,
    /// The line that the fields are folded away under, with what is chosen in them; empty when they stand open.
    #[prop(optional, into)]
    folded: String,
    /// Whether they are folded away on narrow screens alone, and stand open where there is room.
    #[prop(optional)]
    narrow: bool,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let inside = view! {
        {children()}
        <div class="actions">
            <button class="button plain">{submit}</button>
            {clear.map(|link| view! { <a href=link.href>{link.text}</a> })}
        </div>
    };
    let inside = if folded.is_empty() {
        inside.into_any()
    } else {
        let class = if narrow { "fold narrow" } else { "fold" };
        view! {
            <details class=class>
                <summary>{folded}</summary>
                <div>{inside}</div>
            </details>
        }
        .into_any()
    };
    view! {
        <search>
            <form class="filter" method="get" action=action aria-label=label>
                {inside}
            </form>
        </search>
    }
}
