//! Decisions, outcomes and commitments.

mod commitment;
mod day;
mod decision;
mod note;
mod outcome;
mod step;
mod verdict;

pub use commitment::{
    Commitment, CommitmentFilter, CommitmentKey, DueCommitment, NewCommitment, PublicCommitment,
    Standing,
};
pub use day::{Happened, day_problem};
pub use decision::{
    Decision, DecisionKey, ListedDecision, NewDecision, Purpose, may_record, may_record_of,
    recorders,
};
pub use note::{Note, NoteKind};
pub use outcome::{DueFrom, NewOutcome, Outcome, ThemeResult, left_open};
pub use step::{NewStep, PoliticalStep, StepKind};
pub use verdict::{
    Doubt, Said, Verdict, Verdicts, answer_problems, asks_participants, reply_by, reply_problems,
};
