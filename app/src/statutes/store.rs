//! Kinds of matter in the database.

use super::model::{Matter, NewMatter, Shortest, Unit};
use crate::core::{Date, Error, Id, Period, Result, Timestamp};
use crate::db::Conn;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    name: String,
    name_en: String,
    law: String,
    amount: i64,
    unit: Unit,
    valid_from: Date,
    valid_to: Option<Date>,
    version: i64,
}

impl Row {
    fn into_matter(self) -> Result<Matter> {
        Ok(Matter {
            id: self.id,
            name: self.name,
            name_en: self.name_en,
            law: self.law,
            shortest: Shortest {
                amount: self.amount,
                unit: self.unit,
            },
            period: Period::new(self.valid_from, self.valid_to)
                .map_err(|error| Error::Internal(error.to_string()))?,
            version: self.version,
        })
    }
}

/// All kinds of matter by name, the latest first of those of one name; only the one with the id `matter` when
/// it is given.
pub async fn matters(conn: &mut Conn, matter: Option<Id>) -> Result<Vec<Matter>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, name, name_en, law, amount, unit, valid_from, valid_to, version FROM matters
         WHERE ($1 IS NULL OR id = $1) ORDER BY name, valid_from DESC",
    )
    .bind(matter)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::into_matter).collect()
}

/// Takes the row of a matter for this transaction without changing it.
pub async fn hold(conn: &mut Conn, id: Id) -> Result<()> {
    sqlx::query("UPDATE matters SET version = version WHERE id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether a body has decided to hold a dialogue by it.
pub async fn is_used(conn: &mut Conn, id: Id) -> Result<bool> {
    let row: Option<(Id,)> = sqlx::query_as(
        "SELECT id FROM dialogues WHERE matter_id = $1 AND state <> 'draft' LIMIT 1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// The latest day on which a body decided to hold a dialogue by it.
pub async fn last_decided(conn: &mut Conn, id: Id) -> Result<Option<Date>> {
    let (day,): (Option<Date>,) = sqlx::query_as(
        "SELECT MAX(s.decided_on) FROM dialogues d JOIN decisions s ON s.id = d.start_decision_id
         WHERE d.matter_id = $1 AND d.state <> 'draft'",
    )
    .bind(id)
    .fetch_one(conn)
    .await?;
    Ok(day)
}

/// Adds a kind of matter.
pub async fn insert(conn: &mut Conn, id: Id, new: &NewMatter, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO matters (id, name, name_en, law, amount, unit, valid_from, valid_to, version, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9)",
    )
    .bind(id)
    .bind(new.name.trim())
    .bind(new.name_en.trim())
    .bind(new.law.trim())
    .bind(new.shortest.amount)
    .bind(new.shortest.unit)
    .bind(new.first)
    .bind(new.last)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes a kind of matter.
pub async fn update(conn: &mut Conn, id: Id, new: &NewMatter) -> Result<()> {
    sqlx::query(
        "UPDATE matters SET name = $2, name_en = $3, law = $4, amount = $5, unit = $6, valid_from = $7, valid_to = $8,
            version = version + 1
         WHERE id = $1",
    )
    .bind(id)
    .bind(new.name.trim())
    .bind(new.name_en.trim())
    .bind(new.law.trim())
    .bind(new.shortest.amount)
    .bind(new.shortest.unit)
    .bind(new.first)
    .bind(new.last)
    .execute(conn)
    .await?;
    Ok(())
}
