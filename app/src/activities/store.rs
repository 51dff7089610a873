//! Activities in the database.

use super::model::{Activity, Cancelled, Kind, NewActivity, Shown};
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::is_public;

/// All columns of an activity of `a`, for more columns or a FROM clause to follow.
macro_rules! select_activity {
    ($($rest:tt)+) => {
        concat!(
            "SELECT a.id, a.version, a.kind, a.title, a.place, a.starts_at, a.ends_at, a.access, a.hearing, a.how_to, a.notes,
                    a.cancelled_at, a.cancelled_reason",
            $($rest)+
        )
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    version: i64,
    kind: Kind,
    title: String,
    place: String,
    starts_at: Timestamp,
    ends_at: Timestamp,
    access: String,
    hearing: String,
    how_to: String,
    notes: String,
    cancelled_at: Option<Timestamp>,
    cancelled_reason: String,
}

impl Row {
    fn into_activity(self) -> Activity {
        let reason = self.cancelled_reason;
        Activity {
            is_spoken: false,
            id: self.id,
            version: self.version,
            plan: NewActivity {
                kind: self.kind,
                title: self.title,
                place: self.place,
                starts: self.starts_at,
                ends: self.ends_at,
                access: self.access,
                hearing: self.hearing,
                how_to: self.how_to,
            },
            notes: self.notes,
            cancelled: self.cancelled_at.map(|at| Cancelled { at, reason }),
        }
    }
}

/// Every activity of a dialogue, the first one first.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Activity>> {
    let rows: Vec<Row> = sqlx::query_as(select_activity!(
        " FROM activities a WHERE a.dialogue_id = $1 ORDER BY a.starts_at, a.id"
    ))
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Row::into_activity).collect())
}

/// The most that a calendar tells at once.
const MOST: i64 = 2_000;

#[derive(sqlx::FromRow)]
struct ShownRow {
    #[sqlx(flatten)]
    activity: Row,
    slug: String,
    dialogue: String,
    example_at: Option<Timestamp>,
}

/// Every activity of a public dialogue that begins from `from` to before `to`, the first one first. Of a dialogue
/// that was stopped only what has begun by `now` is told.
pub async fn between(
    conn: &mut Conn,
    (from, to): (Timestamp, Timestamp),
    now: Timestamp,
) -> Result<Vec<Shown>> {
    let rows: Vec<ShownRow> = sqlx::query_as(select_activity!(
        ", d.slug, d.title AS dialogue, d.example_at
         FROM activities a JOIN dialogues d ON d.id = a.dialogue_id
         WHERE a.starts_at >= $1 AND a.starts_at < $2 AND ",
        is_public!("d"),
        " AND (d.state <> 'cancelled' OR a.starts_at <= $3)
         ORDER BY a.starts_at, a.id LIMIT $4"
    ))
    .bind(from)
    .bind(to)
    .bind(now)
    .bind(MOST)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Shown {
            activity: row.activity.into_activity(),
            slug: row.slug,
            dialogue: row.dialogue,
            is_example: row.example_at.is_some(),
        })
        .collect())
}

/// Adds an activity to a dialogue.
pub async fn insert(
    conn: &mut Conn,
    (id, dialogue): (Id, Id),
    new: &NewActivity,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO activities (id, dialogue_id, version, kind, title, place, starts_at, ends_at, access, hearing, how_to, notes,
            cancelled_reason, created_at)
         VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, '', '', $11)",
    )
    .bind(id)
    .bind(dialogue)
    .bind(new.kind)
    .bind(&new.title)
    .bind(&new.place)
    .bind(new.starts)
    .bind(new.ends)
    .bind(&new.access)
    .bind(&new.hearing)
    .bind(&new.how_to)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores another plan for an activity.
pub async fn update(conn: &mut Conn, id: Id, new: &NewActivity) -> Result<()> {
    sqlx::query(
        "UPDATE activities SET version = version + 1, kind = $2, title = $3, place = $4, starts_at = $5, ends_at = $6, access = $7,
            hearing = $8, how_to = $9
         WHERE id = $1",
    )
    .bind(id)
    .bind(new.kind)
    .bind(&new.title)
    .bind(&new.place)
    .bind(new.starts)
    .bind(new.ends)
    .bind(&new.access)
    .bind(&new.hearing)
    .bind(&new.how_to)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes an activity away.
pub async fn delete(conn: &mut Conn, id: Id) -> Result<()> {
    sqlx::query("DELETE FROM activities WHERE id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores that and why an activity is not held.
pub async fn set_cancelled(conn: &mut Conn, id: Id, reason: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "UPDATE activities SET version = version + 1, cancelled_at = $2, cancelled_reason = $3 WHERE id = $1",
    )
    .bind(id)
    .bind(now)
    .bind(reason)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores what was said and done.
pub async fn set_notes(conn: &mut Conn, id: Id, notes: &str) -> Result<()> {
    sqlx::query("UPDATE activities SET version = version + 1, notes = $2 WHERE id = $1")
        .bind(id)
        .bind(notes)
        .execute(conn)
        .await?;
    Ok(())
}
