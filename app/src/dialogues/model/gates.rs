//! The gates of the policy: what must be there before a step is taken. The same gates make the
//! checklist in the admin area, the refusal, and (again) the database's constraints.

use super::{Decides, Dialogue, Kind, State, Step};
use crate::bodies::BodyKind;
use crate::core::{Date, Id, Locale, text};
use crate::statutes::Demand;

/// What a step depends on and the dialogue's own row does not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Contributions that nobody has reviewed.
    pub waiting: i64,
    /// Published contributions without a theme.
    pub unthemed: i64,
    /// Themes whose outcome is not recorded.
    pub themes_without_outcome: i64,
    /// Outcomes that need a commitment and have none.
    pub commitments_missing: i64,
    /// Commitments that are neither done nor explained.
    pub commitments_unsettled: i64,
    /// Measures for groups that are seldom heard, each with who, when and where (P6).
    pub measures_planned: i64,
    /// Measures of which it is not told how they went (P6).
    pub measures_untold: i64,
    /// The first of those.
    pub measure_untold: Option<Id>,
    /// A meeting at which the compilation is taken up is recorded.
    pub meeting_is_set: bool,
    /// The day of the decision on the result, when it is recorded with all its parts (P16).
    pub result_decided_on: Option<Date>,
    /// Which body decided to hold it, and on which day.
    pub start_decided: Option<(Id, Date)>,
    /// Texts that everybody reads before it opens and that are not in easy Swedish (P3).
    pub not_in_easy_swedish: usize,
    /// Committees that are asked, or are to be, and have not answered, and without which the board does not go on (P34).
    pub committees_unanswered: i64,
    /// A recorded decision of a body to stop the dialogue.
    pub cancel_is_decided: bool,
    /// The first theme whose outcome is not recorded.
    pub theme_without_outcome: Option<Id>,
    /// The first theme whose outcome promises something and has no commitment.
    pub theme_without_commitment: Option<Id>,
    /// The latest day by which something that was promised is due.
    pub last_due: Option<Date>,
    /// Letters and calls to those without e-mail that are still to be done (P17).
    pub untold: i64,
    /// The commitment due first of those that are neither done nor explained.
    pub commitment_unsettled: Option<Id>,
    /// What the organisation's registers say of it.
    pub registers: Registers,
}

/// So many days participants have to say whether what was promised was done, before the dialogue is put away.
const DAYS_TO_ANSWER: i64 = 30;

/// The last day on which participants can say whether what was promised by `due` was done, of a dialogue that was followed
/// up on `followed_up`.
pub fn asked_until(due: Date, followed_up: Date) -> Date {
    due.max(followed_up).plus_days(DAYS_TO_ANSWER)
}

/// What the organisation's registers say of a dialogue on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registers {
    /// Its responsible post is one of its owner's, and somebody holds it (P24).
    pub post_is_held: bool,
    /// Which body its area lies with, or lay with when a body decided to hold it (P30).
    pub area_owner: Option<Id>,
    /// The executive board owns it (P32).
    pub board_owns: bool,
    /// What kind of body decided to hold it (P31, P33).
    pub decided_by: Option<BodyKind>,
    /// The day of that decision lies in a goal period (P31).
    pub in_goal_period: bool,
    /// What the law demands of it; whether that is in force is asked about the same day (P29).
    pub demand: Option<Demand>,
}

