//! What can be done with a dialogue. Each function is one use case inside one deed.

use super::model::{Dialogue, Facts, Gate, Refusal, State, Step};
use super::store;
use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;

/// Why a step was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// A rule of the policy: nothing has changed but the audit log, so commit the deed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Something else; drop the deed.
    #[error(transparent)]
    Other(#[from] Error),
}

impl StepError {
    /// The gates that are not met, when that is why.
    pub fn missing(&self) -> &[Gate] {
        match self {
            Self::Refused(Refusal::Missing(gates)) => gates,
            _ => &[],
        }
    }
}

/// A dialogue by its address part, or [`Error::NotFound`].
pub async fn get_by_slug(conn: &mut Conn, slug: &str) -> Result<Dialogue> {
    store::find_by_slug(conn, slug)
        .await?
        .ok_or(Error::NotFound)
}

/// A dialogue by its id, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Dialogue> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// What the gates ask about and the dialogue's row does not hold.
pub async fn facts(conn: &mut Conn, id: Id) -> Result<Facts> {
    store::facts(conn, id).await
}

/// The dialogue, taken for this deed and still at the `version` that the form showed; otherwise
/// [`Error::Stale`]. The returned version is the new one.
pub async fn locked(deed: &mut Deed, id: Id, version: i64) -> Result<Dialogue> {
    let now = deed.now;
    if !store::lock(deed.conn(), id, version, now).await? {
        return Err(Error::Stale);
    }
    get(deed.conn(), id).await
}

/// Takes `step` if it follows and all its gates are met (P5), and writes to the audit log either
/// way. The right to take it is the caller's to check. On [`StepError::Refused`] nothing but the
/// log has changed: commit the deed, so that the refusal is kept.
pub async fn advance(deed: &mut Deed, id: Id, step: Step) -> Result<State, StepError> {
    let dialogue = get(deed.conn(), id).await?;
    let facts = store::facts(deed.conn(), id).await?;
    let (now, chain) = (deed.now, id.to_string());
    match dialogue.transition(step, &facts, now.date()) {
        Ok(next) => {
            if !store::set_state(deed.conn(), id, dialogue.state, next, now).await? {
                return Err(Error::Stale.into());
            }
            let event = Event {
                chain: &chain,
                action: "dialogue.step",
                subject: step.as_str(),
                before: dialogue.state.as_str(),
                after: next.as_str(),
            };
            deed.audit(event).await?;
            Ok(next)
        }
        Err(refusal) => {
            let event = Event {
                chain: &chain,
                action: "dialogue.step_refused",
                subject: step.as_str(),
                before: dialogue.state.as_str(),
                after: &refusal.to_string(),
            };
            deed.audit(event).await?;
            Err(refusal.into())
        }
    }
}
