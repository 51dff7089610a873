//! Writing a dialogue before it opens.

use super::{EntryError, index_for_search, locked};
use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::deed::Deed;
use crate::dialogues::model::{Dialogue, State, Texts};
use crate::dialogues::store;
use crate::staff::Action;

/// Stores `texts` and returns the dialogue as it is then. Only before opening: afterwards a change
/// is a revision ([`super::revise`], P4). What a body has decided is kept (P15), and what has been
/// made public keeps everything that its gates asked for.
pub async fn edit(
    deed: &mut Deed,
    id: Id,
    version: i64,
    texts: &Texts,
) -> Result<Dialogue, EntryError> {
    let owner = super::get(deed.conn(), id).await?.owner.id;
    deed.require(Action::EditDialogue, owner)?;
    let before = locked(deed, id, version).await?;
    if !matches!(
        before.state,
        State::Draft | State::Decided | State::Announced
    ) {
        return Err(Error::Refused("after opening a change is a revision").into());
    }
    let mut problems = texts.problems(&before, deed.now.date());
    if texts.deciding_body != before.deciding_body.id {
        super::can_take_on(deed, texts.deciding_body, "deciding_body", &mut problems).await?;
    }
    EntryError::unless_none(problems)?;
    store::update_texts(deed.conn(), id, texts).await?;
    index_for_search(deed.conn(), id).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.edited",
        subject: &before.slug,
        before: &written(&Texts::of(&before)),
        after: &written(texts),
    })
    .await?;
    Ok(super::get(deed.conn(), id).await?)
}

/// All values as one text, for the digest in the audit log.
fn written(texts: &Texts) -> String {
    let lines: Vec<String> = texts
        .values()
        .into_iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    lines.join("\n")
}
