//! Sending an idea on to where it belongs, and taking that back.

use std::collections::BTreeMap;

use super::model::{
    CameFrom, Elsewhere, NewRerouting, Place, Rerouting, SentOn, may_be_rerouted, reason_problems,
};
use super::store;
use super::there::Left;
use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::db::{Conn, Keyset, PageOf, json_list};
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, EntryError, Problem};
use crate::following::{self, Happening};
use crate::moderation::{self, Record};
use crate::participants::{self, Occasion};
use crate::staff::Action;
use crate::{contributions, deliveries, themes};

/// Where a contribution belongs, when that is somewhere else than in its dialogue.
pub async fn in_force(conn: &mut Conn, contribution: Id) -> Result<Option<Rerouting>> {
    let last = store::last(conn, contribution).await?;
    Ok(last.filter(|rerouting| rerouting.taken_back.is_none()))
}

/// Where those of `contributions` belong that belong somewhere else than in their dialogue.
pub async fn in_force_of(conn: &mut Conn, contributions: &[Id]) -> Result<BTreeMap<Id, Rerouting>> {
    let ids: Vec<String> = contributions.iter().map(Id::to_string).collect();
    let found = store::in_force_of(conn, &json_list(&ids)).await?;
    Ok(found.into_iter().collect())
}

/// The last time that a contribution was sent on, taken back or not.
pub async fn last(conn: &mut Conn, contribution: Id) -> Result<Option<Rerouting>> {
    store::last(conn, contribution).await
}

/// Which idea of another dialogue a contribution was.
pub async fn came_from(conn: &mut Conn, contribution: Id) -> Result<Option<CameFrom>> {
    store::came_from(conn, contribution).await
}

/// What else is the same contribution in another dialogue, in both directions, also where it was taken back: what is left out of one is
/// left out of all.
pub async fn copies(conn: &mut Conn, contribution: Id) -> Result<Vec<Id>> {
    store::copies(conn, contribution).await
}

/// The other dialogues that a contribution can be sent on to now: those that take ideas, and where it has not been.
pub async fn open_elsewhere(
    conn: &mut Conn,
    contribution: Id,
    now: crate::core::Timestamp,
) -> Result<Vec<Elsewhere>> {
    let been = store::been_in(conn, contribution).await?;
    let mut open = store::open(conn, now).await?;
    open.retain(|elsewhere| !been.contains(&elsewhere.id));
    Ok(open)
}

/// A page of what a dialogue has sent on, by number.
pub async fn sent_on(
    conn: &mut Conn,
    dialogue: Id,
    keyset: &Keyset<i64>,
) -> Result<PageOf<SentOn, i64>> {
    let rows = store::sent_on(conn, dialogue, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| row.number))
}

/// How many of what a dialogue has sent on to others nobody takes further there: not published, or in a dialogue that is
/// cancelled.
pub async fn adrift(conn: &mut Conn, dialogue: Id) -> Result<i64> {
    store::adrift(conn, dialogue).await
}

/// The contribution with its dialogue, held, for those who may review it; `other` is a second dialogue to hold.
async fn held(
    deed: &mut Deed,
    contribution: Id,
    version: i64,
    other: Option<Id>,
) -> Result<(Record, Dialogue)> {
    let record = moderation::record(deed.conn(), contribution).await?;
    let dialogue = dialogues::get(deed.conn(), record.dialogue_id).await?;
    deed.require(Action::Moderate, dialogue.owner.id)?;
    // In the order of their ids, so that two who send on crosswise do not wait for each other.
    let mut both: Vec<Id> = other.into_iter().chain([dialogue.id]).collect();
    both.sort_unstable();
    both.dedup();
    for id in both {
        dialogues::taken(deed, id).await?;
    }
    let dialogue = dialogues::get(deed.conn(), dialogue.id).await?;
    let record = moderation::record(deed.conn(), contribution).await?;
    if record.version == version {
        Ok((record, dialogue))
    } else {
        Err(Error::Stale)
    }
}

