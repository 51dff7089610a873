//! The same person in other dialogues. What was sent on takes along how its sender is reached (P22): they are somebody there too, with an
//! address of their own, which another committee corrects. What is noted afterwards, and the right to be forgotten, reach each of them.

use std::collections::BTreeMap;

use super::actions::{lay, theirs, tie};
use super::model::{Cause, Elsewhere, Kind, NewCorrespondent, Reached, Reason, Standing, Unsent};
use super::settling::{Pile, log, put};
use super::{at_once, receipts, store};
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem, State};

/// In which other dialogues how `person` is reached stands too, because what they handed in was sent on to there or came from there.
pub async fn stands_elsewhere(conn: &mut Conn, person: Id) -> Result<Vec<Elsewhere>> {
    let others: Vec<Id> = others(conn, person)
        .await?
        .into_iter()
        .map(|(_, person)| person)
        .collect();
    if others.is_empty() {
        return Ok(Vec::new());
    }
    store::where_they_stand(conn, &others).await
}

/// What waits for `person`, here and in every dialogue that what they handed in was sent on to or came from: nobody can send it when how they
/// are reached is taken away.
pub async fn unsent(conn: &mut Conn, person: Id) -> Result<Vec<Unsent>> {
    let mut everywhere: Vec<Id> = others(conn, person)
        .await?
        .into_iter()
        .map(|(_, person)| person)
        .collect();
    everywhere.push(person);
    store::unsent(conn, &everywhere).await
}

/// Takes away how somebody is reached, and with it the words of why they could not be: here, and in every dialogue that what they handed in was
/// sent on to or came from. What they handed in, and that they were told, stays. What waits for them in any of these is noted as not sent, and
/// why: the right to be forgotten waits for no envelope and for no committee. Whoever does it `is_sure` that it is not sent: [`unsent`].
pub async fn erase(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
    is_sure: bool,
) -> Result<(), EntryError> {
    theirs(deed, dialogue, id).await?;
    let others_before = others(deed.conn(), id).await?;
    let mut to_hold: Vec<Id> = others_before.iter().map(|(there, _)| *there).collect();
    to_hold.push(dialogue);
    // Held, so that nothing comes to be owed to them meanwhile, and nothing of theirs is sent on.
    hold(deed, to_hold).await?;
    let mut everywhere = others(deed.conn(), id).await?;
    if everywhere != others_before {
        return Err(Error::Stale.into());
    }
    everywhere.push((dialogue, id));
    everywhere.sort_unstable();
    let people: Vec<Id> = everywhere.iter().map(|(_, person)| *person).collect();
    if !is_sure && !store::unsent(deed.conn(), &people).await?.is_empty() {
        return Err(EntryError::at("sure", Problem::NotSure));
    }
    let mut unsent = Vec::new();
    for (there, person) in &everywhere {
        let letters = settle_letters(deed, *there, *person).await?;
        let receipts = receipts::settle_for_erased(deed, *there, *person).await?;
        unsent.push((letters, receipts));
    }
    let now = deed.now;
    for (_, person) in &everywhere {
        store::take(deed.conn(), *person).await?;
        store::forget_words(deed.conn(), *person).await?;
        let erased = if *person == id {
            store::erase(deed.conn(), (id, version), now).await?
        } else {
            store::erase_whatever_stands(deed.conn(), *person, now).await?
        };
        if !erased {
            return Err(Error::Stale.into());
        }
    }
    // In the log of each.
    let how = (Standing::Unreachable, Some(&ADDRESS_GONE));
    for ((there, person), (letters, receipts)) in everywhere.iter().zip(unsent) {
        for letter in letters {
            log(deed, Pile::News, (*there, letter), how).await?;
        }
        receipts::log_erased(deed, *there, &receipts).await?;
        let subject = format!("correspondent {person}");
        deed.audit_on_dialogue(*there, "correspondent.erased", &subject, ("", ""))
            .await?;
    }
    Ok(())
}

