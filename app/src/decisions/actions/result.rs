//! What was decided on the result, and what it means for each theme (P16, P28).

use super::record::{is_same, problems, record, require_right, require_right_of, settles, written};
use crate::audit::Event;
use crate::bodies;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::decisions::model::{
    Commitment, DueFrom, NewCommitment, NewDecision, NewOutcome, Outcome, Purpose, ThemeResult,
    left_open,
};
use crate::decisions::store;
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, EntryError, Facts, Problem, Problems, State, Step};

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

/// The dialogue, where results are entered: from the handling until participants are told; otherwise a problem at `field`.
async fn in_handling(
    deed: &mut Deed,
    (id, version): (Id, i64),
    field: &'static str,
) -> Result<Dialogue, EntryError> {
    let before = dialogues::locked(deed, id, version).await?;
    if before.state.takes_results() {
        Ok(before)
    } else {
        let problem = if before.handling_at.is_none() {
            Problem::NotHandedOver
        } else {
            Problem::TooLate
        };
        Err(EntryError::at(field, problem))
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
    let dialogue = dialogues::get(deed.conn(), id).await?;
    require_right_of(deed, &dialogue, new.body)?;
    let dialogue = in_handling(deed, (id, version), "decided_on").await?;
    add(deed, &dialogue, new).await
}

async fn add(deed: &mut Deed, dialogue: &Dialogue, new: &NewDecision) -> Result<Id, EntryError> {
    EntryError::unless_none(problems(deed, dialogue, new, Purpose::Result).await?)?;
    let decision = record(deed, dialogue.id, new, Purpose::Result).await?;
    store::point_at_result(deed.conn(), dialogue.id).await?;
    Ok(decision)
}

/// Mends a result decision that was entered wrong, until participants are told. Needs the right both
/// for the body that it names and for the one that it named before.
pub async fn correct_result_decision(
    deed: &mut Deed,
    id: Id,
    version: i64,
    decision: Id,
    new: &NewDecision,
) -> Result<(), EntryError> {
    let dialogue = dialogues::get(deed.conn(), id).await?;
    require_right_of(deed, &dialogue, new.body)?;
    let dialogue = in_handling(deed, (id, version), "decided_on").await?;
    let there = store::of_dialogue(deed.conn(), id).await?;
    let old = there
        .iter()
        .find(|d| d.id == decision && d.purpose == Purpose::Result)
        .ok_or(Error::NotFound)?;
    require_right_of(deed, &dialogue, old.body.id)?;
    let mut wrong = problems(deed, &dialogue, new, Purpose::Result).await?;
    // The decision itself is there already; another one with the same paragraph must not be.
    let twice = there.iter().any(|d| d.id != decision && is_same(d, new));
    wrong.retain(|(_, problem)| *problem != Problem::AlreadyThere || twice);
    let due_before = store::results(deed.conn(), id).await?.iter().any(|result| {
        let promised = result.commitment.as_ref();
        result.decision_id == Some(decision)
            && promised.is_some_and(|commitment| commitment.due_on < new.decided_on)
    });
    if due_before {
        wrong.push(("decided_on", Problem::PromiseDueBefore));
    }
    EntryError::unless_none(wrong)?;
    let before = written(&NewDecision {
        body: old.body.id,
        case_number: old.case_number.clone(),
        decided_on: old.decided_on,
        paragraph: old.paragraph.clone(),
        summary: old.summary.clone(),
        minutes_url: old.minutes_url.clone(),
        part: old.part.clone(),
    });
    let now = deed.now;
    store::update(deed.conn(), id, decision, new, now).await?;
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
    let dialogue = dialogues::get(deed.conn(), id).await?;
    require_right(deed, &dialogue)?;
    in_handling(deed, (id, version), "outcome").await?;
    set_outcome(deed, id, theme, new).await
}

async fn set_outcome(
    deed: &mut Deed,
    id: Id,
    theme: Id,
    new: &NewOutcome,
) -> Result<(), EntryError> {
    let there = store::results(deed.conn(), id).await?;
    let old = there
        .iter()
        .find(|result| result.theme_id == theme)
        .ok_or(Error::NotFound)?;
    let mut wrong = new.problems();
    let decisions = store::of_dialogue(deed.conn(), id).await?;
    match decisions
        .iter()
        .find(|d| d.id == new.decision && d.purpose == Purpose::Result)
    {
        Some(decision) => {
            let from = DueFrom {
                decided_on: decision.decided_on,
                today: deed.now.date(),
                kept: old.commitment.as_ref().map(|commitment| commitment.due_on),
            };
            wrong.extend(new.due_problem(from).map(|problem| ("due_on", problem)));
        }
        None => wrong.push(("decision", Problem::NotAChoice)),
    }
    EntryError::unless_none(wrong)?;
    let (commitment, now) = (deed.new_id(), deed.now);
    store::upsert_outcome(deed.conn(), theme, new, now).await?;
    store::set_commitment(deed.conn(), theme, commitment, new).await?;
    let (chain, subject) = (id.to_string(), theme.to_string());
    let before = old.outcome.map_or(String::new(), |outcome| {
        let promise = old.commitment.as_ref().map(Commitment::as_promised);
        told(outcome, &old.did, &old.reason, promise.as_ref())
    });
    let promise = new.commitment.as_ref().filter(|_| new.outcome.promises());
    let after = told(new.outcome, &new.did, &new.reason, promise);
    deed.audit(Event {
        chain: &chain,
        action: "outcome.recorded",
        subject: &subject,
        before: &before,
        after: &after,
    })
    .await?;
    Ok(())
}

/// An outcome as one text, for the digest in the audit log.
fn told(outcome: Outcome, did: &str, reason: &str, promise: Option<&NewCommitment>) -> String {
    format!("{outcome}\n{did}\n{reason}\n{promise:?}")
}

/// Everything at once: the decisions, what they mean for each theme, and [`Step::DecideUpon`]. Where a
/// gate still stands open, nothing is stored.
pub async fn record_result(
    deed: &mut Deed,
    id: Id,
    version: i64,
    decisions: &[NewDecision],
    outcomes: &Outcomes,
) -> Result<State, EntryError> {
    let dialogue = dialogues::get(deed.conn(), id).await?;
    require_right(deed, &dialogue)?;
    let dialogue = dialogues::held(deed, id, version).await?;
    let mut wrong = Problems::new();
    for new in decisions {
        wrong.extend(problems(deed, &dialogue, new, Purpose::Result).await?);
    }
    EntryError::unless_none(wrong)?;
    let facts = facts_with(deed, &dialogue, decisions, outcomes).await?;
    dialogues::check(deed, &dialogue, &facts, Step::DecideUpon).await?;
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

/// What the gates would find with these decisions and outcomes.
async fn facts_with(
    deed: &mut Deed,
    dialogue: &Dialogue,
    decisions: &[NewDecision],
    outcomes: &Outcomes,
) -> Result<Facts> {
    let today = deed.now.date();
    let mut facts = dialogues::facts(deed.conn(), dialogue.id, today).await?;
    let handovers = dialogues::handovers(deed.conn(), dialogue.id).await?;
    for new in decisions {
        let body = bodies::find(deed.conn(), new.body).await?;
        if body.is_some_and(|body| settles(dialogue, &handovers, &body)) {
            facts.result_decided_on = facts.result_decided_on.max(Some(new.decided_on));
        }
    }
    let there = store::results(deed.conn(), dialogue.id).await?;
    let named: Vec<Id> = outcomes.iter().map(|entry| entry.theme).collect();
    (facts.themes_without_outcome, facts.commitments_missing) = left_open(&there, &named);
    Ok(facts)
}
