//! Answering the question, and what is shown of the answers.

use std::collections::BTreeMap;

use super::model::{AFTER, BEFORE, Change, Step, last_day, takes, told_by};
use crate::core::{Date, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue};
use crate::tally::{self, Asked, Counts, Occasion};
use crate::throttle::{self, Limit};

/// So many answers without a receipt are taken from one network in a day, for one dialogue: a library is one network.
const FROM_ONE_NETWORK: Limit = Limit {
    hits: 10,
    seconds: 24 * 3600,
};

/// Who answers after the result.
#[derive(Debug, Clone, Copy)]
pub enum After<'a> {
    /// Whoever has a receipt: by it, or by the address that was given with it.
    With(Id),
    /// Anybody, from that network address.
    Without(&'a str),
}

/// What became of an answer after the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// It was counted.
    Counted,
    /// It had been answered with that receipt before.
    Already,
    /// It is no longer asked.
    Closed,
    /// Too many come from there.
    TooMany,
}

/// The question before the dialogue as it was asked, with what was chosen.
pub fn before(chosen: Option<Step>) -> Asked {
    asked(BEFORE, chosen)
}

fn asked(question: &'static str, chosen: Option<Step>) -> Asked {
    Asked {
        question,
        answers: Step::ALL.iter().map(Step::to_string).collect(),
        chosen: chosen.map(|step| step.to_string()),
    }
}

/// Counts an answer after the result; none for who does not want to say. Neither the audit log nor anything else
/// tells that it came.
pub async fn answer_after(
    deed: &mut Deed,
    dialogue: Id,
    who: After<'_>,
    chosen: Option<Step>,
) -> Result<Afterwards> {
    let dialogue = dialogues::taken(deed, dialogue).await?;
    if !takes(&dialogue, deed.now.date()) {
        return Ok(Afterwards::Closed);
    }
    match who {
        After::With(who) => {
            if !tally::mark(deed, dialogue.id, Occasion::After, who).await? {
                return Ok(Afterwards::Already);
            }
        }
        After::Without(address) => {
            let who = format!("{}\n{}", dialogue.id, throttle::network(address));
            if !throttle::within(deed, "trust", &who, FROM_ONE_NETWORK).await? {
                return Ok(Afterwards::TooMany);
            }
        }
    }
    count_after(deed, dialogue.id, chosen).await?;
    Ok(Afterwards::Counted)
}

/// Counts an answer after the result, whoever gave it.
pub async fn count_after(deed: &mut Deed, dialogue: Id, chosen: Option<Step>) -> Result<()> {
    tally::count(deed, dialogue, &[asked(AFTER, chosen)]).await
}

/// What was answered before and after, on `today`: nothing while answers come, or when too few came.
pub async fn change(conn: &mut Conn, dialogue: &Dialogue, today: Date) -> Result<Option<Change>> {
    if last_day(dialogue).is_none_or(|last| today <= last) {
        return Ok(None);
    }
    let before = tally::counts(conn, dialogue.id, BEFORE).await?;
    let after = tally::counts(conn, dialogue.id, AFTER).await?;
    Ok(Change::of(&before, &after))
}

/// A dialogue with what was answered before and after.
#[derive(Debug, Clone)]
pub struct Changed {
    /// Which.
    pub dialogue: Dialogue,
    /// What was answered.
    pub change: Change,
}

/// Every dialogue whose answers are shown on `today`, the latest result first.
pub async fn changes(conn: &mut Conn, today: Date) -> Result<Vec<Changed>> {
    let last = told_by(today);
    let [mut before, after] = [
        tally::counts_of_all(conn, BEFORE, last).await?,
        tally::counts_of_all(conn, AFTER, last).await?,
    ]
    .map(|rows| {
        let mut order: Vec<Id> = Vec::new();
        let mut by_dialogue: BTreeMap<Id, Counts> = BTreeMap::new();
        for (dialogue, answer, answers) in rows {
            if !order.contains(&dialogue) {
                order.push(dialogue);
            }
            by_dialogue
                .entry(dialogue)
                .or_default()
                .push((answer, answers));
        }
        (order, by_dialogue)
    });
    let shown: Vec<(Id, Change)> = after
        .0
        .iter()
        .filter_map(|id| {
            let before = before.1.remove(id)?;
            Some((*id, Change::of(&before, after.1.get(id)?)?))
        })
        .collect();
    let mut changes = Vec::new();
    for (id, change) in shown {
        let dialogue = dialogues::get(conn, id).await?;
        changes.push(Changed { dialogue, change });
    }
    Ok(changes)
}
