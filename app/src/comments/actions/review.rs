//! Review under the public rules, the same as for ideas.

use super::submit::subject;
use super::{get, tell};
use crate::audit::Event;
use crate::comments::store;
use crate::contributions::State;
use crate::core::{Error, Id};
use crate::deed::Deed;
use crate::dialogues;
use crate::moderation::{self, ModerateError, ReviewAct, Ruling};
use crate::staff::Action;

/// Does what a reviewer asks for, who may press twice: where the last act is their own and what it made of the comment is what they ask
/// for, it is done.
pub async fn review_once(
    deed: &mut Deed,
    id: Id,
    version: i64,
    act: &ReviewAct,
) -> Result<(), ModerateError> {
    match review(deed, id, version, act).await {
        Err(ModerateError::Other(Error::Stale)) => {}
        answer => return answer,
    }
    // Read anew: it was waited for whoever was first.
    let comment = get(deed.conn(), id).await?;
    let (standing, told) = (comment.standing(), comment.words_to_sender.as_str());
    moderation::done_by_them(deed, act, (&standing, told), (store::LAST_ACTOR, id)).await
}

/// Does what a reviewer asks for: keeps the act, tells the sender, and writes the log.
pub async fn review(
    deed: &mut Deed,
    id: Id,
    version: i64,
    act: &ReviewAct,
) -> Result<(), ModerateError> {
    let comment = get(deed.conn(), id).await?;
    let owner = dialogues::get(deed.conn(), comment.dialogue_id)
        .await?
        .owner
        .id;
    deed.require(Action::Moderate, owner)?;
    if comment.version != version {
        return Err(Error::Stale.into());
    }
    let ruling = Ruling::on(&comment.standing(), act)?;
    let (now, act, staff) = (deed.now, deed.new_id(), deed.actor.staff_id());
    if !store::set(deed.conn(), &comment, &ruling, now).await? {
        return Err(Error::Stale.into());
    }
    store::insert_act(deed.conn(), (act, &comment), &ruling, staff, now).await?;
    if ruling.state != State::Received {
        tell::moderated(deed, id, act).await?;
    }
    deed.audit(Event {
        chain: &comment.dialogue_id.to_string(),
        action: match ruling.state {
            State::Received => "comment.to_be_reviewed_again",
            State::Published => "comment.published",
            State::Masked => "comment.masked",
            State::Refused => "comment.refused",
        },
        subject: &subject(comment.idea, comment.number),
        before: comment.state.as_str(),
        after: &ruling.for_the_log(),
    })
    .await?;
    Ok(())
}
