//! Officer reports, referrals and meetings, from the compilation to the decision (P16).

use crate::audit::Event;
use crate::core::{Date, Error, Id, Result};
use crate::db::Conn;
use crate::decisions::model::{NewStep, PoliticalStep};
use crate::decisions::store;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError};
use crate::staff::Action;

/// A dialogue's political steps in the order they happen.
pub async fn political_steps(conn: &mut Conn, dialogue: Id) -> Result<Vec<PoliticalStep>> {
    store::political_steps(conn, dialogue).await
}

/// Records a step, made or planned, and returns its id. From closing until the result is decided.
pub async fn add_step(
    deed: &mut Deed,
    dialogue: Id,
    version: i64,
    new: &NewStep,
) -> Result<Id, EntryError> {
    let before = allowed(deed, dialogue, version).await?;
    let (id, now) = (deed.new_id(), deed.now);
    EntryError::unless_none(new.problems(before.closes_on, now.date()))?;
    store::insert_step(deed.conn(), id, before.id, new, now).await?;
    let chain = dialogue.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "political_step.added",
        subject: new.kind.as_str(),
        before: "",
        after: &format!("{} {}", new.happens_on, new.title),
    })
    .await?;
    Ok(id)
}

/// Changes a step: a meeting that was moved, or something that was entered wrong.
pub async fn change_step(
    deed: &mut Deed,
    dialogue: Id,
    version: i64,
    step: Id,
    new: &NewStep,
) -> Result<(), EntryError> {
    let before = allowed(deed, dialogue, version).await?;
    EntryError::unless_none(new.problems(before.closes_on, deed.now.date()))?;
    let all = store::political_steps(deed.conn(), dialogue).await?;
    let old = all
        .into_iter()
        .find(|old| old.id == step)
        .ok_or(Error::NotFound)?;
    store::update_step(deed.conn(), dialogue, step, new).await?;
    let (chain, subject) = (dialogue.to_string(), step.to_string());
    deed.audit(Event {
        chain: &chain,
        action: "political_step.changed",
        subject: &subject,
        before: &written(
            old.happens_on,
            [old.kind.as_str(), &old.title, &old.note, &old.url],
        ),
        after: &written(
            new.happens_on,
            [new.kind.as_str(), &new.title, &new.note, &new.url],
        ),
    })
    .await?;
    Ok(())
}

/// A step as one text, for the digest in the audit log.
fn written(day: Date, parts: [&str; 4]) -> String {
    format!("{day}\n{}", parts.join("\n"))
}

/// Takes out a step that was entered by mistake, or that never came to be.
pub async fn remove_step(deed: &mut Deed, dialogue: Id, version: i64, step: Id) -> Result<()> {
    allowed(deed, dialogue, version).await?;
    let title = store::delete_step(deed.conn(), dialogue, step)
        .await?
        .ok_or(Error::NotFound)?;
    let (chain, subject) = (dialogue.to_string(), step.to_string());
    deed.audit(Event {
        chain: &chain,
        action: "political_step.removed",
        subject: &subject,
        before: &title,
        after: "",
    })
    .await
}

async fn allowed(deed: &mut Deed, dialogue: Id, version: i64) -> Result<dialogues::Dialogue> {
    let owner = dialogues::get(deed.conn(), dialogue).await?.owner.id;
    deed.require(Action::RecordHandling, owner)?;
    let before = dialogues::locked(deed, dialogue, version).await?;
    if before.state.takes_steps() {
        Ok(before)
    } else {
        // The form stands only where it can be saved: the handling has ended, or begun anew, since it was opened.
        Err(Error::Stale)
    }
}