keywords! {
    /// One thing that must be there.
    pub enum Gate {
        /// An area of activity that lies with the owner (P30).
        Area = "area",
        /// The council has decided to hold it, within a goal period (P31).
        GoalPeriod = "goal_period",
        /// The executive board owns what concerns the whole municipality (P32).
        BoardOwns = "board_owns",
        /// The executive board owns an overarching question and has decided on it (P33).
        BoardLeads = "board_leads",
        /// A kind of matter on which the law demands a dialogue (P29).
        Matter = "matter",
        /// The time to take part is as long as the law says (P29).
        StatutoryPeriod = "statutory_period",
        /// A case number (P7).
        CaseNumber = "case_number",
        /// The day of the coming decision (P7).
        DecisionDay = "decision_day",
        /// The municipality owns the question (P13).
        OwnQuestion = "own_question",
        /// At least one thing can be changed (P13).
        SomethingToChange = "something_to_change",
        /// What cannot be changed is said (P13).
        LimitsSaid = "limits_said",
        /// The body attests that nothing is decided (P14).
        NothingDecided = "nothing_decided",
        /// The decision comes after the last day (P14).
        DecisionAfterClosing = "decision_after_closing",
        /// Purpose (P15).
        Purpose = "purpose",
        /// Goal (P15).
        Goal = "goal",
        /// Target group (P15).
        TargetGroup = "target_group",
        /// Degree of participation, decided by the elected (P19, P21).
        Participation = "participation",
        /// Degree of influence, decided by the elected (P15, P20, P21).
        Influence = "influence",
        /// A recorded decision of a body (P21).
        StartDecision = "start_decision",
        /// The question in words residents understand.
        Question = "question",
        /// What is asked, in easy Swedish (P3).
        EasySwedish = "easy_swedish",
        /// First and last day, in that order and not past.
        Days = "days",
        /// Promised days for compilation and feedback.
        PromisedDays = "promised_days",
        /// Seldom-heard groups and how they are sought out (P6).
        Inclusion = "inclusion",
        /// Other ways to take part, and where to ask (P3, P22).
        OtherWays = "other_ways",
        /// An elected post that answers for it (P24).
        ResponsiblePost = "responsible_post",
        /// Every committee has answered whether it joins (P34).
        Committees = "committees",
        /// The first day has come.
        OpeningDay = "opening_day",
        /// The last day is over.
        ClosingDay = "closing_day",
        /// How each measure for a group that is seldom heard went (P6).
        InclusionResults = "inclusion_results",
        /// Every contribution is reviewed.
        AllReviewed = "all_reviewed",
        /// Every published contribution has a theme (P28).
        AllThemed = "all_themed",
        /// The compilation is written.
        Compilation = "compilation",
        /// The limits of the material are stated.
        CompilationLimits = "compilation_limits",
        /// The meeting is set.
        Meeting = "meeting",
        /// The result is decided: body, case number, date, paragraph, link (P16).
        ResultDecision = "result_decision",
        /// Each theme has an outcome with reasons (P16).
        Outcomes = "outcomes",
        /// Each outcome that promises something has a commitment (P16).
        Commitments = "commitments",
        /// The words to participants and the public (P17, P18).
        FeedbackMessage = "feedback_message",
        /// Everybody who asked for a letter or a call is told, or could not be reached (P17).
        EverybodyTold = "everybody_told",
        /// Commitments are done or explained.
        CommitmentsSettled = "commitments_settled",
        /// Participants have had time to say whether what was promised was done (P16).
        TimeToAnswer = "time_to_answer",
        /// What was learnt is written.
        Evaluation = "evaluation",
        /// A body has decided to stop it, with a reason.
        CancelDecision = "cancel_decision",
    }
}

/// Why a step was not taken. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The step does not follow from the state (P5).
    #[error("{step} does not follow from {from}")]
    NoSuchStep {
        /// Where the dialogue is.
        from: State,
        /// What was tried.
        step: Step,
    },
    /// All gates that are not met.
    #[error("missing: {0:?}")]
    Missing(Vec<Gate>),
}

