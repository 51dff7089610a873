//! A dialogue in a list.

use leptos::prelude::*;

use super::badge::{StateBadge, StateKind};
use super::dotted::Dotted;
use super::heading::{Heading, filled};
use super::stair::StairMark;

/// A list of [`Card`]s.
#[component]
pub fn Cards(
    /// The cards.
    children: Children,
) -> impl IntoView {
    view! { <ul class="cards">{children()}</ul> }
}

/// One dialogue in a list: where it stands, what it asks, who owns it and how much influence residents have (P20).
/// The whole card leads to the dialogue; only the title is the link.
#[component]
pub fn Card(
    /// Address of the dialogue.
    #[prop(into)]
    href: String,
    /// What the dialogue is called.
    #[prop(into)]
    title: String,
    /// The question in a sentence; empty for none.
    #[prop(optional, into)]
    lead: String,
    /// BCP 47 tag of the title's and the lead's language, if it is not the page's; empty otherwise.
    #[prop(optional, into)]
    lang: String,
    /// Form and colour of the badge.
    state: StateKind,
    /// Words of the badge ("Pågår till 13 december").
    #[prop(into)]
    state_text: String,
    /// The body that owns the dialogue.
    #[prop(into)]
    owner: String,
    /// Degree of influence, 1 to 4; `None` while no body has decided it.
    #[prop(optional_no_strip)]
    step: Option<u8>,
    /// The degree in words ("Dialog: vi samtalar med er innan vi bestämmer"); empty while undecided.
    #[prop(optional, into)]
    influence: String,
    /// What comes next and when ("57 inkomna idéer", "Beslut 18 februari"); empty for none.
    #[prop(optional)]
    dates: Vec<String>,
    /// Level of the title, 3 when left out.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let lang = filled(lang);
    let title_lang = lang.clone();
    view! {
        <li class="card">
            <Heading level=level><a href=href lang=title_lang>{title}</a></Heading>
            <p class="kicker">
                <StateBadge kind=state text=state_text/>
                " "
                <span class="small">{owner}</span>
            </p>
            {(!lead.is_empty()).then(|| view! { <p lang=lang>{lead}</p> })}
            {(!influence.is_empty())
                .then(|| {
                    view! {
                        <p class="degree small">
                            {step.map(|step| view! { <StairMark step=step/> })}
                            <span>{influence}</span>
                        </p>
                    }
                })}
            <Dotted items=dates.into_iter().map(IntoAny::into_any).collect() small=true/>
        </li>
    }
}
