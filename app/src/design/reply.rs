//! What somebody elected replies, apart from the administration's answers.

use leptos::prelude::*;

/// One reply: the post it is given under as its heading, then its words.
#[component]
pub fn Reply(
    /// Who replies: a post, never a person ("Ordförande i samhällsbyggnadsnämnden").
    #[prop(into)]
    who: String,
    /// When and about what, the words, and what was changed of them.
    children: Children,
) -> impl IntoView {
    view! { <article class="reply"><h3 class="h4">{who}</h3>{children()}</article> }
}
