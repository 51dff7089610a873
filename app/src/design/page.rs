//! The frame that a page's own content stands in.

use leptos::prelude::*;

use super::heading::{Heading, filled};

/// Header, banner, the page's own content and footer, in that order. Banner and content become `<main id="main">`,
/// the target of the skip link.
#[component]
pub fn PublicLayout(
    /// A [`super::PublicHeader`].
    #[prop(into)]
    header: ViewFnOnce,
    /// Banners that concern the whole page; nothing when left out.
    #[prop(optional, into)]
    banner: ViewFnOnce,
    /// A [`super::PublicFooter`].
    #[prop(into)]
    footer: ViewFnOnce,
    /// The page: a [`super::Hero`], if it has one, then a [`Page`] or a [`Split`].
    children: Children,
) -> impl IntoView {
    view! {
        {header.run()}
        <main id="main" tabindex="-1">{banner.run()} {children()}</main>
        {footer.run()}
    }
}

/// The one column that reads like a letter.
#[component]
pub fn Page(
    /// The column's content.
    children: Children,
) -> impl IntoView {
    view! { <div class="wrap page"><div class="letter">{children()}</div></div> }
}

/// A page as wide as the frame allows, for lists and tables. Put [`Section`]s in it.
#[component]
pub fn WidePage(
    /// The sections.
    children: Children,
) -> impl IntoView {
    view! { <div class="wrap page">{children()}</div> }
}

/// A letter with the facts of a dialogue beside it. On a narrow screen `key` comes before the letter, so that the
/// stair and who decides are met early, and `more` after it; on a wide one both stand in the side column.
#[component]
pub fn Split(
    /// What must be seen first: a [`super::Panel`] with the stair and who decides.
    #[prop(into)]
    key: ViewFnOnce,
    /// The rest of the facts; nothing when left out.
    #[prop(optional, into)]
    more: ViewFnOnce,
    /// The letter.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="wrap page split">
            <div class="key">{key.run()}</div>
            <div class="letter">{children()}</div>
            <div class="more">{more.run()}</div>
        </div>
    }
}

/// A letter: sections under one another at an even distance. [`Page`] and [`Split`] make one themselves; use this
/// in a layout of your own.
#[component]
pub fn Letter(
    /// The sections.
    children: Children,
) -> impl IntoView {
    view! { <div class="letter">{children()}</div> }
}

/// Sheets of one kind under one another, close together: [`super::Quote`]s in a list of ideas.
#[component]
pub fn Stack(
    /// The sheets.
    children: Children,
) -> impl IntoView {
    view! { <div class="stack">{children()}</div> }
}

/// A part of a page under a heading of its own.
#[component]
pub fn Section(
    /// What the heading says.
    #[prop(into)]
    heading: String,
    /// Identity for links to the section; empty for none.
    #[prop(optional, into)]
    id: String,
    /// Level of the heading, 2 when left out.
    #[prop(default = 2)]
    level: u8,
    /// The section's content.
    children: Children,
) -> impl IntoView {
    view! {
        <section id=filled(id)>
            <Heading level=level>{heading}</Heading>
            {children()}
        </section>
    }
}
