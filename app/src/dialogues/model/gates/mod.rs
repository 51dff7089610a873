//! The gates of the policy: what must be there before a step is taken. The same gates make the
//! checklist in the admin area, the refusal, and (again) the database's constraints.

mod facts;
mod met;
mod words;

pub use facts::{Facts, Registers};
pub use met::asked_until;

use crate::dialogues::model::{Kind, State, Step};

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
}
