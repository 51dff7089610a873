//! Badges: where a dialogue stands and how a theme ended. A badge is a word with a form and a colour, never a colour
//! alone.

use leptos::prelude::*;

/// Where a dialogue stands, as a resident meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateKind {
    /// Not begun.
    Coming,
    /// One can take part now.
    Open,
    /// Closed, and the municipality is at work on it.
    Working,
    /// Those who took part have been answered.
    Answered,
    /// Over, followed up or archived.
    Done,
    /// Cancelled.
    Stopped,
}

impl StateKind {
    /// Class names that give the kind its form and colour.
    fn class(self) -> &'static str {
        match self {
            Self::Coming => "state coming",
            Self::Open => "state",
            Self::Working => "state working",
            Self::Answered => "state answered",
            Self::Done => "state over",
            Self::Stopped => "state stopped",
        }
    }
}

/// Where a dialogue stands ("Pågår till 13 december").
#[component]
pub fn StateBadge(
    /// Sets form and colour.
    kind: StateKind,
    /// Says it in words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <span class=kind.class()>{text}</span> }
}

/// How a theme ended in the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeKind {
    /// Carried out.
    Yes,
    /// Carried out in part.
    Partly,
    /// Being investigated.
    Looking,
    /// Already under way before the dialogue.
    Underway,
    /// Not carried out.
    No,
    /// Outside what the body may decide.
    Outside,
}

impl OutcomeKind {
    /// Class names that give the kind its form and colour.
    fn class(self) -> &'static str {
        match self {
            Self::Yes => "outcome",
            Self::Partly => "outcome part",
            Self::Looking => "outcome looking",
            Self::Underway => "outcome underway",
            Self::No => "outcome no",
            Self::Outside => "outcome outside",
        }
    }
}

/// How a theme ended ("Genomförs").
#[component]
pub fn OutcomeBadge(
    /// Sets form and colour.
    kind: OutcomeKind,
    /// Says it in words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <span class=kind.class()>{text}</span> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn a_badge_always_says_its_kind_in_words() {
        let got = html(|| {
            view! { <OutcomeBadge kind=OutcomeKind::No text="Genomförs inte"/> }.into_any()
        });
        assert_eq!(got, r#"<span class="outcome no">Genomförs inte</span>"#);
    }
}
