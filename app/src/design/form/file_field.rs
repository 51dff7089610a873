//! A file from the reader's computer.

use leptos::prelude::*;

use super::control::{described_by, field_class, hint_and_error, label_words};
use crate::core::form::Field;
use crate::design::heading::filled;

/// A file to send with the form, which must be one that uploads.
#[component]
pub fn FileField(
    /// Name, and what is wrong with it; a file is never shown again.
    field: Field,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// Which files, and how large; empty for none.
    #[prop(optional, into)]
    hint: String,
    /// The endings that the browser offers (".csv,.xlsx"); empty for all.
    #[prop(optional, into)]
    accept: String,
    /// Whether the form is of no use without it.
    #[prop(default = true)]
    required: bool,
) -> impl IntoView {
    let Field { name, error, .. } = field;
    let boxed = field_class(error.as_deref());
    let described = described_by(name, &hint, error.as_deref());
    let invalid = error.is_some().then_some("true");
    view! {
        <div class=boxed>
            <label for=name>{label_words(label, String::new())}</label>
            {hint_and_error(name, hint, error)}
            <input
                id=name
                name=name
                type="file"
                accept=filled(accept)
                required=required
                aria-describedby=described
                aria-invalid=invalid
            />
        </div>
    }
}
