//! Which public texts can be changed after opening, and on what ground (P4, P15).

use super::Dialogue;
use crate::core::{Locale, text};

keywords! {
    /// A public text of a dialogue.
    pub enum Field {
        /// Name.
        Title = "title",
        /// The question in one sentence.
        Lead = "lead",
        /// The question at length.
        Background = "background",
        /// Why (locked).
        Purpose = "purpose",
        /// What for (locked).
        Goal = "goal",
        /// For whom (locked).
        TargetGroup = "target_group",
        /// The degree of influence (locked).
        Influence = "influence",
        /// The degree of participation (locked).
        Participation = "participation",
        /// What can be influenced.
        CanChange = "can_change",
        /// What cannot.
        CannotChange = "cannot_change",
        /// Other ways to take part.
        OtherWays = "other_ways",
        /// Where to ask.
        Contact = "contact",
        /// The last day.
        ClosesOn = "closes_on",
        /// The day of the decision.
        DecisionOn = "decision_on",
        /// The day of the feedback.
        FeedbackBy = "feedback_by",
    }
}

impl Field {
    /// Whether a change after opening needs a new decision of the body (P15).
    pub const fn is_locked(self) -> bool {
        matches!(
            self,
            Self::Purpose | Self::Goal | Self::TargetGroup | Self::Influence | Self::Participation
        )
    }

    /// What residents read as its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Title => text::field_title(l),
            Self::Lead => text::field_lead(l),
            Self::Background => text::field_background(l),
            Self::Purpose => text::field_purpose(l),
            Self::Goal => text::field_goal(l),
            Self::TargetGroup => text::field_target_group(l),
            Self::Influence => text::field_influence(l),
            Self::Participation => text::field_participation(l),
            Self::CanChange => text::field_can_change(l),
            Self::CannotChange => text::field_cannot_change(l),
            Self::OtherWays => text::field_other_ways(l),
            Self::Contact => text::field_contact(l),
            Self::ClosesOn => text::field_closes_on(l),
            Self::DecisionOn => text::field_decision_on(l),
            Self::FeedbackBy => text::field_feedback_by(l),
        }
    }

    /// The value in `dialogue`, as text.
    pub fn value(self, dialogue: &Dialogue) -> String {
        let date =
            |date: Option<crate::core::Date>| date.map(|d| d.to_string()).unwrap_or_default();
        let d = dialogue;
        match self {
            Self::Title => d.title.clone(),
            Self::Lead => d.lead.clone(),
            Self::Background => d.background.clone(),
            Self::Purpose => d.purpose.clone(),
            Self::Goal => d.goal.clone(),
            Self::TargetGroup => d.target_group.clone(),
            Self::Influence => d
                .influence
                .map(|i| i.as_str().to_owned())
                .unwrap_or_default(),
            Self::Participation => d
                .participation
                .map(|p| p.as_str().to_owned())
                .unwrap_or_default(),
            Self::CanChange => d.can_change.join("\n"),
            Self::CannotChange => d.cannot_change.join("\n"),
            Self::OtherWays => d.other_ways.clone(),
            Self::Contact => d.contact.clone(),
            Self::ClosesOn => date(d.closes_on),
            Self::DecisionOn => date(d.decision_on),
            Self::FeedbackBy => date(d.feedback_by),
        }
    }
}
