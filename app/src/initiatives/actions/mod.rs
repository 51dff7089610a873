//! What is done with initiatives, and reading them.

mod answer;
mod moderate;
mod remind;
mod route;
mod submit;
mod tell;

pub use answer::{NewAnswer, answer};
pub use moderate::{review, review_once};
pub use remind::{owed, owed_now, remind};
pub use route::{move_day, route};
pub use submit::{submit, submit_on_web};
pub use tell::tell_confirmed;

use super::model::{Act, AnswerDay, Answered, DueDay, Filter, Initiative, ListedAnswer, Promise};
use super::store;
use crate::contributions::ReceiptCode;
use crate::core::{Date, Error, Id, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::decisions::DecisionKey;
use crate::deed::Deed;
use crate::staff::Action;

/// An initiative by id, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Initiative> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// An initiative by its number, shown or not, or [`Error::NotFound`].
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Initiative> {
    store::by_number(conn, number).await?.ok_or(Error::NotFound)
}

/// An initiative by its number as everybody reads it, or [`Error::NotFound`] when it is not shown.
pub async fn shown(conn: &mut Conn, number: i64) -> Result<Initiative> {
    store::shown(conn, number).await?.ok_or(Error::NotFound)
}

/// An initiative by the code of its receipt, shown or not, or [`Error::NotFound`].
pub async fn by_receipt(conn: &mut Conn, code: &ReceiptCode) -> Result<Initiative> {
    store::by_receipt(conn, code).await?.ok_or(Error::NotFound)
}

/// A page of what a participant has proposed, the latest first.
pub async fn of_participant(
    conn: &mut Conn,
    participant: Id,
    keyset: &Keyset<i64>,
) -> Result<PageOf<Initiative, i64>> {
    let rows = store::of_participant(conn, participant, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |initiative| initiative.number))
}

/// The initiative that began a dialogue, as everybody reads it.
pub async fn begun_by(conn: &mut Conn, dialogue: Id) -> Result<Option<Initiative>> {
    store::of_dialogue(conn, dialogue).await
}

/// A page of the list, the latest first; the key is the number. Unless what is hidden is asked for too, it is what everybody reads.
pub async fn page(
    conn: &mut Conn,
    filter: &Filter,
    keyset: &Keyset<i64>,
) -> Result<PageOf<Initiative, i64>> {
    let rows = store::page(conn, filter, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| row.number))
}

/// What staff did with an initiative, the first first.
pub async fn acts(conn: &mut Conn, initiative: Id) -> Result<Vec<Act>> {
    store::acts(conn, initiative).await
}

/// Every answer to it, also those that were changed since; the first first.
pub async fn answers(conn: &mut Conn, initiative: Id) -> Result<Vec<Answered>> {
    store::answers(conn, initiative).await
}

/// The promises to answer that are due in the days from `first` to before `next`, and the older ones that are not kept.
pub async fn promised(
    conn: &mut Conn,
    (first, next): (&str, &str),
    body: Option<&str>,
    today: Date,
) -> Result<Vec<Promise>> {
    store::promised(conn, (first, next), body, today).await
}

/// The days from `first` to before `next` by which what everybody can read is answered, the first first.
pub async fn due_days(conn: &mut Conn, days: (Date, Date)) -> Result<Vec<DueDay>> {
    store::due_days(conn, days).await
}

/// When each answer to what everybody can read was due, from `first` to before `next`, and when it came.
pub async fn answer_days(conn: &mut Conn, days: (&str, &str)) -> Result<Vec<AnswerDay>> {
    store::answer_days(conn, days).await
}

/// A page of the decisions by which bodies have answered, the latest first; only those of `body`, by its slug, when it is
/// given.
pub async fn decided(
    conn: &mut Conn,
    body: Option<&str>,
    keyset: &Keyset<DecisionKey>,
) -> Result<PageOf<ListedAnswer, DecisionKey>> {
    let rows = store::listed(conn, body, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| DecisionKey {
        decided_on: row.answered.decided_on,
        id: row.decision,
    }))
}

/// The initiative, held for this deed at the version that the form showed, for whoever may do `action` for the body that
/// it lies with today; which one that is.
async fn taken_up(
    deed: &mut Deed,
    id: Id,
    version: i64,
    action: Action,
) -> Result<(Initiative, Option<Id>)> {
    let today = deed.now.date();
    let initiative = get(deed.conn(), id).await?;
    let all = crate::bodies::all(deed.conn()).await?;
    let body = initiative
        .body()
        .and_then(|body| crate::bodies::in_charge(&all, body.id, today))
        .map(|body| body.body.id);
    match body {
        Some(body) => deed.require(action, body)?,
        None => deed.require_for_any(action)?,
    }
    if !store::hold(deed.conn(), id, version).await? {
        return Err(Error::Stale);
    }
    Ok((initiative, body))
}
