//! The coordinating functions in the database.

use super::model::{Function, NewFunction, Place};
use crate::core::{Date, Error, Id, Period, Result, Timestamp};
use crate::db::{Conn, json_list};

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    place: Place,
    name: String,
    name_en: String,
    email: String,
    phone: String,
    staff_id: Id,
    is_open: i64,
    signed_in_at: Option<Timestamp>,
    valid_from: Date,
    valid_to: Option<Date>,
    version: i64,
    created_at: Timestamp,
}

impl Row {
    fn into_function(self) -> Result<Function> {
        Ok(Function {
            id: self.id,
            place: self.place,
            name: self.name,
            name_en: self.name_en,
            email: self.email,
            phone: self.phone,
            staff: self.staff_id,
            is_open: self.is_open > 0,
            signed_in_at: self.signed_in_at,
            period: Period::new(self.valid_from, self.valid_to)
                .map_err(|error| Error::Internal(error.to_string()))?,
            version: self.version,
            created_at: self.created_at,
        })
    }
}

/// All functions: those that coordinate first, the latest on top; a municipality has a handful.
pub async fn all(conn: &mut Conn) -> Result<Vec<Function>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT c.id, c.place, c.name, c.name_en, c.email, c.phone, c.staff_id, s.signed_in_at, c.valid_from, c.valid_to,
                c.version, c.created_at,
                (SELECT COUNT(*) FROM staff_roles r
                  WHERE r.staff_id = s.id AND s.disabled_at IS NULL AND r.role = 'coordinator' AND r.body_id IS NULL) AS is_open
         FROM coordinators c JOIN staff s ON s.id = c.staff_id ORDER BY c.place, c.valid_from DESC, c.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::into_function).collect()
}

/// Enters a function.
pub async fn insert(conn: &mut Conn, id: Id, new: &NewFunction, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO coordinators (id, place, name, name_en, email, phone, staff_id, valid_from, valid_to, version, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10)",
    )
    .bind(id)
    .bind(new.place)
    .bind(new.name.trim())
    .bind(new.name_en.trim())
    .bind(new.email.trim())
    .bind(new.phone.trim())
    .bind(new.staff)
    .bind(new.first)
    .bind(new.last)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes a function.
pub async fn update(conn: &mut Conn, id: Id, new: &NewFunction) -> Result<()> {
    sqlx::query(
        "UPDATE coordinators SET name = $2, name_en = $3, email = $4, phone = $5, staff_id = $6, valid_from = $7, valid_to = $8,
            version = version + 1
         WHERE id = $1",
    )
    .bind(id)
    .bind(new.name.trim())
    .bind(new.name_en.trim())
    .bind(new.email.trim())
    .bind(new.phone.trim())
    .bind(new.staff)
    .bind(new.first)
    .bind(new.last)
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that people are told of an alarm. False when that has been done.
pub async fn note_alarm(conn: &mut Conn, alarm: &str, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO coordination_alarms (alarm, told_at) VALUES ($1, $2) ON CONFLICT (alarm) DO NOTHING",
    )
    .bind(alarm)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets all alarms but those in `lasting`: when one is raised again, it is told again.
pub async fn forget_alarms(conn: &mut Conn, lasting: &[String]) -> Result<()> {
    sqlx::query(
        "DELETE FROM coordination_alarms WHERE alarm NOT IN (SELECT value FROM json_each($1))",
    )
    .bind(json_list(lasting))
    .execute(conn)
    .await?;
    Ok(())
}
