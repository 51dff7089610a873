//! The responsibility map in the database.

use super::model::{Area, Assignment, NewArea, Responsibility};
use crate::core::{Date, Error, Id, Period, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::Body;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    area_id: Id,
    terms_url: String,
    valid_from: Date,
    valid_to: Option<Date>,
    body_id: Id,
    body_slug: String,
    body_name: String,
    body_name_en: String,
}

/// All areas with their versions, by name; only the one with the id `area` when it is given.
pub async fn areas(conn: &mut Conn, area: Option<Id>) -> Result<Vec<Area>> {
    let names: Vec<(Id, String, String, i64)> = sqlx::query_as(
        "SELECT id, name, name_en, version FROM areas WHERE ($1 IS NULL OR id = $1) ORDER BY name",
    )
    .bind(area)
    .fetch_all(&mut *conn)
    .await?;
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT r.id, r.area_id, r.terms_url, r.valid_from, r.valid_to,
                b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en
         FROM responsibilities r JOIN bodies b ON b.id = r.body_id WHERE ($1 IS NULL OR r.area_id = $1) ORDER BY r.valid_from",
    )
    .bind(area)
    .fetch_all(conn)
    .await?;
    let mut areas: Vec<Area> = names
        .into_iter()
        .map(|(id, name, name_en, version)| Area {
            id,
            name,
            name_en,
            versions: Vec::new(),
            version,
        })
        .collect();
    for row in rows {
        let period = Period::new(row.valid_from, row.valid_to)
            .map_err(|error| Error::Internal(error.to_string()))?;
        if let Some(area) = areas.iter_mut().find(|area| area.id == row.area_id) {
            area.versions.push(Responsibility {
                id: row.id,
                body: Body::new(row.body_id, row.body_slug, row.body_name, row.body_name_en),
                period,
                terms_url: row.terms_url,
            });
        }
    }
    Ok(areas)
}

/// Takes the row of an area for this transaction and counts its version up, if it is still `version`: its
/// versions are written one at a time.
pub async fn lock(conn: &mut Conn, area: Id, version: i64) -> Result<bool> {
    let done = sqlx::query("UPDATE areas SET version = version + 1 WHERE id = $1 AND version = $2")
        .bind(area)
        .bind(version)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Adds an area; false when another has that name.
pub async fn insert_area(conn: &mut Conn, id: Id, new: &NewArea, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO areas (id, name, name_en, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO NOTHING",
    )
    .bind(id)
    .bind(new.name.trim())
    .bind(new.name_en.trim())
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Adds a version.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    area: Id,
    new: &Assignment,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO responsibilities (id, area_id, body_id, terms_url, valid_from, valid_to, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(area)
    .bind(new.body)
    .bind(&new.terms_url)
    .bind(new.first)
    .bind(new.last)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets a version that goes on until further notice end on `last`.
pub async fn end(conn: &mut Conn, id: Id, last: Date) -> Result<()> {
    sqlx::query("UPDATE responsibilities SET valid_to = $2 WHERE id = $1 AND valid_to IS NULL")
        .bind(id)
        .bind(last)
        .execute(conn)
        .await?;
    Ok(())
}
