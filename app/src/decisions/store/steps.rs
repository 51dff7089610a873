//! Officer reports, referrals and meetings in the database.

use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::decisions::model::{NewStep, PoliticalStep, StepKind};

#[derive(sqlx::FromRow)]
struct StepRow {
    id: Id,
    kind: StepKind,
    happens_on: Date,
    title: String,
    note: String,
    url: String,
}

/// A dialogue's political steps in the order they happen.
pub async fn political_steps(conn: &mut Conn, dialogue: Id) -> Result<Vec<PoliticalStep>> {
    let rows: Vec<StepRow> = sqlx::query_as(
        "SELECT id, kind, happens_on, title, note, url FROM political_steps WHERE dialogue_id = $1 ORDER BY happens_on, id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| PoliticalStep {
            id: row.id,
            kind: row.kind,
            happens_on: row.happens_on,
            title: row.title,
            note: row.note,
            url: row.url,
        })
        .collect())
}

/// Adds a political step.
pub async fn insert_step(
    conn: &mut Conn,
    id: Id,
    dialogue: Id,
    new: &NewStep,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO political_steps (id, dialogue_id, kind, happens_on, title, note, url, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(dialogue)
    .bind(new.kind)
    .bind(new.happens_on)
    .bind(&new.title)
    .bind(&new.note)
    .bind(&new.url)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes a political step of this dialogue.
pub async fn update_step(conn: &mut Conn, dialogue: Id, id: Id, new: &NewStep) -> Result<()> {
    sqlx::query(
        "UPDATE political_steps SET kind = $3, happens_on = $4, title = $5, note = $6, url = $7 WHERE id = $1 AND dialogue_id = $2",
    )
    .bind(id)
    .bind(dialogue)
    .bind(new.kind)
    .bind(new.happens_on)
    .bind(&new.title)
    .bind(&new.note)
    .bind(&new.url)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes out a political step of this dialogue and tells what it was called.
pub async fn delete_step(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Option<String>> {
    let row: Option<(String,)> = sqlx::query_as(
        "DELETE FROM political_steps WHERE id = $1 AND dialogue_id = $2 RETURNING title",
    )
    .bind(id)
    .bind(dialogue)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(title,)| title))
}
