//! Goal periods in the database.

use super::model::{GoalPeriod, NewGoalPeriod};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    name: String,
    name_en: String,
    valid_from: Date,
    valid_to: Date,
    version: i64,
}

/// All goal periods, the latest first; a municipality has one every few years.
pub async fn all(conn: &mut Conn) -> Result<Vec<GoalPeriod>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, name, name_en, valid_from, valid_to, version FROM goal_periods ORDER BY valid_from DESC",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| GoalPeriod {
            id: row.id,
            name: row.name,
            name_en: row.name_en,
            first: row.valid_from,
            last: row.valid_to,
            version: row.version,
        })
        .collect())
}

/// Adds a goal period.
pub async fn insert(conn: &mut Conn, id: Id, new: &NewGoalPeriod, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO goal_periods (id, name, name_en, valid_from, valid_to, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(new.name.trim())
    .bind(new.name_en.trim())
    .bind(new.first)
    .bind(new.last)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes a goal period.
pub async fn update(conn: &mut Conn, id: Id, new: &NewGoalPeriod) -> Result<()> {
    sqlx::query(
        "UPDATE goal_periods SET name = $2, name_en = $3, valid_from = $4, valid_to = $5, version = version + 1 WHERE id = $1",
    )
    .bind(id)
    .bind(new.name.trim())
    .bind(new.name_en.trim())
    .bind(new.first)
    .bind(new.last)
    .execute(conn)
    .await?;
    Ok(())
}
