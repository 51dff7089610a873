//! Recording decisions and what comes of them. The dialogue's own steps are `dialogues::take`.

mod follow;
mod handling;
mod record;
mod result;
mod verdict;

pub use follow::{
    Progress, commitments, doubts, note, note_progress, notes, public_commitment,
    public_commitments,
};
pub use handling::{add_step, change_step, political_steps, remove_step};
pub use record::{
    last_of_body, list, of_dialogue, problems, problems_alone, public, record, record_alone,
    require_right, written,
};
pub use result::{
    Outcomes, ThemeOutcome, add_result_decision, correct_result_decision, record_outcome,
    record_result, results,
};
pub use verdict::{answer, ask, reply, said_of};
