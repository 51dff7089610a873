//! Links that look like buttons, and the row that buttons stand in.

use leptos::prelude::*;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The page's main deed.
    #[default]
    Main,
    /// The one deed that a dialogue's page is for; at most one on a page, over the lake.
    Sun,
    /// Another way to go.
    Plain,
    /// A deed that cannot be undone.
    Danger,
}

impl ButtonKind {
    /// Class names that give the kind its look.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Main => "button",
            Self::Sun => "button sun",
            Self::Plain => "button plain",
            Self::Danger => "button danger",
        }
    }
}

/// A link to where something is done, as a button ("Lämna en idé").
#[component]
pub fn ButtonLink(
    /// Address.
    #[prop(into)]
    href: String,
    /// What happens.
    #[prop(into)]
    text: String,
    /// How much it stands out.
    #[prop(optional)]
    kind: ButtonKind,
) -> impl IntoView {
    view! { <a class=kind.class() href=href>{text}</a> }
}

/// A row of buttons and links.
#[component]
pub fn Actions(
    /// The buttons, the main one first.
    children: Children,
) -> impl IntoView {
    view! { <div class="actions">{children()}</div> }
}
