//! Decisions of the political bodies, and what becomes of what residents said: handling, outcomes,
//! commitments (P16, P21, P28).

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    Outcomes, Progress, ThemeOutcome, add_result_decision, add_step, commitments,
    correct_result_decision, last_of_body, list, note_progress, of_dialogue, political_steps,
    problems, problems_alone, record, record_alone, record_outcome, record_result, remove_step,
    require_right, results, written,
};
pub use model::{
    Commitment, Decision, DecisionKey, DueCommitment, DueFrom, ListedDecision, NewCommitment,
    NewDecision, NewOutcome, NewStep, Outcome, PoliticalStep, Purpose, StepKind, ThemeResult,
    may_record, may_record_of,
};
pub use pages::{DECISION_FIELDS, decision_fields, first_values, read, routes};

#[cfg(test)]
mod tests;
