//! Entering what came on paper, by phone or at a meeting: the same number, receipt, review and feedback as on the
//! web (P3).

use super::submit::{Sent, Source, SubmitError, submit};
use crate::activities;
use crate::contributions::model::{Receipt, Registered, Registration};
use crate::contributions::store;
use crate::core::{Error, Id, Result, locale};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem};
use crate::staff::Action;

/// Takes in a contribution for somebody who did not use the web. It may be entered until the contributions are
/// compiled, when it came while the dialogue was open.
pub async fn register(
    deed: &mut Deed,
    dialogue: Id,
    new: &Registration,
) -> Result<Receipt, EntryError> {
    let owner = dialogues::get(deed.conn(), dialogue).await?.owner.id;
    deed.require(Action::RegisterContribution, owner)?;
    let dialogue = dialogues::taken(deed, dialogue).await?;
    if !dialogue.state.takes_registered() {
        return Err(EntryError::at("text", Problem::TooLate));
    }
    let held = activities::of_dialogue(deed.conn(), dialogue.id).await?;
    EntryError::unless_none(new.problems(&dialogue, &held, deed.now))?;
    let activity = new
        .activity
        .and_then(|id| held.into_iter().find(|activity| activity.id == id));
    let source = Source {
        channel: new.channel,
        activity: activity
            .as_ref()
            .map(|activity| activity.plan.title.clone())
            .unwrap_or_default(),
        activity_id: activity.map(|activity| activity.id),
        came_at: Some(new.came_at(deed.now)),
    };
    // Mail is written in the sender's language where the site speaks it.
    let locale = locale::or_default(&new.draft.lang);
    let key = deed.app.random.code(20);
    match submit(deed, dialogue.id, &new.draft, &source, &key, locale).await {
        Ok(Sent { receipt, .. }) => Ok(receipt),
        Err(SubmitError::Other(error)) => Err(error.into()),
        Err(_) => Err(EntryError::at("came_on", Problem::OutOfTime)),
    }
}

/// What was entered by the staff, with its receipt, or [`Error::NotFound`]. What came on the web is its sender's.
pub async fn registered(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Registered> {
    store::registered(conn, dialogue, id)
        .await?
        .ok_or(Error::NotFound)
}
