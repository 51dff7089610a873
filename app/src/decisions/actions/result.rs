//! What was decided on the result, and what it means for each theme (P16, P28).

use super::record::{is_same, problems, record, require_right, written};
use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::decisions::model::{NewDecision, NewOutcome, Purpose, ThemeResult};
use crate::decisions::store;
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, EntryError, Problem, State, Step};
use crate::staff::Action;

/// Themes with their outcomes, for [`record_result`].
pub type Outcomes = Vec<ThemeOutcome>;

/// What one of the decisions means for one theme.
#[derive(Debug, Clone)]
pub struct ThemeOutcome {
    /// The theme.
    pub theme: Id,
    /// Which decision in the list it follows from, counted from 0; it takes the place of
    /// `outcome.decision`.
    pub decision: usize,
    /// What it means.
    pub outcome: NewOutcome,
}

/// What came of each theme, in the themes' order; themes without an outcome are in it too.
pub async fn results(conn: &mut Conn, dialogue: Id) -> Result<Vec<ThemeResult>> {
    store::results(conn, dialogue).await
}

/// The dialogue, where results are entered: from the handling until participants are told.
async fn in_handling(deed: &mut Deed, id: Id, version: i64) -> Result<Dialogue> {
    let before = dialogues::locked(deed, id, version).await?;
    if matches!(before.state, State::Handling | State::DecidedUpon) {
        Ok(before)
    } else {
        Err(Error::Refused("a result belongs to the political handling"))
    }
}

/// Records a decision on the result and returns its id. It must be made after the last day and have
/// all its parts; entered once already, it is a problem at the paragraph.
pub async fn add_result_decision(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &NewDecision,
) -> Result<Id, EntryError> {
    let owner = dialogues::get(deed.conn(), id).await?.owner.id;
    require_right(deed, owner, new.body)?;
    let dialogue = in_handling(deed, id, version).await?;
    add(deed, &dialogue, new).await
}

async fn add(deed: &mut Deed, dialogue: &Dialogue, new: &NewDecision) -> Result<Id, EntryError> {
    EntryError::unless_none(problems(deed, dialogue, new, Purpose::Result).await?)?;
    let decision = record(deed, dialogue.id, new, Purpose::Result).await?;
    store::point_at_result(deed.conn(), dialogue.id).await?;
    Ok(decision)
}

/// Mends a result decision that was entered wrong, until participants are told.
pub async fn correct_result_decision(
    deed: &mut Deed,
    id: Id,
    version: i64,
    decision: Id,
    new: &NewDecision,
) -> Result<(), EntryError> {
    let owner = dialogues::get(deed.conn(), id).await?.owner.id;
    require_right(deed, owner, new.body)?;
    let dialogue = in_handling(deed, id, version).await?;
    let there = store::of_dialogue(deed.conn(), id).await?;
    let old = there
        .iter()
        .find(|d| d.id == decision && d.purpose == Purpose::Result)
        .ok_or(Error::NotFound)?;
    let mut wrong = problems(deed, &dialogue, new, Purpose::Result).await?;
    // The decision itself is there already; another one with the same paragraph must not be.
    let twice = there.iter().any(|d| d.id != decision && is_same(d, new));
    wrong.retain(|(_, problem)| *problem != Problem::AlreadyThere || twice);
    EntryError::unless_none(wrong)?;
    let before = written(&NewDecision {
        body: old.body.id,
        case_number: old.case_number.clone(),
        decided_on: old.decided_on,
        paragraph: old.paragraph.clone(),
        summary: old.summary.clone(),
        minutes_url: old.minutes_url.clone(),
    });
    store::update(deed.conn(), id, decision, new).await?;
    store::point_at_result(deed.conn(), id).await?;
    let (chain, subject) = (id.to_string(), decision.to_string());
    deed.audit(Event {
        chain: &chain,
        action: "decision.corrected",
        subject: &subject,
        before: &before,
        after: &written(new),
    })
    .await?;
    Ok(())
}

/// Records what a decision means for one theme, with its reason and, for what promises something, a
/// commitment. `version` is the dialogue's.
pub async fn record_outcome(
    deed: &mut Deed,
    id: Id,
    version: i64,
    theme: Id,
    new: &NewOutcome,
) -> Result<(), EntryError> {
    let owner = dialogues::get(deed.conn(), id).await?.owner.id;
    deed.require(Action::RecordDecision, owner)?;
    in_handling(deed, id, version).await?;
    set_outcome(deed, id, theme, new).await
}

async fn set_outcome(
    deed: &mut Deed,
    id: Id,
    theme: Id,
    new: &NewOutcome,
) -> Result<(), EntryError> {
    if store::dialogue_of_theme(deed.conn(), theme).await? != Some(id) {
        return Err(Error::NotFound.into());
    }
    let mut wrong = new.problems();
    let decisions = store::of_dialogue(deed.conn(), id).await?;
    if !decisions
        .iter()
        .any(|d| d.id == new.decision && d.purpose == Purpose::Result)
    {
        wrong.push(("decision", Problem::NotAChoice));
    }
    EntryError::unless_none(wrong)?;
    let (commitment, now) = (deed.new_id(), deed.now);
    store::upsert_outcome(deed.conn(), theme, new, now).await?;
    store::set_commitment(deed.conn(), theme, commitment, new).await?;
    let (chain, subject) = (id.to_string(), theme.to_string());
    let after = format!(
        "{}\n{}\n{}\n{:?}",
        new.outcome, new.did, new.reason, new.commitment
    );
    deed.audit(Event {
        chain: &chain,
        action: "outcome.recorded",
        subject: &subject,
        before: "",
        after: &after,
    })
    .await?;
    Ok(())
}

/// Everything at once: the decisions, what they mean for each theme, and [`Step::DecideUpon`].
pub async fn record_result(
    deed: &mut Deed,
    id: Id,
    version: i64,
    decisions: &[NewDecision],
    outcomes: &Outcomes,
) -> Result<State, EntryError> {
    let owner = dialogues::get(deed.conn(), id).await?.owner.id;
    deed.require(Action::RecordDecision, owner)?;
    let dialogue = in_handling(deed, id, version).await?;
    let mut ids = Vec::with_capacity(decisions.len());
    for new in decisions {
        ids.push(add(deed, &dialogue, new).await?);
    }
    for entry in outcomes {
        let decision = *ids
            .get(entry.decision)
            .ok_or_else(|| EntryError::at("decision", Problem::NotAChoice))?;
        let outcome = NewOutcome {
            decision,
            ..entry.outcome.clone()
        };
        set_outcome(deed, id, entry.theme, &outcome).await?;
    }
    Ok(dialogues::advance(deed, id, Step::DecideUpon).await?)
}