/// Holds `dialogue`, and those that `contribution` was sent on to or came from, until it is taken back. Returns how each stands.
pub async fn hold_copies(
    deed: &mut Deed,
    dialogue: Id,
    contribution: Id,
) -> Result<BTreeMap<Id, State>> {
    let copies = store::unreached(deed.conn(), contribution).await?;
    let mut to_hold: Vec<Id> = copies.iter().map(|copy| copy.dialogue).collect();
    to_hold.push(dialogue);
    hold(deed, to_hold).await
}

/// Notes that the sender of `contribution` is reached like `new`, here and in each dialogue where it is the same idea and nobody has noted
/// that, and owes them the receipt there (P3) and all that they would have been told by now (P17). The dialogues are `held`. The right to
/// is the caller's to check.
pub async fn give_to_each(
    deed: &mut Deed,
    held: &BTreeMap<Id, State>,
    contribution: Id,
    new: &NewCorrespondent,
) -> Result<()> {
    for idea in store::unreached(deed.conn(), contribution).await? {
        // Sent on meanwhile to a dialogue that is not held: whoever tries again holds it too.
        let state = held.get(&idea.dialogue).copied().ok_or(Error::Stale)?;
        let nobody = Reached {
            idea: idea.id,
            by_mail: false,
            person: None,
            is_gone: false,
        };
        if !nobody.may_be_added(state) {
            continue;
        }
        tie(deed, idea.dialogue, idea.id, new).await?;
        if idea.is_copy {
            receipts::owe_copy(deed, idea.dialogue, idea.id).await?;
        } else {
            receipts::owe(deed, idea.dialogue, idea.id, new.way).await?;
        }
        at_once::tell_all(deed, idea.id).await?;
        match state {
            State::FedBack => lay(deed, idea.dialogue, Kind::Feedback).await?,
            State::Cancelled => lay(deed, idea.dialogue, Kind::Cancelled).await?,
            _ => 0,
        };
        let subject = format!("contribution {}", idea.number);
        deed.audit_on_dialogue(idea.dialogue, "correspondent.added", &subject, ("", ""))
            .await?;
    }
    Ok(())
}

/// Why a letter or a call is not sent whose receiver's address is taken away.
static ADDRESS_GONE: Reason = Reason::Found(Cause::AddressGone);

/// Notes that the letters and calls are not sent that wait for `person`. Returns which, for the log.
async fn settle_letters(deed: &mut Deed, dialogue: Id, person: Id) -> Result<Vec<Id>> {
    let how = (Standing::Unreachable, Some(&ADDRESS_GONE));
    let mut settled = Vec::new();
    for (id, version) in store::waiting_for(deed.conn(), person).await? {
        if !put(deed, Pile::News, (dialogue, id, version), how).await? {
            return Err(Error::Stale);
        }
        settled.push(id);
    }
    Ok(settled)
}

/// Whoever `person` is elsewhere and is not forgotten, each after their dialogue, in order. Who has the same address in another dialogue
/// without that anything was sent on took part there by themselves, and asked to be told there.
async fn others(conn: &mut Conn, person: Id) -> Result<Vec<(Id, Id)>> {
    let mut known = vec![person];
    loop {
        let mut found = store::same_people(conn, &known).await?;
        let before = known.len();
        known.extend(found.iter().map(|(_, same, _)| *same));
        known.sort_unstable();
        known.dedup();
        // What one of them has handed in besides may have been sent on too.
        if known.len() == before {
            found.retain(|(_, same, erased_at)| *same != person && erased_at.is_none());
            let mut others: Vec<(Id, Id)> = found
                .into_iter()
                .map(|(dialogue, same, _)| (dialogue, same))
                .collect();
            others.sort_unstable();
            return Ok(others);
        }
    }
}

/// Holds these dialogues for this deed, in the order of their ids, so that two who hold the same do not wait for each other. Returns how
/// each stands.
async fn hold(deed: &mut Deed, mut all: Vec<Id>) -> Result<BTreeMap<Id, State>> {
    all.sort_unstable();
    all.dedup();
    let mut held = BTreeMap::new();
    for id in all {
        held.insert(id, dialogues::taken(deed, id).await?.state);
    }
    Ok(held)
}