/// Sends a contribution that everybody can read on to where it belongs, with words to its sender, who gets a mail where
/// there is an address. It leaves its theme. In another open dialogue it becomes a contribution with a number and a
/// receipt of its own, to be reviewed there.
pub async fn reroute(
    deed: &mut Deed,
    contribution: Id,
    version: i64,
    new: &NewRerouting,
) -> Result<Id, EntryError> {
    let other = new.dialogue.filter(|_| new.place == Some(Place::Dialogue));
    let other = match other {
        Some(id) if dialogues::named(deed.conn(), &[id]).await?.is_empty() => {
            return Err(EntryError::at("dialogue", Problem::NotAChoice));
        }
        other => other,
    };
    let (record, dialogue) = held(deed, contribution, version, other).await?;
    if !may_be_rerouted(dialogue.state) {
        return Err(EntryError::at("place", Problem::TooLate));
    }
    if !record.state.is_shown() || in_force(deed.conn(), contribution).await?.is_some() {
        return Err(Error::Refused("only what everybody can read is sent on, once").into());
    }
    EntryError::unless_none(new.problems())?;
    if themes::group_of(deed.conn(), contribution).await?.is_some() {
        return Err(EntryError::at("place", Problem::IsGathered));
    }
    let Some(place) = new.place else {
        return Err(EntryError::at("place", Problem::NotAChoice));
    };
    let (id, now, by) = (deed.new_id(), deed.now, deed.actor.staff_id());
    let copy = match other {
        Some(to) if to == dialogue.id => {
            return Err(EntryError::at("dialogue", Problem::NotAChoice));
        }
        Some(to)
            if store::been_in(deed.conn(), contribution)
                .await?
                .contains(&to) =>
        {
            return Err(EntryError::at("dialogue", Problem::HasBeenThere));
        }
        Some(to) => Some(
            contributions::carry_over(deed, contribution, to, id)
                .await?
                .ok_or_else(|| EntryError::at("dialogue", Problem::NotAChoice))?,
        ),
        None => None,
    };
    if !store::take_out(deed.conn(), contribution, version).await? {
        return Err(Error::Stale.into());
    }
    let to = copy.as_ref().map(|receipt| receipt.id);
    store::insert(deed.conn(), (id, contribution), (place, new), to, (by, now)).await?;
    participants::tell(deed, contribution, Occasion::Rerouted(id)).await?;
    let kind = Happening::IdeaSentOn;
    following::note_idea(deed, kind, dialogue.id, contribution, id).await?;
    let subject = format!("contribution {}", record.number);
    let before = record.theme_id.map(|id| id.to_string()).unwrap_or_default();
    let after = format!("{place}\n{}\n{}", new.authority.trim(), new.words.trim());
    let came = copy.map(|receipt| format!("contribution {}", receipt.number));
    let from = format!("from {} {}", dialogue.slug, record.number);
    let mut events = vec![(
        dialogue.id.to_string(),
        "contribution.rerouted",
        subject,
        before,
        after,
    )];
    if let (Some(to), Some(came)) = (other, came) {
        let chain = to.to_string();
        events.push((chain, "contribution.received", came, String::new(), from));
    }
    for (chain, action, subject, before, after) in &events {
        noted(deed, chain, action, subject, before, after).await?;
    }
    Ok(id)
}

/// Takes back that a contribution was sent on, with a reason that its sender reads. Until the compilation is locked; and
/// what everybody has read in another dialogue that goes on stays there. What was not published there, or lies in a dialogue
/// that was cancelled, comes back, or it would fall between the two.
pub async fn take_back(
    deed: &mut Deed,
    contribution: Id,
    version: i64,
    reason: &str,
) -> Result<(), EntryError> {
    let before = in_force(deed.conn(), contribution).await?;
    let other = match before.as_ref().and_then(|rerouting| rerouting.to.as_ref()) {
        Some(to) => Some(
            moderation::record(deed.conn(), to.contribution)
                .await?
                .dialogue_id,
        ),
        None => None,
    };
    let (record, dialogue) = held(deed, contribution, version, other).await?;
    if !may_be_rerouted(dialogue.state) {
        return Err(EntryError::at("reason", Problem::TooLate));
    }
    EntryError::unless_none(reason_problems(reason))?;
    let before = in_force(deed.conn(), contribution)
        .await?
        .ok_or(Error::Stale)?;
    let reason = reason.trim();
    let (now, by) = (deed.now, deed.actor.staff_id());
    let left = match &before.to {
        Some(to) => Some((
            to.contribution,
            to.when_taken_back()
                .ok_or_else(|| EntryError::at("reason", Problem::ReviewedThere))?,
        )),
        None => None,
    };
    // Before what it became is withdrawn: the database looks at how it stands there.
    store::take_back(deed.conn(), before.id, reason, (by, now)).await?;
    if let Some((copy, Left::Withdrawn)) = left {
        if !moderation::withdraw(deed, copy, reason).await? {
            return Err(EntryError::at("reason", Problem::ReviewedThere));
        }
        if let Some(there) = other {
            deliveries::receipt_taken_back(deed, there, copy).await?;
        }
    }
    if !store::take_out(deed.conn(), contribution, version).await? {
        return Err(Error::Stale.into());
    }
    participants::tell(deed, contribution, Occasion::BackAgain(before.id)).await?;
    let subject = format!("contribution {}", record.number);
    noted(
        deed,
        &dialogue.id.to_string(),
        "contribution.reroute_taken_back",
        &subject,
        before.place.as_str(),
        reason,
    )
    .await?;
    Ok(())
}

async fn noted(
    deed: &mut Deed,
    chain: &str,
    action: &'static str,
    subject: &str,
    before: &str,
    after: &str,
) -> Result<()> {
    deed.audit(Event {
        chain,
        action,
        subject,
        before,
        after,
    })
    .await
}
