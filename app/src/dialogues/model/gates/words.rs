//! What a gate asks for, in words.

use super::{Facts, Gate};
use crate::core::{Locale, text};

impl Gate {
    /// What it asks of the dialogue with these `facts`: where the law asks, which and how much.
    pub fn asks(self, facts: &Facts, l: Locale) -> String {
        match (self, &facts.registers.demand) {
            (Self::StatutoryPeriod, Some(demand)) => {
                text::gate_statutory_period_of(l, demand.law.as_str(), demand.shortest.words(l))
            }
            (Self::EverybodyTold, _) if facts.untold > 0 => {
                text::gate_everybody_told_left(l, facts.untold)
            }
            _ => self.words(l).to_owned(),
        }
    }

    /// What it asks for, in a sentence.
    pub fn words(self, l: Locale) -> &'static str {
        match self {
            Self::Area => text::gate_area(l),
            Self::GoalPeriod => text::gate_goal_period(l),
            Self::BoardOwns => text::gate_board_owns(l),
            Self::BoardLeads => text::gate_board_leads(l),
            Self::Matter => text::gate_matter(l),
            Self::StatutoryPeriod => text::gate_statutory_period(l),
            Self::CaseNumber => text::gate_case_number(l),
            Self::DecisionDay => text::gate_decision_day(l),
            Self::OwnQuestion => text::gate_own_question(l),
            Self::SomethingToChange => text::gate_something_to_change(l),
            Self::LimitsSaid => text::gate_limits_said(l),
            Self::NothingDecided => text::gate_nothing_decided(l),
            Self::DecisionAfterClosing => text::gate_decision_after_closing(l),
            Self::Purpose => text::gate_purpose(l),
            Self::Goal => text::gate_goal(l),
            Self::TargetGroup => text::gate_target_group(l),
            Self::Participation => text::gate_participation(l),
            Self::Influence => text::gate_influence(l),
            Self::StartDecision => text::gate_start_decision(l),
            Self::Question => text::gate_question(l),
            Self::EasySwedish => text::gate_easy_swedish(l),
            Self::Days => text::gate_days(l),
            Self::PromisedDays => text::gate_promised_days(l),
            Self::Inclusion => text::gate_inclusion(l),
            Self::InclusionResults => text::gate_inclusion_results(l),
            Self::OtherWays => text::gate_other_ways(l),
            Self::ResponsiblePost => text::gate_responsible_post(l),
            Self::Committees => text::gate_committees(l),
            Self::OpeningDay => text::gate_opening_day(l),
            Self::ClosingDay => text::gate_closing_day(l),
            Self::AllReviewed => text::gate_all_reviewed(l),
            Self::AllThemed => text::gate_all_themed(l),
            Self::Compilation => text::gate_compilation(l),
            Self::CompilationLimits => text::gate_compilation_limits(l),
            Self::Meeting => text::gate_meeting(l),
            Self::ResultDecision => text::gate_result_decision(l),
            Self::Outcomes => text::gate_outcomes(l),
            Self::Commitments => text::gate_commitments(l),
            Self::FeedbackMessage => text::gate_feedback_message(l),
            Self::EverybodyTold => text::gate_everybody_told(l),
            Self::CommitmentsSettled => text::gate_commitments_settled(l),
            Self::TimeToAnswer => text::gate_time_to_answer(l),
            Self::Evaluation => text::gate_evaluation(l),
            Self::CancelDecision => text::gate_cancel_decision(l),
        }
    }
}
