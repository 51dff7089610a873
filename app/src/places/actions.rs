//! Keeping places, and leaving them out.

use std::collections::BTreeMap;

use super::model::{Act, Done, Frame, Listed, Located, Place, Spread};
use super::store;
use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::db::{Conn, Keyset, PageOf, json_list};
use crate::deed::Deed;
use crate::moderation::{self, Record, Rule};
use crate::participants::{self, Occasion};
use crate::rerouting;

/// Keeps the place of a contribution, in the deed that takes it in; the log is the caller's.
pub async fn keep(deed: &mut Deed, contribution: Id, place: &Place) -> Result<()> {
    store::insert(deed.conn(), contribution, place).await
}

/// Gives a contribution that was sent on to another dialogue the place that it had (P22).
pub async fn carry_over(deed: &mut Deed, original: Id, copy: Id) -> Result<()> {
    store::carry_over(deed.conn(), original, copy).await
}

/// The place of a contribution; whether everybody may read it, it says itself.
pub async fn of(conn: &mut Conn, contribution: Id) -> Result<Option<Located>> {
    store::of(conn, contribution).await
}

/// The places of those of `contributions` that have one.
pub async fn of_many(conn: &mut Conn, contributions: &[Id]) -> Result<BTreeMap<Id, Located>> {
    let ids: Vec<String> = contributions.iter().map(Id::to_string).collect();
    let found = store::of_many(conn, &json_list(&ids)).await?;
    Ok(found.into_iter().collect())
}

/// Whether there is anything on a dialogue's map.
pub async fn any(conn: &mut Conn, dialogue: Id) -> Result<bool> {
    store::any(conn, dialogue).await
}

/// How the places of a dialogue lie, beside `frame`.
pub async fn spread(conn: &mut Conn, dialogue: Id, frame: &Frame) -> Result<Spread> {
    store::spread(conn, dialogue, frame).await
}

/// A page of what is on a dialogue's map, the latest first; the key is the number. Where `frame` has all points (`is_all`) also
/// what has words alone.
pub async fn on_map(
    conn: &mut Conn,
    dialogue: Id,
    (frame, is_all): (&Frame, bool),
    keyset: &Keyset<i64>,
) -> Result<PageOf<Listed, i64>> {
    store::on_map(conn, dialogue, (frame, is_all), keyset).await
}

/// Leaves the place of a contribution out, on one of the public grounds: nobody else reads it any more, also in the dialogues that the
/// idea was sent on to or came from. It is kept. Its sender is told once, unless the idea itself is still to be reviewed: then the letter
/// about that tells it. Another version of it is [`Error::Stale`].
pub async fn leave_out(deed: &mut Deed, contribution: Id, version: i64, rule: Rule) -> Result<()> {
    set(deed, contribution, version, Some(rule)).await
}

/// Lets everybody read it who reads the idea, in this dialogue: in the others somebody looks first. Its sender is told in the same way.
pub async fn show_again(deed: &mut Deed, contribution: Id, version: i64) -> Result<()> {
    set(deed, contribution, version, None).await
}

/// All acts of review on the place of a contribution, the first first, with those in the dialogue that it came from until it was sent
/// on.
pub async fn acts(conn: &mut Conn, contribution: Id) -> Result<Vec<Act>> {
    store::acts(conn, contribution).await
}

async fn set(deed: &mut Deed, contribution: Id, version: i64, rule: Option<Rule>) -> Result<()> {
    // Held, so that nobody publishes the idea meanwhile who does not see what is left out here.
    let (record, _) = moderation::held(deed, contribution).await?;
    let before = store::of(deed.conn(), contribution)
        .await?
        .ok_or(Error::NotFound)?;
    if before.left_out == rule {
        return Ok(());
    }
    let now = deed.now;
    if !store::set_left_out(deed.conn(), (contribution, version), rule, now).await? {
        return Err(Error::Stale);
    }
    let act = noted(deed, &record, before.left_out, rule).await?;
    let mut told = record.state.is_shown().then_some(contribution);
    if let Some(rule) = rule {
        let there = leave_out_of_copies(deed, contribution, rule).await?;
        told = told.or(there);
    }
    if let Some(told) = told {
        participants::tell(deed, told, Occasion::Moderated(act)).await?;
    }
    Ok(())
}

/// Leaves the place out of the copies of its idea in other dialogues (P22), on the same ground; where it is left out already, that
/// stands. Returns one of them that everybody can read: its sender is told of one alone.
async fn leave_out_of_copies(deed: &mut Deed, contribution: Id, rule: Rule) -> Result<Option<Id>> {
    let now = deed.now;
    let mut shown = None;
    for other in rerouting::copies(deed.conn(), contribution).await? {
        let Some(located) = store::of(deed.conn(), other).await? else {
            continue;
        };
        if located.left_out.is_some() {
            continue;
        }
        let of = (other, located.version);
        if !store::set_left_out(deed.conn(), of, Some(rule), now).await? {
            return Err(Error::Stale);
        }
        let record = moderation::record(deed.conn(), other).await?;
        if record.state.is_shown() {
            shown = shown.or(Some(other));
        }
        noted(deed, &record, None, Some(rule)).await?;
    }
    Ok(shown)
}

/// Keeps who changed how the place of `record` is shown, and on what ground, and notes it in the log. Returns the act.
async fn noted(
    deed: &mut Deed,
    record: &Record,
    before: Option<Rule>,
    rule: Option<Rule>,
) -> Result<Id> {
    let done = match rule {
        Some(_) => Done::LeftOut,
        None => Done::ShownAgain,
    };
    let (act, staff, now) = (deed.new_id(), deed.actor.staff_id(), deed.now);
    store::insert_act(deed.conn(), (act, record.id), (done, rule), staff, now).await?;
    let word = |rule: Option<Rule>| rule.map_or("", Rule::as_str);
    deed.audit(Event {
        chain: &record.dialogue_id.to_string(),
        action: match done {
            Done::LeftOut => "contribution.place_left_out",
            Done::ShownAgain => "contribution.place_shown",
        },
        subject: &format!("contribution {}", record.number),
        before: word(before),
        after: word(rule),
    })
    .await?;
    Ok(act)
}
