//! Taking away a draft that came to nothing before any body had decided on it.

use super::{EntryError, locked};
use crate::core::{Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::model::{Dialogue, Problem, State};
use crate::dialogues::store;
use crate::initiatives;
use crate::staff::Action;

/// What stands in the way of taking `dialogue` away: whatever a body has decided on is stopped by a body, and a draft
/// that a yes to an initiative began is a promise to whoever proposed it (P5, P37).
pub async fn kept_because(conn: &mut Conn, dialogue: &Dialogue) -> Result<Option<Problem>> {
    if dialogue.state != State::Draft || dialogue.start_decision_id.is_some() {
        return Ok(Some(Problem::IsDecided));
    }
    let initiative = initiatives::begun_by(conn, dialogue.id).await?;
    Ok(initiative.map(|_| Problem::WasPromised))
}

/// Takes a draft away with all that was planned for it. That it was there, and what it was called, stays in the audit log of
/// the site; its own log stays too.
pub async fn throw_away(deed: &mut Deed, id: Id, version: i64) -> Result<(), EntryError> {
    let dialogue = super::get(deed.conn(), id).await?;
    deed.require(Action::EditDialogue, dialogue.owner.id)?;
    let dialogue = locked(deed, id, version).await?;
    if let Some(problem) = kept_because(deed.conn(), &dialogue).await? {
        return Err(EntryError::at("sure", problem));
    }
    let now = deed.now;
    store::delete_draft(deed.conn(), id, now).await?;
    deed.audit_on_site("dialogue.thrown_away", id, &dialogue.title, "")
        .await?;
    Ok(())
}
