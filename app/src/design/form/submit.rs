//! The button that sends a form.

use leptos::prelude::*;

use crate::design::button::ButtonKind;
use crate::design::heading::filled;

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
