//! The third mark: from an idea through its theme to the paragraph that decided it and the answer (P28).

use leptos::prelude::*;

use super::heading::{Heading, filled};

/// A numbered list of [`ThreadStep`]s.
#[component]
pub fn Thread(
    /// Name of the list, read aloud ("Idéns väg").
    #[prop(into)]
    label: String,
    /// The steps.
    children: Children,
) -> impl IntoView {
    view! { <ol class="thread" aria-label=label>{children()}</ol> }
}

/// A step of the thread: done, with what came of it, or not yet, with the date that was promised.
#[component]
pub fn ThreadStep(
    /// What the step is ("Beslut 10 september 2026, § 87").
    #[prop(into)]
    heading: String,
    /// When it is promised, in words, if it has not happened ("Inte än. Senast 18 februari."); empty when it has.
    #[prop(optional, into)]
    promised: String,
    /// Identity for links to the step; empty for none.
    #[prop(optional, into)]
    id: String,
    /// Level of the heading, 2 when left out.
    #[prop(default = 2)]
    level: u8,
    /// What came of it; nothing when left out.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = (!promised.is_empty()).then_some("yet");
    view! {
        <li class=class id=filled(id)>
            <Heading level=level class="h3">{heading}</Heading>
            {(!promised.is_empty()).then(|| view! { <p class="small">{promised}</p> })}
            {children.map(|children| children())}
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn p28_a_step_that_has_not_happened_says_when_it_will() {
        let got = html(|| {
            view! {
                <Thread label="Idéns väg">
                    <ThreadStep heading="Din idé"><p>"Gör en badramp."</p></ThreadStep>
                    <ThreadStep heading="Beslut" promised="Inte än. Senast 18 februari."/>
                </Thread>
            }
            .into_any()
        });
        assert_eq!(got.matches("<li").count(), 2, "{got}");
        assert_eq!(got.matches("class=\"yet\"").count(), 1, "{got}");
        assert!(got.contains("Senast 18 februari."), "{got}");
    }
}
