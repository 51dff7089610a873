//! Noting who is told by letter or by a call, owing it, and correcting how somebody is reached.

use std::collections::BTreeMap;

use super::model::{
    Correspondent, Counted, Delivery, Kind, MOST, NewCorrespondent, Owes, Reached, Waiting, Way,
    may_be_settled,
};
use super::{elsewhere, receipts, store};
use crate::core::{Date, Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem, State};
use crate::staff::Action;

/// Notes that the sender of `contribution` is told like `new`, and is owed the receipt in the same way (P3), in the deed that
/// takes it in; the right to do so is the caller's to check. Whoever is reached in the same way in that dialogue is the same.
pub async fn give(
    deed: &mut Deed,
    dialogue: Id,
    contribution: Id,
    new: &NewCorrespondent,
) -> Result<()> {
    tie(deed, dialogue, contribution, new).await?;
    receipts::owe(deed, dialogue, contribution, new.way).await
}

/// Notes that the sender of `copy`, which `original` became in another `dialogue`, is told like that of `original`, and is owed
/// the receipt of it too, whose code is another (P22).
pub async fn carry_over(deed: &mut Deed, original: Id, dialogue: Id, copy: Id) -> Result<()> {
    let Some(reach) = store::reach_of(deed.conn(), original).await? else {
        return Ok(());
    };
    tie(deed, dialogue, copy, &reach).await?;
    receipts::owe_copy(deed, dialogue, copy).await
}

/// Notes that `contribution` is theirs who is reached like `new`: the one in that dialogue, or somebody new there.
pub(super) async fn tie(
    deed: &mut Deed,
    dialogue: Id,
    contribution: Id,
    new: &NewCorrespondent,
) -> Result<()> {
    let (id, now) = (deed.new_id(), deed.now);
    let person = store::insert(deed.conn(), (id, dialogue), new, now).await?;
    store::tie(deed.conn(), contribution, person).await
}

/// Unties what came with an import from those who are told of it, before it is taken away. The right to do so is the caller's to
/// check.
pub async fn untie_import(conn: &mut Conn, dialogue: Id, import: Id) -> Result<()> {
    store::untie_import(conn, dialogue, import).await
}

/// Owes each of a dialogue's correspondents `kind`, once (P17), in the deed that tells everybody else. The right to do so is
/// the caller's to check. Returns how many letters and calls are owed now.
pub async fn lay(deed: &mut Deed, dialogue: Id, kind: Kind) -> Result<u64> {
    let (now, until) = (deed.now, kind.due(deed.now.date()));
    let mut laid = 0;
    for person in store::people(deed.conn(), dialogue).await? {
        if !person.is_told_of_all() {
            continue;
        }
        let id = deed.new_id();
        if store::lay(deed.conn(), (id, person.id), (kind, None, until), now).await? {
            laid += 1;
        }
    }
    Ok(laid)
}

/// How many asked for a letter or a call.
pub async fn counted(conn: &mut Conn, dialogue: Id) -> Result<Counted> {
    store::counted(conn, dialogue).await
}

/// Every letter and call of a dialogue, however many. A page shows no more than [`MOST`] at a time: [`waiting_by`] and [`settled_by`].
pub async fn list(conn: &mut Conn, dialogue: Id) -> Result<Vec<Delivery>> {
    store::of_dialogue(conn, dialogue).await
}

/// The letters of a dialogue, or the calls, that wait, in the order of the first that each receiver has said; at most [`MOST`].
pub async fn waiting_by(conn: &mut Conn, dialogue: Id, way: Way) -> Result<Vec<Delivery>> {
    store::waiting_by(conn, dialogue, way, MOST).await
}

/// Those that are done, the latest first; at most [`MOST`].
pub async fn settled_by(conn: &mut Conn, dialogue: Id, way: Way) -> Result<Vec<Delivery>> {
    store::settled_by(conn, dialogue, way, MOST).await
}

/// How many of a dialogue's letters and calls are done, and how many there are.
pub async fn tally(conn: &mut Conn, dialogue: Id) -> Result<(i64, i64)> {
    store::tally(conn, dialogue).await
}

/// One of them, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Delivery> {
    store::find(conn, dialogue, id)
        .await?
        .ok_or(Error::NotFound)
}

/// Those with these ids, in one question, in the order of the first that each receiver has said; those that are none of the dialogue's
/// are left out.
pub async fn some(conn: &mut Conn, dialogue: Id, ids: &[Id]) -> Result<Vec<Delivery>> {
    store::some(conn, dialogue, ids).await
}

/// Everybody in a dialogue who is told by letter or by a call.
pub async fn people(conn: &mut Conn, dialogue: Id) -> Result<Vec<Correspondent>> {
    store::people(conn, dialogue).await
}

