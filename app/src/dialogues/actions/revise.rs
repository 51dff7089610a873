//! Changing a public text after a body's decision: dated, explained and shown (P4, P15).

use super::{EntryError, index_for_search, locked};
use crate::audit::Event;
use crate::core::{Date, Id, Result};
use crate::decisions::{self, NewDecision, Purpose};
use crate::deed::Deed;
use crate::dialogues::model::{
    Dialogue, Facts, Field, Gate, Problem, Problems, Registers, Revised, State, Texts,
    days_in_order, far_days, said,
};
use crate::dialogues::store::{self, NewRevision};
use crate::following;
use crate::mandates;
use crate::staff::Action;

/// A change of one public text.
#[derive(Debug, Clone)]
pub struct Change {
    /// Which text.
    pub field: Field,
    /// What it becomes, as typed.
    pub value: String,
    /// Why, for everyone to read.
    pub reason: String,
    /// The body's new decision, for what a body had decided.
    pub decision: Option<NewDecision>,
}

/// Changes one public text and keeps what it was, what it became and why. What a body decided is
/// changed only with a new decision, entered by whoever enters decisions (P15, P21). The last day
/// may be moved forward while the dialogue is open, never past the decision (P14). Before a body
/// has decided, and for texts that it did not decide before opening, [`super::edit`] is the way; the days of what
/// is announced are revised.
pub async fn revise(
    deed: &mut Deed,
    id: Id,
    version: i64,
    change: &Change,
) -> Result<Dialogue, EntryError> {
    let field = change.field;
    let dialogue = super::get(deed.conn(), id).await?;
    if field.is_decided() {
        decisions::require_right(deed, &dialogue)?;
    } else {
        deed.require(Action::EditDialogue, dialogue.owner.id)?;
    }
    let before = locked(deed, id, version).await?;
    if !before.may_be_revised(field) {
        return Err(EntryError::at("value", Problem::TooLate));
    }
    let mut after = field
        .changed(&before, &change.value)
        .map_err(|problem| EntryError::at("value", problem))?;
    if field == Field::ResponsiblePost {
        name_post(deed, &mut after).await?;
    }
    let today = deed.now.date();
    let mut problems = problems(&before, &after, change, today);
    if before.state == State::Announced && field.is_day() {
        let registers = super::registers(deed.conn(), &after, None, today).await?;
        problems.extend(passed(&before, &after, registers, today));
    }
    let decision = change.decision.as_ref().filter(|_| field.is_decided());
    if let Some(decision) = decision {
        problems.extend(decisions::problems(deed, &before, decision, Purpose::Change).await?);
    }
    EntryError::unless_none(problems)?;

    let decision_id = match decision {
        Some(decision) => Some(decisions::record(deed, id, decision, Purpose::Change).await?),
        None => None,
    };
    let (old, new) = (field.value(&before), field.value(&after));
    let revision = NewRevision {
        field: Revised::Text(field),
        before: &old,
        after: &new,
        reason: change.reason.trim(),
        decision: decision_id,
    };
    let (revision_id, now) = (deed.new_id(), deed.now);
    // First the revision: the database lets what is decided change only beside one.
    store::insert_revision(deed.conn(), revision_id, id, &revision, now).await?;
    following::note_revision(deed, &before, revision_id).await?;
    store::update_texts(deed.conn(), id, &Texts::of(&after)).await?;
    store::set_degrees(deed.conn(), &after).await?;
    store::set_post_words(deed.conn(), id, &after.responsible_post).await?;
    index_for_search(deed.conn(), id).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.revised",
        subject: field.as_str(),
        before: &old,
        after: &new,
    })
    .await?;
    Ok(super::get(deed.conn(), id).await?)
}

/// Keeps a change of what other pages than [`revise`] change in an open dialogue: what it was, what it became and
/// why, for everybody to read (P4); before it opens there is nothing to tell. The right to it, and whether it may be
/// changed, is the caller's to check.
pub async fn note_revision(
    deed: &mut Deed,
    dialogue: &Dialogue,
    what: Revised,
    (before, after): (&str, &str),
    reason: &str,
) -> Result<()> {
    if !dialogue.state.is_locked() {
        return Ok(());
    }
    let revision = NewRevision {
        field: what,
        before,
        after,
        reason: reason.trim(),
        decision: None,
    };
    let (id, now) = (deed.new_id(), deed.now);
    store::insert_revision(deed.conn(), id, dialogue.id, &revision, now).await?;
    following::note_revision(deed, dialogue, id).await?;
    deed.audit_on_dialogue(
        dialogue.id,
        "dialogue.revised",
        what.as_str(),
        (before, after),
    )
    .await
}

/// Puts the words of the register beside the post that was chosen: one of the owner's that somebody holds
/// today (P24).
async fn name_post(deed: &mut Deed, after: &mut Dialogue) -> Result<(), EntryError> {
    let Some(post) = after.responsible_post_id else {
        return Ok(());
    };
    let today = deed.now.date();
    after.responsible_post = super::post_words(deed, post, after.owner.id)
        .await?
        .map_err(|problem| EntryError::at("value", problem))?;
    if mandates::answers(deed.conn(), post, after.owner.id, today).await? {
        Ok(())
    } else {
        Err(EntryError::at("value", Problem::PostIsEmpty))
    }
}

/// What stands in the way of moving a day of a dialogue that is announced: no gate that it has passed opens again.
fn passed(
    before: &Dialogue,
    after: &Dialogue,
    registers: Registers,
    today: Date,
) -> Option<(&'static str, Problem)> {
    let facts = Facts {
        registers,
        ..Facts::default()
    };
    let problem = if after.closes_on < after.opens_on {
        Problem::ClosesBeforeOpens
    } else if !Gate::Days.is_met(after, &facts, today)
        || after.opens_on != before.opens_on && after.opens_on < Some(today)
    {
        Problem::DueInThePast
    } else if !Gate::StatutoryPeriod.is_met(after, &facts, today) {
        Problem::ShorterThanTheLaw
    } else {
        return None;
    };
    Some(("value", problem))
}

fn problems(before: &Dialogue, after: &Dialogue, change: &Change, today: Date) -> Problems {
    let field = change.field;
    let mut problems = Problems::new();
    let is_same = match field {
        Field::ResponsiblePost => before.responsible_post_id == after.responsible_post_id,
        field => field.value(before) == field.value(after),
    };
    if is_same {
        problems.push(("value", Problem::Unchanged));
    }
    let lengths = Texts::of(after).lengths().into_iter();
    problems.extend(
        lengths
            .chain(far_days(after, today))
            .filter(|(name, _)| *name == field.as_str())
            .map(|(_, problem)| ("value", problem)),
    );
    said(&mut problems, "reason", &change.reason, 2_000);
    if field.is_decided() && change.decision.is_none() {
        problems.push(("value", Problem::IsDecided));
    }
    // Who was told that they have time has it; before it opens nobody has begun.
    if field == Field::ClosesOn
        && before.state == State::Open
        && after.closes_on <= before.closes_on
    {
        problems.push(("value", Problem::OnlyLater));
    }
    if field.is_day() {
        problems.extend(
            days_in_order(after)
                .into_iter()
                .map(|(_, problem)| ("value", problem)),
        );
    }
    problems
}