impl Gate {
    /// The gates of a step, in the order the checklist shows them.
    pub const fn of(step: Step) -> &'static [Self] {
        match step {
            Step::Decide => &[
                Self::Area,
                Self::BoardOwns,
                Self::BoardLeads,
                Self::Matter,
                Self::StatutoryPeriod,
                Self::OwnQuestion,
                Self::SomethingToChange,
                Self::LimitsSaid,
                Self::Purpose,
                Self::Goal,
                Self::TargetGroup,
                Self::CaseNumber,
                Self::DecisionDay,
                Self::DecisionAfterClosing,
                Self::NothingDecided,
                Self::StartDecision,
                Self::GoalPeriod,
                Self::Participation,
                Self::Influence,
            ],
            Step::Announce => &[
                Self::Question,
                Self::Days,
                Self::StatutoryPeriod,
                Self::DecisionAfterClosing,
                Self::PromisedDays,
                Self::Inclusion,
                Self::OtherWays,
                Self::ResponsiblePost,
                Self::Committees,
                Self::EasySwedish,
            ],
            // The lock is looked at once more when the clock opens: nothing opens without it.
            Step::Open => &[
                Self::OpeningDay,
                Self::OwnQuestion,
                Self::SomethingToChange,
                Self::NothingDecided,
                Self::DecisionAfterClosing,
                Self::Purpose,
                Self::Goal,
                Self::TargetGroup,
                Self::StartDecision,
                Self::Participation,
                Self::Influence,
            ],
            Step::Close => &[Self::ClosingDay],
            Step::Compile => &[
                Self::AllReviewed,
                Self::AllThemed,
                // Whom the material does not speak for follows from who was reached.
                Self::InclusionResults,
                Self::Compilation,
                Self::CompilationLimits,
            ],
            Step::BeginHandling => &[Self::CaseNumber, Self::Meeting],
            Step::DecideUpon => &[Self::ResultDecision, Self::Outcomes, Self::Commitments],
            Step::FeedBack => &[Self::ResultDecision, Self::Outcomes, Self::FeedbackMessage],
            Step::FollowUp => &[
                Self::EverybodyTold,
                Self::CommitmentsSettled,
                Self::Evaluation,
            ],
            Step::Archive => &[Self::TimeToAnswer],
            Step::Cancel => &[Self::CancelDecision],
        }
    }

    /// Whether it asks anything of a dialogue of this kind; otherwise it is in no checklist.
    pub const fn concerns(self, kind: Kind) -> bool {
        match self {
            Self::Area => kind.follows_the_map(),
            Self::GoalPeriod | Self::BoardOwns => matches!(kind, Kind::Municipal),
            Self::BoardLeads | Self::Committees => matches!(kind, Kind::Strategic),
            Self::Matter | Self::StatutoryPeriod => matches!(kind, Kind::Statutory),
            _ => true,
        }
    }

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

    /// The rules of the policy it serves, the nearest first: "P15".
    pub const fn rules(self) -> &'static [&'static str] {
        match self {
            Self::Area => &["P30"],
            Self::GoalPeriod => &["P31"],
            Self::BoardOwns => &["P32"],
            Self::BoardLeads => &["P33"],
            Self::Matter | Self::StatutoryPeriod => &["P29"],
            Self::CaseNumber | Self::DecisionDay => &["P7"],
            Self::OwnQuestion | Self::SomethingToChange | Self::LimitsSaid => &["P13"],
            Self::NothingDecided | Self::DecisionAfterClosing => &["P14"],
            Self::Purpose | Self::Goal | Self::TargetGroup => &["P15"],
            Self::Participation => &["P19", "P21"],
            Self::Influence => &["P20", "P15", "P21"],
            Self::StartDecision => &["P21"],
            Self::Question => &["P3"],
            Self::EasySwedish => &["P3", "P12"],
            Self::OtherWays => &["P3", "P22"],
            Self::Inclusion | Self::InclusionResults => &["P6"],
            Self::ResponsiblePost => &["P24"],
            Self::Committees => &["P34"],
            Self::Days
            | Self::PromisedDays
            | Self::OpeningDay
            | Self::ClosingDay
            | Self::AllReviewed
            | Self::CancelDecision => &["P5"],
            Self::AllThemed | Self::Compilation | Self::CompilationLimits => &["P28"],
            Self::Meeting
            | Self::ResultDecision
            | Self::Outcomes
            | Self::Commitments
            | Self::CommitmentsSettled
            | Self::TimeToAnswer => &["P16"],
            Self::FeedbackMessage | Self::EverybodyTold => &["P17"],
            Self::Evaluation => &["P39"],
        }
    }

    /// The field of the edit form that fills it, for a link straight to it.
    pub const fn field(self) -> &'static str {
        match self {
            Self::OwnQuestion => "decides",
            Self::SomethingToChange => "can_change",
            Self::LimitsSaid => "cannot_change",
            Self::NothingDecided => "nothing_decided",
            Self::DecisionDay | Self::DecisionAfterClosing => "decision_on",
            Self::Question => "lead",
            Self::Days => "opens_on",
            Self::PromisedDays => "compile_by",
            Self::StartDecision | Self::GoalPeriod | Self::BoardLeads => "body",
            Self::BoardOwns => "kind",
            Self::StatutoryPeriod => "closes_on",
            other => other.as_str(),
        }
    }

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
