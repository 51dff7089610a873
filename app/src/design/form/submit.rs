//! The button that sends a form.

use leptos::prelude::*;

use crate::design::button::ButtonKind;
use crate::design::heading::filled;

/// What the Enter key presses in a form that has other buttons before the one that sends it: first in the form, out of sight
/// and of the tab order.
#[component]
pub fn EnterSends() -> impl IntoView {
    view! { <button class="trap" tabindex="-1" aria-hidden="true"></button> }
}

/// A button that says what happens ("Skicka in idén").
#[component]
pub fn Submit(
    /// What happens.
    #[prop(into)]
    text: String,
    /// How much it stands out.
    #[prop(optional)]
    kind: ButtonKind,
    /// Posted name, where a form has several buttons; empty for none.
    #[prop(optional, into)]
    name: String,
    /// Posted value; empty for none.
    #[prop(optional, into)]
    value: String,
) -> impl IntoView {
    view! { <button class=kind.class() name=filled(name) value=filled(value)>{text}</button> }
}
