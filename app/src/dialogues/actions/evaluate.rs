//! Writing what was learnt, before the follow-up is closed (P39).

use super::{EntryError, locked};
use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::deed::Deed;
use crate::dialogues::model::{Problems, fits};
use crate::dialogues::store;
use crate::staff::Action;

/// Stores the evaluation, from the day the participants have been told until the follow-up is closed.
pub async fn save_evaluation(
    deed: &mut Deed,
    id: Id,
    version: i64,
    evaluation: &str,
) -> Result<(), EntryError> {
    let owner = super::get(deed.conn(), id).await?.owner.id;
    deed.require(Action::FollowUp, owner)?;
    let before = locked(deed, id, version).await?;
    if !before.state.is_followed() {
        return Err(Error::Refused("the evaluation is written after the feedback").into());
    }
    let mut problems = Problems::new();
    fits(&mut problems, "evaluation", evaluation, 10_000);
    EntryError::unless_none(problems)?;
    store::set_evaluation(deed.conn(), id, evaluation.trim()).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.evaluated",
        subject: &before.slug,
        before: &before.evaluation,
        after: evaluation,
    })
    .await?;
    Ok(())
}
