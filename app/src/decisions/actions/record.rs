//! A decision as the minutes have it: who may enter it, what it must hold, and the list of all.

use crate::audit::Event;
use crate::bodies::{self, RegisteredBody};
use crate::core::{Date, Error, Id, Result, Timestamp};
use crate::db::{Conn, Keyset, PageOf};
use crate::decisions::model::{
    Decision, DecisionKey, Happened, ListedDecision, NewDecision, Purpose, day_problem, recorders,
};
use crate::decisions::store;
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, Handover, Problem, Problems};
use crate::staff::Action;

/// Asks for the right to enter decisions about `dialogue` (P21).
pub fn require_right(deed: &mut Deed, dialogue: &Dialogue) -> Result<()> {
    require_one(deed, recorders(dialogue.bodies(), None))
}

/// Asks for the right to enter a decision of `body` on the result of `dialogue`.
pub(super) fn require_right_of(deed: &mut Deed, dialogue: &Dialogue, body: Id) -> Result<()> {
    require_one(deed, recorders(dialogue.bodies(), Some(body)))
}

fn require_one(deed: &mut Deed, mut bodies: impl Iterator<Item = Id>) -> Result<()> {
    bodies
        .find_map(|body| deed.require(Action::RecordDecision, body).ok())
        .ok_or(Error::Forbidden)
}

/// Whether a decision of `body` settles `dialogue`, and not only the body's own part of it. So may what
/// a body decided that has handed the dialogue over since.
pub(super) fn settles(dialogue: &Dialogue, handovers: &[Handover], body: &RegisteredBody) -> bool {
    let id = body.body.id;
    dialogue.bodies().contains(&id)
        || body.decides_for_all()
        || handovers.iter().any(|handover| handover.from.id == id)
}

/// What stands in the way of recording `new` for `dialogue`. A dialogue is begun, changed and stopped
/// by its owner, the body that decides, the council or the executive board; a result may also be
/// another committee's on its own part, which it names. No decision is older than what it is about: [`day_problem`].
pub async fn problems(
    deed: &mut Deed,
    dialogue: &Dialogue,
    new: &NewDecision,
    purpose: Purpose,
) -> Result<Problems> {
    let mut problems = Problems::new();
    let handovers = dialogues::handovers(deed.conn(), dialogue.id).await?;
    match bodies::find(deed.conn(), new.body).await? {
        None => problems.push(("body", Problem::NotAChoice)),
        Some(body) if purpose != Purpose::Result && !settles(dialogue, &handovers, &body) => {
            problems.push(("body", Problem::BodyMayNotDecide));
        }
        Some(body) => {
            if !body.period.holds(new.decided_on) {
                problems.push(("decided_on", Problem::BodyNotThereThen));
            }
            // Whoever settles only a part of the question says which, and nobody else does.
            if purpose == Purpose::Result {
                let settles = settles(dialogue, &handovers, &body);
                match (settles, new.part.trim().is_empty()) {
                    (false, true) => problems.push(("part", Problem::PartNotSaid)),
                    (true, false) => problems.push(("part", Problem::NotAPart)),
                    _ => {}
                }
            }
        }
    }
    problems.extend(new.problems(purpose, deed.now.date()));
    let there = store::of_dialogue(deed.conn(), dialogue.id).await?;
    let start = there.iter().find(|old| old.purpose == Purpose::Start);
    let happened = Happened {
        begun_on: dialogue.created_at.date(),
        decided_on: start.map(|start| start.decided_on),
        closes_on: dialogue.closes_on,
        compiled_on: dialogue.compiled_at.map(Timestamp::date),
    };
    if let Some(problem) = day_problem(purpose, new.decided_on, &happened, deed.now.date()) {
        problems.push(("decided_on", problem));
    }
    if there.iter().any(|old| is_same(old, new)) {
        problems.push(("paragraph", Problem::AlreadyThere));
    }
    Ok(problems)
}

/// Whether both are the same paragraph of the same minutes.
pub(super) fn is_same(old: &Decision, new: &NewDecision) -> bool {
    old.body.id == new.body
        && old.decided_on == new.decided_on
        && old.paragraph == new.paragraph.trim()
}

/// Records a decision that [`problems`] found nothing wrong with and returns its id.
pub async fn record(
    deed: &mut Deed,
    dialogue: Id,
    new: &NewDecision,
    purpose: Purpose,
) -> Result<Id> {
    let (id, new) = written_down(deed, new).await?;
    store::tie(deed.conn(), id, dialogue, purpose).await?;
    let (chain, subject) = (dialogue.to_string(), id.to_string());
    deed.audit(Event {
        chain: &chain,
        action: "decision.recorded",
        subject: &subject,
        before: "",
        after: &written(&new),
    })
    .await?;
    Ok(id)
}

/// What stands in the way of recording `new`, a body's decision that is about no dialogue yet but about something
/// that has come in on the day `came`.
pub async fn problems_alone(deed: &mut Deed, new: &NewDecision, came: Date) -> Result<Problems> {
    let mut problems = new.problems(Purpose::Start, deed.now.date());
    if new.decided_on < came {
        problems.push(("decided_on", Problem::BeforeItCame));
    }
    match bodies::find(deed.conn(), new.body).await? {
        None => problems.push(("body", Problem::NotAChoice)),
        Some(body) if !body.period.holds(new.decided_on) => {
            problems.push(("decided_on", Problem::BodyNotThereThen));
        }
        Some(_) => {}
    }
    Ok(problems)
}

/// Records a decision that [`problems_alone`] found nothing wrong with and returns its id. The caller notes in the
/// audit log what it was about.
pub async fn record_alone(deed: &mut Deed, new: &NewDecision) -> Result<Id> {
    Ok(written_down(deed, new).await?.0)
}

async fn written_down(deed: &mut Deed, new: &NewDecision) -> Result<(Id, NewDecision)> {
    let new = NewDecision {
        case_number: new.case_number.trim().to_owned(),
        paragraph: new.paragraph.trim().to_owned(),
        summary: new.summary.trim().to_owned(),
        part: new.part.trim().to_owned(),
        ..new.clone()
    };
    let id = deed.new_id();
    let by = (deed.actor.staff_id(), deed.now);
    store::insert(deed.conn(), id, &new, by).await?;
    Ok((id, new))
}

/// A decision as one text, for the digest in the audit log.
pub fn written(new: &NewDecision) -> String {
    let part = if new.part.is_empty() {
        String::new()
    } else {
        format!("\n{}", new.part)
    };
    format!(
        "{}\n{}\n{}\n§ {}\n{}\n{}{part}",
        new.body, new.case_number, new.decided_on, new.paragraph, new.summary, new.minutes_url
    )
}

/// The latest day on which `body` decided something that is entered here.
pub async fn last_of_body(conn: &mut Conn, body: Id) -> Result<Option<Date>> {
    store::last_of_body(conn, body).await
}

/// A dialogue's decisions, the oldest first.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Decision>> {
    store::of_dialogue(conn, dialogue).await
}

/// A page of all public decisions, the latest first; only those of `body`, by its slug, when it is
/// given.
pub async fn list(
    conn: &mut Conn,
    body: Option<&str>,
    keyset: &Keyset<DecisionKey>,
) -> Result<PageOf<ListedDecision, DecisionKey>> {
    let rows = store::list(conn, body, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| DecisionKey {
        decided_on: row.decision.decided_on,
        id: row.decision.id,
    }))
}

/// A decision that everybody can read, or [`Error::NotFound`].
pub async fn public(conn: &mut Conn, id: Id) -> Result<ListedDecision> {
    store::public(conn, id).await?.ok_or(Error::NotFound)
}
