//! What can be influenced and what cannot (P13).

use leptos::prelude::*;

use super::heading::{Heading, filled};

/// Two lists side by side: what residents can change here, and what they cannot.
#[component]
pub fn Can(
    /// Heading of the first list ("Det här kan du påverka").
    #[prop(into)]
    can_heading: String,
    /// What can be changed. The list is left out when there is nothing in it: in a draft.
    can: Vec<String>,
    /// Heading of the second list ("Det här kan inte påverkas").
    #[prop(into)]
    cannot_heading: String,
    /// What cannot, each with its reason. The list is left out when there is nothing in it.
    cannot: Vec<String>,
    /// BCP 47 tag of the lists' language, if it is not the page's; empty otherwise.
    #[prop(optional, into)]
    lang: String,
    /// Level of the two headings, 3 when left out.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let lang = filled(lang);
    let list = |items: Vec<String>| {
        view! { <ul lang=lang.clone()>{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> }
    };
    let not = (!cannot.is_empty()).then(|| {
        view! {
            <div class="not">
                <Heading level=level>{cannot_heading}</Heading>
                {list(cannot)}
            </div>
        }
    });
    let can = (!can.is_empty()).then(|| {
        view! {
            <div>
                <Heading level=level>{can_heading}</Heading>
                {list(can)}
            </div>
        }
    });
    view! {
        <div class="can">
            {can}
            {not}
        </div>
    }
}
