//! Dialogues whose body is over, and where they went.

use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::model::{Body, Handover, Move, Part};

/// Dialogues under way whose owner, or whose body of a decision to come, was over before `today` and has
/// a successor.
pub async fn left_behind(conn: &mut Conn, today: Date) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(
        "SELECT d.id FROM dialogues d JOIN bodies o ON o.id = d.owner_id JOIN bodies b ON b.id = d.deciding_body_id
         WHERE d.state NOT IN ('archived', 'cancelled')
           AND ((o.valid_to < $1 AND o.successor_id IS NOT NULL)
                OR (d.decided_upon_at IS NULL AND b.valid_to < $1 AND b.successor_id IS NOT NULL))
         ORDER BY d.id",
    )
    .bind(today)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// How many dialogues are under way that `body` owns or decides in.
pub async fn unfinished(conn: &mut Conn, body: Id) -> Result<i64> {
    let (dialogues,): (i64,) = sqlx::query_as(
        "SELECT COUNT(*) FROM dialogues WHERE (owner_id = $1 OR deciding_body_id = $1) AND state NOT IN ('archived', 'cancelled')",
    )
    .bind(body)
    .fetch_one(conn)
    .await?;
    Ok(dialogues)
}

/// The latest day on which a body decided to hold a dialogue in `area`.
pub async fn last_decided_in(conn: &mut Conn, area: Id) -> Result<Option<Date>> {
    let (day,): (Option<Date>,) = sqlx::query_as(
        "SELECT MAX(s.decided_on) FROM dialogues d JOIN decisions s ON s.id = d.start_decision_id WHERE d.area_id = $1",
    )
    .bind(area)
    .fetch_one(conn)
    .await?;
    Ok(day)
}

/// Keeps that a dialogue went over.
pub async fn insert_handover(
    conn: &mut Conn,
    id: Id,
    dialogue: Id,
    step: Move,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO dialogue_handovers (id, dialogue_id, part, from_body_id, to_body_id, from_day, handed_over_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(dialogue)
    .bind(step.part)
    .bind(step.from)
    .bind(step.to)
    .bind(step.from_day)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a dialogue its new bodies; the database lets the owner change only after a handover is kept.
pub async fn set_bodies(
    conn: &mut Conn,
    id: Id,
    (owner, deciding): (Id, Id),
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "UPDATE dialogues SET owner_id = $2, deciding_body_id = $3, version = version + 1, updated_at = $4 WHERE id = $1",
    )
    .bind(id)
    .bind(owner)
    .bind(deciding)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    part: Part,
    from_day: Date,
    handed_over_at: Timestamp,
    from_id: Id,
    from_slug: String,
    from_name: String,
    from_name_en: String,
    to_id: Id,
    to_slug: String,
    to_name: String,
    to_name_en: String,
}

/// A dialogue's handovers, the oldest first.
pub async fn handovers(conn: &mut Conn, dialogue: Id) -> Result<Vec<Handover>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT h.id, h.part, h.from_day, h.handed_over_at,
                a.id AS from_id, a.slug AS from_slug, a.name AS from_name, a.name_en AS from_name_en,
                b.id AS to_id, b.slug AS to_slug, b.name AS to_name, b.name_en AS to_name_en
         FROM dialogue_handovers h JOIN bodies a ON a.id = h.from_body_id JOIN bodies b ON b.id = h.to_body_id
         WHERE h.dialogue_id = $1 ORDER BY h.handed_over_at, h.id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Handover {
            id: row.id,
            part: row.part,
            from: Body::new(row.from_id, row.from_slug, row.from_name, row.from_name_en),
            to: Body::new(row.to_id, row.to_slug, row.to_name, row.to_name_en),
            from_day: row.from_day,
            at: row.handed_over_at,
        })
        .collect())
}
