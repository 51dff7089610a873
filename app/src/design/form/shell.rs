//! The form itself.

use leptos::prelude::*;

use crate::design::heading::filled;

/// A form that posts to an address, usually its own page's. The browser's own checks are off: the server answers
/// with all errors at once, in the reader's language.
#[component]
pub fn PostForm(
    /// Address that is posted to.
    #[prop(into)]
    action: String,
    /// Name of the form, read aloud; empty when a heading above says it.
    #[prop(optional, into)]
    label: String,
    /// Whether a file is sent with it.
    #[prop(optional)]
    upload: bool,
    /// Identity for buttons outside the form; empty for none.
    #[prop(optional, into)]
    id: String,
    /// The controls.
    children: Children,
) -> impl IntoView {
    let enctype = upload.then_some("multipart/form-data");
    view! {
        <form class="form" method="post" action=action enctype=enctype novalidate id=filled(id) aria-label=filled(label)>
            {children()}
        </form>
    }
}

/// Controls that belong together, under a heading.
#[component]
pub fn FieldGroup(
    /// What they are about.
    #[prop(into)]
    legend: String,
    /// Why they are asked; empty for none.
    #[prop(optional, into)]
    hint: String,
    /// The controls.
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class="group">
            <legend>{legend}</legend>
            {filled(hint).map(|hint| view! { <p class="hint">{hint}</p> })}
            {children()}
        </fieldset>
    }
}

/// Controls that few need, folded away under a line that says what they are.
#[component]
pub fn More(
    /// What is inside ("Mer om dig (frivilligt)").
    #[prop(into)]
    summary: String,
    /// Whether it stands open: when something inside is wrong or filled in.
    #[prop(optional)]
    open: bool,
    /// Whether they are folded away on narrow screens alone: in a [`crate::design::FilterBar`], as its own fields are.
    #[prop(optional)]
    narrow: bool,
    /// The controls.
    children: Children,
) -> impl IntoView {
    let class = if narrow { "fold narrow" } else { "fold" };
    view! {
        <details open=open class=class>
            <summary>{summary}</summary>
            <div>{children()}</div>
        </details>
    }
}
