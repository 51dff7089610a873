//! Counting forms, past the dialogues' own lists.

use super::model::{Counted, Form};
use crate::activities::Kind;
use crate::contributions::Channel;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::is_public;

/// How many activities each body's public dialogues held that began in a time and by `now`, form by form.
pub async fn held(
    conn: &mut Conn,
    (from, to): (Timestamp, Timestamp),
    now: Timestamp,
) -> Result<Vec<Counted>> {
    let rows: Vec<(Id, Kind, i64)> = sqlx::query_as(concat!(
        "SELECT d.owner_id, a.kind, COUNT(*) FROM activities a JOIN dialogues d ON d.id = a.dialogue_id
         WHERE a.starts_at >= $1 AND a.starts_at < $2 AND a.starts_at <= $3 AND a.cancelled_at IS NULL AND ", is_public!("d"), "
         GROUP BY d.owner_id, a.kind"
    ))
    .bind(from)
    .bind(to)
    .bind(now)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(body, kind, number)| (body, Form::of_activity(kind), number))
        .collect())
}

/// The day of the first activity that began by `now`, or the first that a public dialogue took contributions on; none
/// before there is either.
pub async fn first_day(conn: &mut Conn, now: Timestamp) -> Result<Option<Date>> {
    let (held,): (Option<Timestamp>,) = sqlx::query_as(concat!(
        "SELECT MIN(a.starts_at) FROM activities a JOIN dialogues d ON d.id = a.dialogue_id
         WHERE a.starts_at <= $1 AND a.cancelled_at IS NULL AND ",
        is_public!("d")
    ))
    .bind(now)
    .fetch_one(&mut *conn)
    .await?;
    let (opened,): (Option<Date>,) = sqlx::query_as(concat!(
        "SELECT MIN(opens_on) FROM dialogues WHERE ",
        is_public!(),
        " AND opens_on <= $1"
    ))
    .bind(now.date())
    .fetch_one(conn)
    .await?;
    Ok([held.map(Timestamp::date), opened]
        .into_iter()
        .flatten()
        .min())
}

/// How many contributions came to each body's dialogues in a time, form by form.
pub async fn came(conn: &mut Conn, (from, to): (Timestamp, Timestamp)) -> Result<Vec<Counted>> {
    let rows: Vec<(Id, Channel, Option<Kind>, i64)> = sqlx::query_as(
        "SELECT d.owner_id, c.channel, a.kind, COUNT(*) FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
         LEFT JOIN activities a ON a.id = c.activity_id
         WHERE c.received_at >= $1 AND c.received_at < $2 GROUP BY d.owner_id, c.channel, a.kind",
    )
    .bind(from)
    .bind(to)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(body, channel, kind, number)| (body, Form::of_contribution(channel, kind), number))
        .collect())
}
