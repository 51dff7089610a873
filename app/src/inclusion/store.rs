//! Measures in the database.

use super::model::{Measure, NewMeasure, NewTold, Outcome, Told};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    version: i64,
    group_name: String,
    group_name_en: String,
    measure: String,
    who: String,
    happens_on: Option<Date>,
    place: String,
    cost: Option<i64>,
    outcome: Option<Outcome>,
    result: String,
    reached: Option<i64>,
    told_at: Option<Timestamp>,
}

impl Row {
    fn into_measure(self) -> Measure {
        let (result, reached) = (self.result, self.reached);
        Measure {
            id: self.id,
            version: self.version,
            plan: NewMeasure {
                group: self.group_name,
                group_en: self.group_name_en,
                measure: self.measure,
                who: self.who,
                day: self.happens_on,
                place: self.place,
                cost: self.cost,
            },
            told: self.outcome.zip(self.told_at).map(|(outcome, at)| Told {
                outcome,
                result,
                reached,
                at,
            }),
        }
    }
}

/// Every measure of a dialogue, the first day first; those without a day last.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Measure>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, version, group_name, group_name_en, measure, who, happens_on, place, cost, outcome, result, reached, told_at
         FROM inclusion_measures WHERE dialogue_id = $1 ORDER BY COALESCE(happens_on, '9999'), created_at, id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Row::into_measure).collect())
}

/// Adds a measure to a dialogue's plan.
pub async fn insert(
    conn: &mut Conn,
    (id, dialogue): (Id, Id),
    new: &NewMeasure,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO inclusion_measures (id, dialogue_id, version, group_name, group_name_en, measure, who, happens_on, place, cost,
            result, created_at)
         VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, '', $10)",
    )
    .bind(id)
    .bind(dialogue)
    .bind(new.group.trim())
    .bind(new.group_en.trim())
    .bind(new.measure.trim())
    .bind(new.who.trim())
    .bind(new.day)
    .bind(new.place.trim())
    .bind(new.cost)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores another plan for a measure.
pub async fn update(conn: &mut Conn, id: Id, new: &NewMeasure) -> Result<()> {
    sqlx::query(
        "UPDATE inclusion_measures SET version = version + 1, group_name = $2, group_name_en = $3, measure = $4, who = $5,
            happens_on = $6, place = $7, cost = $8
         WHERE id = $1",
    )
    .bind(id)
    .bind(new.group.trim())
    .bind(new.group_en.trim())
    .bind(new.measure.trim())
    .bind(new.who.trim())
    .bind(new.day)
    .bind(new.place.trim())
    .bind(new.cost)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a measure out of its plan.
pub async fn delete(conn: &mut Conn, id: Id) -> Result<()> {
    sqlx::query("DELETE FROM inclusion_measures WHERE id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores how a measure went.
pub async fn set_told(
    conn: &mut Conn,
    id: Id,
    told: &NewTold,
    by: Option<Id>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "UPDATE inclusion_measures SET version = version + 1, outcome = $2, result = $3, reached = $4, told_by = $5, told_at = $6
         WHERE id = $1",
    )
    .bind(id)
    .bind(told.outcome)
    .bind(told.result.trim())
    .bind(told.reached)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
