//! What was filled in, with a way to change it.

use leptos::prelude::*;

use super::link::Link;

/// A list of [`SummaryRow`]s.
#[component]
pub fn SummaryList(
    /// The rows.
    children: Children,
) -> impl IntoView {
    view! { <dl class="summary">{children()}</dl> }
}

/// One thing that was filled in.
#[component]
pub fn SummaryRow(
    /// What it is ("Syfte").
    #[prop(into)]
    term: String,
    /// Where to change it; `None` when it cannot be changed.
    #[prop(optional_no_strip)]
    action: Option<Link>,
    /// What was filled in.
    children: Children,
) -> impl IntoView {
    let action = action.map(|link| {
        let of = format!(" ({term})");
        view! { <dd class="act"><a href=link.href>{link.text}<span class="sr">{of}</span></a></dd> }
    });
    view! { <div><dt>{term}</dt><dd>{children()}</dd>{action}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn every_change_link_says_what_it_changes() {
        let got = html(|| {
            view! {
                <SummaryList>
                    <SummaryRow term="Syfte" action=Some(Link::new("#syfte", "Ändra"))>"Ett torg för alla"</SummaryRow>
                </SummaryList>
            }
            .into_any()
        });
        assert!(got.contains("(Syfte)"), "{got}");
    }
}
