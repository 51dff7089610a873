//! Stopping a dialogue of the examples.

use super::super::model::{Cancelled, Dialogue as Example};
use super::dialogue::{AFTERNOON, new_decision};
use super::teller::{Teller, told};
use crate::core::{Id, Result};
use crate::dialogues::{self, Cancellation, State};
use crate::staff::Role;

/// How far the dialogue comes on its way: to where it is today, or to where it was when it was stopped.
pub fn reached(example: &Example) -> Result<State> {
    let state: State = example.state.parse().map_err(told)?;
    match &example.cancelled {
        Some(cancelled) if state == State::Cancelled => cancelled.after.parse().map_err(told),
        None if state != State::Cancelled => Ok(state),
        _ => Err(told("its state and its [cancelled] do not agree")),
    }
}

/// The body stops it, and everybody reads why.
pub async fn tell(teller: &Teller, example: &Example, cancelled: &Cancelled, id: Id) -> Result<()> {
    let version = teller.dialogue(id).await?.version;
    let cancellation = Cancellation {
        decision: new_decision(teller, example, &cancelled.decision)?,
        reason: cancelled.reason.trim().to_owned(),
        drops_matter: false,
    };
    let day = teller.working_day(cancelled.decision.in_days);
    let mut deed = teller.deed(Role::Secretary, day, AFTERNOON).await?;
    dialogues::cancel(&mut deed, id, version, &cancellation)
        .await
        .map_err(told)?;
    deed.commit().await
}
