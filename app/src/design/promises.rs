//! What the municipality promises everybody who takes part.

use leptos::prelude::*;

/// One promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The promise in a few words ("Svar inom tio arbetsdagar").
    pub title: String,
    /// What it means.
    pub text: String,
}

impl Promise {
    /// The promise `title`, which means `text`.
    pub fn new(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            text: text.into(),
        }
    }
}

/// Promises side by side on a wide screen, under one another on a narrow one.
#[component]
pub fn Promises(
    /// The promises, the first one first.
    promises: Vec<Promise>,
) -> impl IntoView {
    view! {
        <ul class="promises">
            {promises
                .into_iter()
                .map(|promise| {
                    view! {
                        <li>
                            <strong>{promise.title}</strong>
                            <p>{promise.text}</p>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
