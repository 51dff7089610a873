//! Ticking off what is owed to those without e-mail: letters and calls (P17) and receipts (P3) in one way.

use super::model::{Reason, Standing, may_be_settled};
use super::store;
use crate::core::typed::clean_line;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem, Problems, said};
use crate::staff::Action;

/// What is ticked off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pile {
    /// Letters and calls about what came of it and about one idea, each by its own id.
    News,
    /// Receipts, each by the id of its contribution.
    Receipts,
}

impl Pile {
    /// What the log calls it when something stands so.
    const fn act(self, standing: Standing) -> &'static str {
        match (self, standing) {
            (Self::News, Standing::Waiting) => "delivery.taken_back",
            (Self::News, Standing::Delivered) => "delivery.done",
            (Self::News, Standing::Unreachable) => "delivery.unreachable",
            (Self::Receipts, Standing::Waiting) => "receipt.taken_back",
            (Self::Receipts, Standing::Delivered) => "receipt.sent",
            (Self::Receipts, Standing::Unreachable) => "receipt.unreachable",
        }
    }

    /// What the log calls that with the id `id`.
    fn subject(self, id: Id) -> String {
        match self {
            Self::News => format!("delivery {id}"),
            Self::Receipts => format!("contribution {id}"),
        }
    }
}

/// How something that was to be ticked off stands already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// Which: a letter's or a call's own id, or that of a receipt's contribution.
    pub id: Id,
    /// How it stands.
    pub standing: Standing,
    /// Why it could not be done.
    pub reason: Option<Reason>,
    /// Whose act that was; none for what waits, and for the program's own.
    pub settled_by: Option<Id>,
    /// Their name; may be empty.
    pub staff: String,
}

impl Noted {
    /// Whether it waits: it was ticked off, and that was taken back.
    pub fn is_waiting(&self) -> bool {
        self.standing == Standing::Waiting
    }

    /// Whether `staff` has noted it themselves.
    pub fn is_by(&self, staff: Option<Id>) -> bool {
        self.settled_by.is_some() && self.settled_by == staff
    }

    /// Whether it stands so because `staff` has noted the same before, and in the same words where it could not be done: a button that
    /// was pressed twice. Of what waits nobody knows who took it back.
    pub fn is_same(&self, (standing, reason): (Standing, &str), staff: Option<Id>) -> bool {
        self.standing == standing
            && match standing {
                Standing::Waiting => true,
                Standing::Delivered => self.settled_by == staff,
                Standing::Unreachable => {
                    let said = Reason::Said(clean_line(reason));
                    self.settled_by == staff && self.reason.as_ref() == Some(&said)
                }
            }
    }
}

/// How that with the id `id` stands, and who noted that.
pub async fn noted(conn: &mut Conn, (pile, dialogue): (Pile, Id), id: Id) -> Result<Option<Noted>> {
    Ok(store::noted(conn, pile, dialogue, &[id]).await?.pop())
}

/// Notes how that with the id `id` at `version` stands: done, could not be done and why, or, taken back, still to be done.
pub async fn settle(
    deed: &mut Deed,
    (pile, dialogue): (Pile, Id),
    (id, version): (Id, i64),
    (standing, reason): (Standing, &str),
) -> Result<(), EntryError> {
    may_settle(deed, (pile, dialogue), &[(id, version)]).await?;
    let reason = &clean_line(reason);
    if standing == Standing::Unreachable {
        let mut problems = Problems::new();
        said(&mut problems, "reason", reason, 300);
        EntryError::unless_none(problems)?;
    }
    let place = (dialogue, id, version);
    let said = Reason::Said(reason.to_owned());
    if !note(deed, pile, place, (standing, Some(&said))).await? {
        return Err(Error::Stale.into());
    }
    Ok(())
}

/// Notes of many at once that they are done. Those that somebody else has noted meanwhile stay as they are, and are returned: whoever ticked
/// them too is told.
pub async fn settle_all(
    deed: &mut Deed,
    (pile, dialogue): (Pile, Id),
    done: &[(Id, i64)],
) -> Result<Vec<Noted>, EntryError> {
    may_settle(deed, (pile, dialogue), done).await?;
    if done.is_empty() {
        return Err(EntryError::at("done", Problem::NothingTicked));
    }
    let how = (Standing::Delivered, None);
    let (mut now, mut before) = (Vec::new(), Vec::new());
    // Whoever ticks the same at the same moment takes them in the same order.
    let mut done = done.to_vec();
    done.sort_unstable();
    for (id, version) in done {
        if put(deed, pile, (dialogue, id, version), how).await? {
            now.push(id);
        } else {
            before.push(id);
        }
    }
    // Chains are taken last, after every row (docs/adr/0004).
    for id in now {
        log(deed, pile, (dialogue, id), how).await?;
    }
    let staff = deed.actor.staff_id();
    let mut before = store::noted(deed.conn(), pile, dialogue, &before).await?;
    before.retain(|noted| !noted.is_same((Standing::Delivered, ""), staff));
    Ok(before)
}

