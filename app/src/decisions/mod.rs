//! Decisions of the political bodies, and what becomes of what residents said: handling, outcomes,
//! commitments (P16, P21, P28).

mod actions;
mod conditions;
mod mails;
mod model;
mod pages;
mod store;

pub use actions::{
    Outcomes, Progress, ThemeOutcome, add_result_decision, add_step, answer, ask, change_step,
    commitments, correct_result_decision, doubts, last_of_body, list, note, note_progress, notes,
    of_dialogue, political_steps, problems, problems_alone, public, public_commitment,
    public_commitments, record, record_alone, record_outcome, record_result, remove_step, reply,
    require_right, results, said_of, written,
};
pub(crate) use conditions::is_public_on;
pub use mails::{due_letter, note_letter};
pub use model::{
    Commitment, CommitmentFilter, CommitmentKey, Decision, DecisionKey, Doubt, DueCommitment,
    DueFrom, ListedDecision, NewCommitment, NewDecision, NewOutcome, NewStep, Note, NoteKind,
    Outcome, PoliticalStep, PublicCommitment, Purpose, Said, Standing, StepKind, ThemeResult,
    Verdict, Verdicts, asks_participants, may_record, may_record_of, reply_by,
};
pub use pages::{DECISION_FIELDS, decision_fields, first_values, read, routes};

#[cfg(test)]
mod tests;
