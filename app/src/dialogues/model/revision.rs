//! Which public texts can be changed after opening, and on what ground (P4, P15).

use super::problem::parse_day;
use super::texts::lines;
use super::{Dialogue, Problem, State, is_fixed};
use crate::core::{Locale, UnknownKeyword, text};

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
        /// Diarienummer.
        CaseNumber = "case_number",
        /// The elected post that answers for it.
        ResponsiblePost = "responsible_post",
        /// The first day.
        OpensOn = "opens_on",
        /// The last day.
        ClosesOn = "closes_on",
        /// The day of the compilation.
        CompileBy = "compile_by",
        /// The day of the decision.
        DecisionOn = "decision_on",
        /// The day of the feedback.
        FeedbackBy = "feedback_by",
        /// The day of the follow-up.
        FollowUpOn = "follow_up_on",
    }
}

/// What a revision changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revised {
    /// A text of the dialogue itself.
    Text(Field),
    /// How a group that is seldom heard is sought out (P6).
    Inclusion,
    /// A meeting, a walk or another activity (P3).
    Activity,
}

const INCLUSION: &str = "inclusion";
const ACTIVITY: &str = "activity";

impl Revised {
    /// What residents read as its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Text(field) => field.name(l),
            Self::Inclusion => text::field_inclusion(l),
            Self::Activity => text::field_activity(l),
        }
    }

    /// The word that is stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text(field) => field.as_str(),
            Self::Inclusion => INCLUSION,
            Self::Activity => ACTIVITY,
        }
    }
}

impl std::fmt::Display for Revised {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for Revised {
    type Err = UnknownKeyword;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        match word {
            INCLUSION => Ok(Self::Inclusion),
            ACTIVITY => Ok(Self::Activity),
            word => word.parse().map(Self::Text),
        }
    }
}

crate::text_column!(Revised);

impl Field {
    /// Whether a change after opening needs a new decision of the body (P15).
    pub const fn is_locked(self) -> bool {
        matches!(
            self,
            Self::Purpose | Self::Goal | Self::TargetGroup | Self::Influence | Self::Participation
        )
    }

    /// Whether a body decided it when it decided to hold the dialogue: the four locked texts, the
    /// degrees and what can be changed. Any change needs a new decision, before opening too.
    pub const fn is_decided(self) -> bool {
        self.is_locked() || matches!(self, Self::CanChange | Self::CannotChange)
    }

    /// Whether it is a day.
    pub const fn is_day(self) -> bool {
        matches!(
            self,
            Self::OpensOn
                | Self::ClosesOn
                | Self::CompileBy
                | Self::DecisionOn
                | Self::FeedbackBy
                | Self::FollowUpOn
        )
    }

    /// `dialogue` with `value` in this field, as it was typed: lists one item a line, days as
    /// `YYYY-MM-DD`, degrees as their words. An empty or unreadable value is a problem: no public
    /// text is taken away.
    pub fn changed(self, dialogue: &Dialogue, value: &str) -> Result<Dialogue, Problem> {
        let value = value.trim();
        if value.is_empty() {
            return Err(Problem::Missing);
        }
        let choice = Problem::NotAChoice;
        let mut d = dialogue.clone();
        match self {
            Self::Title => value.clone_into(&mut d.title),
            Self::Lead => value.clone_into(&mut d.lead),
            Self::Background => value.clone_into(&mut d.background),
            Self::Purpose => value.clone_into(&mut d.purpose),
            Self::Goal => value.clone_into(&mut d.goal),
            Self::TargetGroup => value.clone_into(&mut d.target_group),
            Self::Influence => d.influence = Some(value.parse().map_err(|_| choice)?),
            Self::Participation => d.participation = Some(value.parse().map_err(|_| choice)?),
            Self::CanChange => d.can_change = lines(value),
            Self::CannotChange => d.cannot_change = lines(value),
            Self::OtherWays => value.clone_into(&mut d.other_ways),
            Self::Contact => value.clone_into(&mut d.contact),
            Self::CaseNumber => value.clone_into(&mut d.case_number),
            // Its words are in the register; whoever takes the change puts them in.
            Self::ResponsiblePost => {
                d.responsible_post_id = Some(value.parse().map_err(|_| choice)?);
            }
            Self::OpensOn => d.opens_on = parse_day(value)?,
            Self::ClosesOn => d.closes_on = parse_day(value)?,
            Self::CompileBy => d.compile_by = parse_day(value)?,
            Self::DecisionOn => d.decision_on = parse_day(value)?,
            Self::FeedbackBy => d.feedback_by = parse_day(value)?,
            Self::FollowUpOn => d.follow_up_on = parse_day(value)?,
        }
        Ok(d)
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
            Self::CaseNumber => text::field_case_number(l),
            Self::ResponsiblePost => text::field_responsible_post(l),
            Self::OpensOn => text::field_opens_on(l),
            Self::ClosesOn => text::field_closes_on(l),
            Self::CompileBy => text::field_compile_by(l),
            Self::FollowUpOn => text::field_follow_up_on(l),
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
            Self::CaseNumber => d.case_number.clone(),
            Self::ResponsiblePost => d.responsible_post.clone(),
            Self::OpensOn => date(d.opens_on),
            Self::ClosesOn => date(d.closes_on),
            Self::CompileBy => date(d.compile_by),
            Self::FollowUpOn => date(d.follow_up_on),
            Self::DecisionOn => date(d.decision_on),
            Self::FeedbackBy => date(d.feedback_by),
        }
    }
}

impl Dialogue {
    /// Whether `field` may still be revised where the dialogue is. Before announcing only what a body
    /// decided is revised, and until opening the days too, which everybody has read; the rest is edited. A day
    /// that has been kept is history.
    pub fn may_be_revised(&self, field: Field) -> bool {
        match field {
            _ if matches!(
                self.state,
                State::Draft | State::Archived | State::Cancelled
            ) =>
            {
                false
            }
            _ if matches!(self.state, State::Decided | State::Announced) => {
                is_fixed(self.state, field.as_str())
            }
            Field::OpensOn => false,
            Field::ClosesOn => self.state == State::Open,
            Field::CompileBy => self.compiled_at.is_none(),
            Field::DecisionOn => self.decided_upon_at.is_none(),
            Field::FeedbackBy => self.fed_back_at.is_none(),
            Field::FollowUpOn => self.followed_up_at.is_none(),
            _ => true,
        }
    }
}
