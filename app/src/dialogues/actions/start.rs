//! The body's decision to hold a dialogue (P14, P15, P19–P21).

use super::{EntryError, advance, check, held};
use crate::consultations;
use crate::core::{Id, Result};
use crate::decisions::{self, NewDecision, Purpose};
use crate::deed::Deed;
use crate::dialogues::model::{Facts, Influence, Kind, Participation, State, Step};
use crate::dialogues::store;
use crate::statutes;

/// What the minutes say about holding the dialogue.
#[derive(Debug, Clone)]
pub struct StartDecision {
    /// The decision itself.
    pub decision: NewDecision,
    /// The degree of participation that the body chose (P19).
    pub participation: Participation,
    /// The degree of influence that the body chose (P20).
    pub influence: Influence,
    /// The body attests that nothing in the question is decided yet (P14).
    pub attests_nothing_decided: bool,
}

/// Records the decision, sets both degrees and takes [`Step::Decide`]; all of it or nothing. Only
/// whoever enters decisions may: an official proposes degrees but never sets them (P21). The body
/// must be the owner, the deciding body, the council or the executive board, and the decision made.
pub async fn record_start_decision(
    deed: &mut Deed,
    id: Id,
    version: i64,
    start: &StartDecision,
) -> Result<State, EntryError> {
    let dialogue = super::get(deed.conn(), id).await?;
    decisions::require_right(deed, &dialogue)?;
    let dialogue = held(deed, id, version).await?;
    let problems = decisions::problems(deed, &dialogue, &start.decision, Purpose::Start).await?;
    EntryError::unless_none(problems)?;

    // The dialogue as it would be: when a gate still stands open, nothing is stored.
    let mut planned = dialogue;
    planned.participation = Some(start.participation);
    planned.influence = Some(start.influence);
    planned.start_decision_id = Some(id);
    planned.nothing_decided_at = start.attests_nothing_decided.then_some(deed.now);
    if planned.case_number.is_empty() {
        planned.case_number.clone_from(&start.decision.case_number);
    }
    // What is decided by stays in force as it is while this deed lasts.
    if let Some(matter) = planned.matter {
        statutes::hold(deed.conn(), matter).await?;
    }
    let today = deed.now.date();
    let decided = Some((start.decision.body, start.decision.decided_on));
    let facts = Facts {
        registers: super::registers(deed.conn(), &planned, decided, today).await?,
        ..super::facts(deed.conn(), id, today).await?
    };
    check(deed, &planned, &facts, Step::Decide).await?;

    let decision = decisions::record(deed, id, &start.decision, Purpose::Start).await?;
    let degrees = (start.participation, start.influence);
    let now = deed.now;
    store::set_start_decision(
        deed.conn(),
        id,
        decision,
        degrees,
        &start.decision.case_number,
        now,
    )
    .await?;
    if let Some(demand) = &facts.registers.demand {
        store::set_legal_ground(deed.conn(), id, &demand.law).await?;
    }
    let state = advance(deed, id, Step::Decide).await?;
    // Topic and purpose are settled now: that is what a committee's part follows from (P34, P35).
    if planned.kind == Kind::Strategic {
        consultations::ask(deed, id).await?;
    }
    Ok(state)
}
