//! Whether a dialogue has what a gate asks for.

use super::{Facts, Gate};
use crate::bodies::BodyKind;
use crate::core::Date;
use crate::dialogues::model::{Decides, Dialogue, State};

/// So many days participants have to say whether what was promised was done, before the dialogue is put away.
const DAYS_TO_ANSWER: i64 = 30;

/// The last day on which participants can say whether what was promised by `due` was done, of a dialogue that was followed
/// up on `followed_up`.
pub fn asked_until(due: Date, followed_up: Date) -> Date {
    due.max(followed_up).plus_days(DAYS_TO_ANSWER)
}

impl Gate {
    /// Whether `dialogue` has what this gate asks for.
    pub fn is_met(self, dialogue: &Dialogue, facts: &Facts, today: Date) -> bool {
        let d = dialogue;
        let said = |text: &str| !text.trim().is_empty();
        match self {
            _ if !self.concerns(d.kind) => true,
            Self::Area => d.area.is_some() && facts.registers.area_owner == Some(d.owner.id),
            Self::GoalPeriod => {
                facts.registers.decided_by == Some(BodyKind::Council)
                    && facts.registers.in_goal_period
            }
            Self::BoardOwns => facts.registers.board_owns,
            Self::BoardLeads => {
                facts.registers.board_owns
                    && facts.registers.decided_by == Some(BodyKind::ExecutiveBoard)
            }
            Self::Matter => facts
                .registers
                .demand
                .as_ref()
                .is_some_and(|demand| demand.applies),
            Self::StatutoryPeriod => match (&facts.registers.demand, d.opens_on, d.closes_on) {
                (Some(demand), Some(first), Some(last)) => demand.shortest.is_kept_by(first, last),
                (Some(_), ..) => false,
                // What was decided before there was a register names no kind of matter.
                (None, ..) => d.state != State::Draft,
            },
            Self::CaseNumber => said(&d.case_number),
            Self::DecisionDay => d.decision_on.is_some(),
            Self::OwnQuestion => d.decides == Some(Decides::Own),
            Self::SomethingToChange => d.can_change.iter().any(|line| said(line)),
            Self::LimitsSaid => d.cannot_change.iter().any(|line| said(line)),
            Self::NothingDecided => d.nothing_decided_at.is_some(),
            Self::DecisionAfterClosing => match (d.decision_on, d.closes_on) {
                (Some(decision), Some(last)) => decision > last,
                (Some(_), None) => true,
                (None, _) => false,
            },
            Self::Purpose => said(&d.purpose),
            Self::Goal => said(&d.goal),
            Self::TargetGroup => said(&d.target_group),
            Self::Participation => d.participation.is_some() && d.start_decision_id.is_some(),
            Self::Influence => d.influence.is_some() && d.start_decision_id.is_some(),
            Self::StartDecision => d.start_decision_id.is_some(),
            Self::Question => said(&d.lead) && said(&d.background),
            Self::EasySwedish => facts.not_in_easy_swedish == 0,
            Self::Days => {
                matches!((d.opens_on, d.closes_on), (Some(first), Some(last)) if first <= last && last >= today)
            }
            Self::PromisedDays => match (d.closes_on, d.compile_by, d.decision_on, d.feedback_by) {
                (Some(last), Some(compiled), Some(decision), Some(feedback)) => {
                    last < compiled && compiled <= decision && decision <= feedback
                }
                _ => false,
            },
            Self::Inclusion => facts.measures_planned > 0,
            Self::InclusionResults => facts.measures_untold == 0,
            Self::OtherWays => said(&d.other_ways) && said(&d.contact),
            Self::ResponsiblePost => {
                d.responsible_post_id.is_some() && facts.registers.post_is_held
            }
            Self::Committees => facts.committees_unanswered == 0,
            Self::OpeningDay => d.opens_on.is_some_and(|first| first <= today),
            Self::ClosingDay => d.closes_on.is_some_and(|last| last < today),
            Self::AllReviewed => facts.waiting == 0,
            Self::AllThemed => facts.unthemed == 0,
            Self::Compilation => said(&d.compilation),
            Self::CompilationLimits => said(&d.compilation_limits),
            Self::Meeting => facts.meeting_is_set,
            Self::ResultDecision => match (facts.result_decided_on, d.closes_on) {
                (Some(decided), Some(last)) => decided > last,
                _ => false,
            },
            Self::Outcomes => facts.themes_without_outcome == 0,
            Self::Commitments => facts.commitments_missing == 0,
            Self::FeedbackMessage => said(&d.feedback_message),
            Self::EverybodyTold => facts.untold == 0,
            Self::CommitmentsSettled => facts.commitments_unsettled == 0,
            Self::Evaluation => said(&d.evaluation),
            Self::TimeToAnswer => match (facts.last_due, d.followed_up_at) {
                (None, _) => true,
                (Some(due), Some(at)) => asked_until(due, at.date()) < today,
                (Some(_), None) => false,
            },
            Self::CancelDecision => facts.cancel_is_decided && said(&d.cancelled_reason),
        }
    }
}