/// The right to tick off, and that it is the time to. A receipt is sent by whoever enters what comes in, and may be at any time.
async fn may_settle(
    deed: &mut Deed,
    (pile, dialogue): (Pile, Id),
    all: &[(Id, i64)],
) -> Result<(), EntryError> {
    let found = dialogues::get(deed.conn(), dialogue).await?;
    let action = match pile {
        Pile::News => Action::SendFeedback,
        Pile::Receipts => Action::RegisterContribution,
    };
    deed.require(action, found.owner.id)?;
    if pile == Pile::Receipts {
        return Ok(());
    }
    let ids: Vec<Id> = all.iter().map(|(id, _)| *id).collect();
    // What is none of this dialogue's is told apart when it is noted.
    let kinds = store::kinds_of(deed.conn(), dialogue, &ids).await?;
    if kinds.iter().any(|kind| !may_be_settled(*kind, found.state)) {
        return Err(EntryError::at("done", Problem::TooLate));
    }
    Ok(())
}

/// Notes it, and that in the log; false, and nothing is done, when it stands otherwise by now. The right to is the caller's to check.
pub async fn note(
    deed: &mut Deed,
    pile: Pile,
    (dialogue, id, version): (Id, Id, i64),
    how: (Standing, Option<&Reason>),
) -> Result<bool> {
    if !put(deed, pile, (dialogue, id, version), how).await? {
        return Ok(false);
    }
    log(deed, pile, (dialogue, id), how).await?;
    Ok(true)
}

/// Notes it without the log, whose chain a deed takes when it has every row (docs/adr/0004): [`log()`] follows.
pub async fn put(
    deed: &mut Deed,
    pile: Pile,
    place: (Id, Id, i64),
    (standing, reason): (Standing, Option<&Reason>),
) -> Result<bool> {
    let (by, now) = (deed.actor.staff_id(), deed.now);
    let settled = match standing {
        Standing::Waiting => (None, None),
        _ => (by, Some(now)),
    };
    let reason = reason.filter(|_| standing == Standing::Unreachable);
    store::settle(deed.conn(), pile, place, (standing, reason), settled).await
}

/// Writes to the log that it is noted.
pub async fn log(
    deed: &mut Deed,
    pile: Pile,
    (dialogue, id): (Id, Id),
    (standing, reason): (Standing, Option<&Reason>),
) -> Result<()> {
    let reason = reason.filter(|_| standing == Standing::Unreachable);
    let after = format!("{standing}\n{}", reason.map_or("", Reason::logged));
    let (act, subject) = (pile.act(standing), pile.subject(id));
    deed.audit_on_dialogue(dialogue, act, &subject, ("", &after))
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliveries::model::Cause;

    fn id(n: u8) -> Id {
        format!("00000000-0000-7000-8000-{n:012}").parse().unwrap()
    }

    #[test]
    fn what_is_noted_again_is_the_same_only_by_the_same_and_in_the_same_words() {
        let (anna, bo) = (Some(id(1)), Some(id(2)));
        let noted = |standing, reason| Noted {
            id: id(3),
            standing,
            reason,
            settled_by: anna.filter(|_| standing != Standing::Waiting),
            staff: String::new(),
        };
        let said = noted(
            Standing::Unreachable,
            Some(Reason::Said("Ingen svarade.".to_owned())),
        );
        assert!(said.is_same((Standing::Unreachable, "  Ingen  svarade. "), anna));
        assert!(!said.is_same((Standing::Unreachable, "Ingen svarade."), bo));
        assert!(!said.is_same((Standing::Unreachable, "Brevet kom i retur."), anna));
        assert!(!said.is_same((Standing::Delivered, ""), anna));
        assert!(said.is_by(anna) && !said.is_by(bo) && !said.is_by(None));
        // What the site has found is nobody's words.
        let found = noted(
            Standing::Unreachable,
            Some(Reason::Found(Cause::WordsForgotten)),
        );
        assert!(!found.is_same((Standing::Unreachable, "words_forgotten"), anna));
        let done = noted(Standing::Delivered, None);
        assert!(done.is_same((Standing::Delivered, ""), anna));
        assert!(!done.is_same((Standing::Delivered, ""), bo));
        let waits = noted(Standing::Waiting, None);
        assert!(waits.is_same((Standing::Waiting, ""), bo) && !waits.is_by(None));
    }
}
