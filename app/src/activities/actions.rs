//! Planning activities, changing and cancelling them, and telling what came of them.

use super::model::{Activity, NewActivity, Shown};
use super::store;
use crate::core::{Error, Id, Locale, Result, Timestamp, text};
use crate::db::Conn;
use crate::decisions;
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, EntryError, Problem, Problems, Revised, said};

/// Every activity of a dialogue, the first one first.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Activity>> {
    store::of_dialogue(conn, dialogue).await
}

/// Every activity of a public dialogue that begins in a time, the first one first.
pub async fn between(
    conn: &mut Conn,
    range: (Timestamp, Timestamp),
    now: Timestamp,
) -> Result<Vec<Shown>> {
    store::between(conn, range, now).await
}

/// The activity `id` of `dialogue`, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Activity> {
    let all = store::of_dialogue(conn, dialogue).await?;
    all.into_iter()
        .find(|activity| activity.id == id)
        .ok_or(Error::NotFound)
}

/// Plans an activity. Once the dialogue is open that is a change that everybody reads, with its `reason` (P4);
/// before that no reason is asked for.
pub async fn add(
    deed: &mut Deed,
    dialogue: Id,
    new: &NewActivity,
    reason: &str,
) -> Result<Id, EntryError> {
    let dialogue = dialogues::writable(deed, dialogue).await?;
    if dialogue.state.is_over() {
        return Err(EntryError::at("title", Problem::TooLate));
    }
    EntryError::unless_none(problems(deed, &dialogue, (new, None), reason).await?)?;
    let (id, now) = (deed.new_id(), deed.now);
    store::insert(deed.conn(), (id, dialogue.id), new, now).await?;
    revised(deed, &dialogue, ("", &new.written()), reason).await?;
    deed.audit_on_dialogue(
        dialogue.id,
        "activity.planned",
        &id.to_string(),
        ("", &new.written()),
    )
    .await?;
    Ok(id)
}

/// Notes that everybody can read what changed in the activities of a dialogue (P4).
async fn revised(
    deed: &mut Deed,
    dialogue: &Dialogue,
    texts: (&str, &str),
    reason: &str,
) -> Result<()> {
    dialogues::note_revision(deed, dialogue, Revised::Activity, texts, reason).await
}

/// Changes an activity; after opening with a reason that everybody reads (P4).
pub async fn change(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
    new: &NewActivity,
    reason: &str,
) -> Result<(), EntryError> {
    let dialogue = dialogues::writable(deed, dialogue).await?;
    let old = still(deed, dialogue.id, id, version).await?;
    if !old.may_be_changed(dialogue.state) {
        return Err(EntryError::at("title", Problem::TooLate));
    }
    let wrong = problems(deed, &dialogue, (new, Some(&old.plan)), reason).await?;
    EntryError::unless_none(wrong)?;
    store::update(deed.conn(), id, new).await?;
    let (before, after) = (old.plan.written(), new.written());
    if before != after {
        revised(deed, &dialogue, (&before, &after), reason).await?;
    }
    deed.audit_on_dialogue(
        dialogue.id,
        "activity.planned",
        &id.to_string(),
        (&before, &after),
    )
    .await?;
    Ok(())
}

/// Takes an activity away, while nobody else has read of it.
pub async fn remove(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
) -> Result<(), EntryError> {
    let dialogue = dialogues::writable(deed, dialogue).await?;
    let old = still(deed, dialogue.id, id, version).await?;
    if !old.may_be_removed(dialogue.state) {
        return Err(EntryError::at("title", Problem::TooLate));
    }
    store::delete(deed.conn(), id).await?;
    deed.audit_on_dialogue(
        dialogue.id,
        "activity.removed",
        &id.to_string(),
        (&old.plan.written(), ""),
    )
    .await?;
    Ok(())
}

/// Cancels an activity that everybody may know of, with a reason that everybody reads (P4).
pub async fn cancel(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
    reason: &str,
) -> Result<(), EntryError> {
    let dialogue = dialogues::writable(deed, dialogue).await?;
    let old = still(deed, dialogue.id, id, version).await?;
    let mut problems = Problems::new();
    if !old.may_be_cancelled(dialogue.state, deed.now) {
        problems.push(("reason", Problem::TooLate));
    }
    said(&mut problems, "reason", reason, 2_000);
    EntryError::unless_none(problems)?;
    let (now, reason) = (deed.now, reason.trim());
    store::set_cancelled(deed.conn(), id, reason, now).await?;
    let before = old.plan.written();
    let after = format!("{}\n{before}", text::activities_cancelled(Locale::Sv));
    revised(deed, &dialogue, (&before, &after), reason).await?;
    deed.audit_on_dialogue(
        dialogue.id,
        "activity.cancelled",
        &id.to_string(),
        (&before, reason),
    )
    .await?;
    Ok(())
}

/// Tells what was said and done at an activity that has begun.
pub async fn write_notes(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
    notes: &str,
) -> Result<(), EntryError> {
    let dialogue = dialogues::writable(deed, dialogue).await?;
    let old = still(deed, dialogue.id, id, version).await?;
    let mut problems = Problems::new();
    if !old.takes_notes(dialogue.state, deed.now) {
        problems.push(("notes", Problem::NotBegun));
    }
    said(&mut problems, "notes", notes, 10_000);
    EntryError::unless_none(problems)?;
    let notes = notes.trim();
    store::set_notes(deed.conn(), id, notes).await?;
    deed.audit_on_dialogue(
        dialogue.id,
        "activity.documented",
        &id.to_string(),
        (&old.notes, notes),
    )
    .await?;
    Ok(())
}

/// The activity, when it is still at the `version` that the form showed. Whoever changes one holds the dialogue.
async fn still(deed: &mut Deed, dialogue: Id, id: Id, version: i64) -> Result<Activity> {
    let activity = get(deed.conn(), dialogue, id).await?;
    if activity.version == version {
        Ok(activity)
    } else {
        Err(Error::Stale)
    }
}

async fn problems(
    deed: &mut Deed,
    dialogue: &Dialogue,
    (new, old): (&NewActivity, Option<&NewActivity>),
    reason: &str,
) -> Result<Problems> {
    let mut problems = new.problems(deed.now);
    // Before a body has decided to hold the dialogue nothing of it has been.
    let begun = decisions::of_dialogue(deed.conn(), dialogue.id)
        .await?
        .into_iter()
        .find(|decision| Some(decision.id) == dialogue.start_decision_id)
        .map_or(deed.now.date(), |decision| decision.decided_on);
    problems.extend(new.too_early(begun, old));
    if dialogue.state.is_locked() {
        said(&mut problems, "reason", reason, 2_000);
    }
    Ok(problems)
}