/// Those of them who wait for what came of it and are not owed it yet; at most [`MOST`].
pub async fn to_be_told(conn: &mut Conn, dialogue: Id) -> Result<Vec<Correspondent>> {
    store::to_be_told(conn, dialogue, MOST).await
}

/// One of them, or [`Error::NotFound`].
pub async fn person(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Correspondent> {
    store::person(conn, dialogue, id)
        .await?
        .ok_or(Error::NotFound)
}

/// Whether `delivery` is done and a newer one of its kind waits, about the same idea: that one says it all, and this cannot wait too.
pub async fn newer_waits(conn: &mut Conn, delivery: &Delivery) -> Result<bool> {
    let Some((idea, _)) = delivery.idea else {
        return Ok(false);
    };
    let waiting = store::waiting_of(conn, idea, delivery.kind).await?;
    Ok(waiting.is_some_and(|(_, waits, _)| waits != delivery.id))
}

/// Which letter or call waits for each of `people` of a dialogue in `state` who is owed one that can be sent or made now: the first of each.
pub async fn news_of(conn: &mut Conn, state: State, people: &[Id]) -> Result<BTreeMap<Id, Id>> {
    if people.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = store::waiting_of_people(conn, people).await?;
    Ok(rows
        .into_iter()
        .filter(|(_, _, kind)| may_be_settled(*kind, state))
        .map(|(person, news, _)| (person, news))
        .collect())
}

/// The letters, calls and receipts that are owed in all dialogues.
pub async fn waiting(conn: &mut Conn) -> Result<Vec<Waiting>> {
    store::waiting(conn).await
}

/// What is owed in one dialogue: what, how many, and until when the first.
pub async fn waiting_in(conn: &mut Conn, dialogue: Id) -> Result<Vec<(Owes, i64, Date)>> {
    store::waiting_in(conn, dialogue).await
}

/// How the sender of the idea with that number is told.
pub async fn reached(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Option<Reached>> {
    store::reached(conn, dialogue, number).await
}

/// Notes afterwards how the sender of `contribution` is reached, and owes them the receipt (P3) and all that they would have been told
/// by now (P17), here and wherever the idea was sent on to or came from. That it was noted is in the log of each, and nothing of what.
/// [`Error::Stale`] when it is known by now how they are told.
pub async fn add(
    deed: &mut Deed,
    dialogue: Id,
    contribution: Id,
    new: &NewCorrespondent,
) -> Result<(), EntryError> {
    let owner = dialogues::get(deed.conn(), dialogue).await?.owner.id;
    deed.require(Action::RegisterContribution, owner)?;
    // Held, so that the feedback does not go out meanwhile, and the idea is not sent on.
    let held = elsewhere::hold_copies(deed, dialogue, contribution).await?;
    let state = held.get(&dialogue).copied().ok_or(Error::NotFound)?;
    EntryError::unless_none(new.problems())?;
    let number = store::number_of(deed.conn(), dialogue, contribution)
        .await?
        .ok_or(Error::NotFound)?;
    let before = reached(deed.conn(), dialogue, number)
        .await?
        .ok_or(Error::NotFound)?;
    if before.by_mail || before.person.is_some() {
        return Err(Error::Stale.into());
    }
    if !before.may_be_added(state) {
        return Err(EntryError::at("reply_name", Problem::TooLate));
    }
    elsewhere::give_to_each(deed, &held, contribution, new).await?;
    Ok(())
}

/// Corrects how somebody is reached. That it was is in the log, and nothing of what.
pub async fn correct(
    deed: &mut Deed,
    dialogue: Id,
    (id, version): (Id, i64),
    new: &NewCorrespondent,
) -> Result<(), EntryError> {
    let person = theirs(deed, dialogue, id).await?;
    if person.way != new.way {
        return Err(Error::Refused("another way is another correspondent").into());
    }
    EntryError::unless_none(new.problems())?;
    let same = store::with_same(deed.conn(), dialogue, &new.same_as()).await?;
    if same.is_some_and(|other| other != id) {
        return Err(EntryError::at("reply_name", Problem::AlreadyThere));
    }
    if !store::update(deed.conn(), (id, version), new).await? {
        return Err(Error::Stale.into());
    }
    let subject = format!("correspondent {id}");
    deed.audit_on_dialogue(dialogue, "correspondent.corrected", &subject, ("", ""))
        .await?;
    Ok(())
}

/// One of them, for those who send what they are told.
pub(super) async fn theirs(deed: &mut Deed, dialogue: Id, id: Id) -> Result<Correspondent> {
    let owner = dialogues::get(deed.conn(), dialogue).await?.owner.id;
    deed.require(Action::SendFeedback, owner)?;
    person(deed.conn(), dialogue, id).await
}
