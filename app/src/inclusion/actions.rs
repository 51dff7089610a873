//! Planning how groups that are seldom heard are sought out, and telling how that went.

use super::model::{Measure, NewMeasure, NewTold};
use super::store;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, EntryError, Problem, Problems, Revised, State, said};

/// Every measure of a dialogue, the first day first.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Measure>> {
    store::of_dialogue(conn, dialogue).await
}

/// The measure `id` of `dialogue`, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Measure> {
    let all = store::of_dialogue(conn, dialogue).await?;
    all.into_iter()
        .find(|measure| measure.id == id)
        .ok_or(Error::NotFound)
}

/// Adds a measure to the plan. Once the dialogue is open that is a change that everybody reads, with its
/// `reason` (P4); before that no reason is asked for.
pub async fn add(
    deed: &mut Deed,
    dialogue: Id,
    new: &NewMeasure,
    reason: &str,
) -> Result<Id, EntryError> {
    let dialogue = planned(deed, dialogue).await?;
    EntryError::unless_none(problems(deed, &dialogue, new, reason))?;
    let (id, now) = (deed.new_id(), deed.now);
    store::insert(deed.conn(), (id, dialogue.id), new, now).await?;
    dialogues::note_revision(
        deed,
        &dialogue,
        Revised::Inclusion,
        ("", &new.written()),
        reason,
    )
    .await?;
    deed.audit_on_dialogue(
        dialogue.id,
        "inclusion.planned",
        &id.to_string(),
        ("", &new.written()),
    )
    .await?;
    Ok(id)
}

/// Changes what is planned; after opening with a reason that everybody reads (P4).
pub async fn change(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
    new: &NewMeasure,
    reason: &str,
) -> Result<(), EntryError> {
    let dialogue = planned(deed, dialogue).await?;
    let old = still(deed, dialogue.id, id, version).await?;
    if !old.may_be_changed(dialogue.state) {
        return Err(EntryError::at("measure", Problem::TooLate));
    }
    EntryError::unless_none(problems(deed, &dialogue, new, reason))?;
    store::update(deed.conn(), id, new).await?;
    let (before, after) = (old.plan.written(), new.written());
    if before != after {
        dialogues::note_revision(
            deed,
            &dialogue,
            Revised::Inclusion,
            (&before, &after),
            reason,
        )
        .await?;
    }
    deed.audit_on_dialogue(
        dialogue.id,
        "inclusion.planned",
        &id.to_string(),
        (&before, &after),
    )
    .await?;
    Ok(())
}

/// Takes a measure out of the plan, before the dialogue opens. What has been published keeps one that is whole.
pub async fn remove(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
) -> Result<(), EntryError> {
    let dialogue = planned(deed, dialogue).await?;
    let old = still(deed, dialogue.id, id, version).await?;
    if !old.may_be_removed(dialogue.state) {
        return Err(EntryError::at("measure", Problem::TooLate));
    }
    let all = store::of_dialogue(deed.conn(), dialogue.id).await?;
    let others = all.iter().filter(|other| other.id != id);
    if dialogue.state == State::Announced && !others.into_iter().any(|m| m.plan.is_whole()) {
        return Err(EntryError::at("measure", Problem::NeededInPublic));
    }
    store::delete(deed.conn(), id).await?;
    deed.audit_on_dialogue(
        dialogue.id,
        "inclusion.removed",
        &id.to_string(),
        (&old.plan.written(), ""),
    )
    .await?;
    Ok(())
}

/// Tells how a measure went, or why it was not carried out: from the day the dialogue is public until everybody
/// reads the result.
pub async fn tell(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
    told: &NewTold,
) -> Result<(), EntryError> {
    let dialogue = dialogues::writable(deed, dialogue).await?;
    let old = still(deed, dialogue.id, id, version).await?;
    if !dialogue.state.tells_inclusion() {
        return Err(EntryError::at("result", Problem::TooLate));
    }
    EntryError::unless_none(told.problems())?;
    let (now, by) = (deed.now, deed.actor.staff_id());
    store::set_told(deed.conn(), id, told, by, now).await?;
    let before = old.told.map(|told| told.result).unwrap_or_default();
    deed.audit_on_dialogue(
        dialogue.id,
        "inclusion.told",
        &id.to_string(),
        (&before, told.result.trim()),
    )
    .await?;
    Ok(())
}

/// The dialogue, held, while its plan can be changed.
async fn planned(deed: &mut Deed, dialogue: Id) -> Result<Dialogue, EntryError> {
    let dialogue = dialogues::writable(deed, dialogue).await?;
    if dialogue.state.plans_inclusion() {
        Ok(dialogue)
    } else {
        Err(EntryError::at("measure", Problem::TooLate))
    }
}

/// The measure, when it is still at the `version` that the form showed. Whoever changes one holds the dialogue.
async fn still(deed: &mut Deed, dialogue: Id, id: Id, version: i64) -> Result<Measure> {
    let measure = get(deed.conn(), dialogue, id).await?;
    if measure.version == version {
        Ok(measure)
    } else {
        Err(Error::Stale)
    }
}

fn problems(deed: &Deed, dialogue: &Dialogue, new: &NewMeasure, reason: &str) -> Problems {
    let mut problems = new.problems(dialogue, deed.now.date());
    if dialogue.state.is_locked() {
        said(&mut problems, "reason", reason, 2_000);
    }
    problems
}
