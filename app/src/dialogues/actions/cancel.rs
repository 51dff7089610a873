//! Stopping a dialogue: a body decides it, with a reason that everyone may read.

use super::{EntryError, advance, held, refuse};
use crate::audit::Event;
use crate::core::{Id, Result};
use crate::decisions::{self, NewDecision, Purpose};
use crate::deed::Deed;
use crate::dialogues::model::{Problem, Problems, State, Step, said};
use crate::dialogues::store;
use crate::feedback;

/// A body's decision to stop a dialogue.
#[derive(Debug, Clone)]
pub struct Cancellation {
    /// The decision itself.
    pub decision: NewDecision,
    /// Why, for participants and everyone else.
    pub reason: String,
    /// Whether the body also closes the matter that the law demands the dialogue on (P29). Only then a statutory
    /// dialogue stops.
    pub drops_matter: bool,
}

/// Records the decision and the reason, takes [`Step::Cancel`] and leaves a notice for each confirmed
/// participant; all of it or nothing.
pub async fn cancel(
    deed: &mut Deed,
    id: Id,
    version: i64,
    cancellation: &Cancellation,
) -> Result<State, EntryError> {
    let dialogue = super::get(deed.conn(), id).await?;
    decisions::require_right(deed, &dialogue)?;
    let dialogue = held(deed, id, version).await?;
    if dialogue.state.after(Step::Cancel).is_none() {
        let refusal = crate::dialogues::Refusal::NoSuchStep {
            from: dialogue.state,
            step: Step::Cancel,
        };
        return Err(refuse(deed, &dialogue, Step::Cancel, refusal).await?.into());
    }
    let mut problems = Problems::new();
    said(&mut problems, "reason", &cancellation.reason, 4_000);
    if !dialogue.may_be_stopped(cancellation.drops_matter) {
        problems.push(("drops_matter", Problem::LawDemandsIt));
    }
    problems.extend(
        decisions::problems(deed, &dialogue, &cancellation.decision, Purpose::Cancel).await?,
    );
    EntryError::unless_none(problems)?;
    decisions::record(deed, id, &cancellation.decision, Purpose::Cancel).await?;
    let dropped_at = cancellation.drops_matter.then_some(deed.now);
    store::set_cancelled_reason(deed.conn(), id, cancellation.reason.trim(), dropped_at).await?;
    let state = advance(deed, id, Step::Cancel).await?;
    let told = feedback::tell_cancelled(deed, id).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.cancelling_told",
        subject: &format!("{told} mails"),
        before: "",
        after: cancellation.reason.trim(),
    })
    .await?;
    Ok(state)
}
