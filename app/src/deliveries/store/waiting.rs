//! How much is owed, in all dialogues and in one.

use crate::core::{Date, Id, Result};
use crate::db::Conn;
use crate::deliveries::model::{Owes, Waiting};
use crate::dialogues::{Body, State};

#[derive(sqlx::FromRow)]
struct WaitingRow {
    what: Owes,
    waiting: i64,
    due_on: Date,
    slug: String,
    title: String,
    state: State,
    deciding_body_id: Id,
    owner_id: Id,
    owner_slug: String,
    owner_name: String,
    owner_name_en: String,
}

/// What is owed in all dialogues.
pub async fn waiting(conn: &mut Conn) -> Result<Vec<Waiting>> {
    let rows: Vec<WaitingRow> = sqlx::query_as(
        "SELECT w.what, w.waiting, w.due_on, d.slug, d.title, d.state, d.deciding_body_id,
                o.id AS owner_id, o.slug AS owner_slug, o.name AS owner_name, o.name_en AS owner_name_en
         FROM (SELECT p.dialogue_id, p.way AS what, COUNT(*) AS waiting, MIN(x.due_on) AS due_on
               FROM deliveries x JOIN correspondents p ON p.id = x.correspondent_id WHERE x.standing = 'waiting'
               GROUP BY p.dialogue_id, p.way
               UNION ALL
               SELECT x.dialogue_id, 'receipt' AS what, COUNT(*) AS waiting, MIN(x.due_on) AS due_on
               FROM receipt_deliveries x WHERE x.standing = 'waiting' GROUP BY x.dialogue_id) w
            JOIN dialogues d ON d.id = w.dialogue_id JOIN bodies o ON o.id = d.owner_id
         ORDER BY w.due_on, d.title, w.what",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Waiting {
            what: row.what,
            count: row.waiting,
            due: row.due_on,
            slug: row.slug,
            title: row.title,
            state: row.state,
            owner: Body::new(
                row.owner_id,
                row.owner_slug,
                row.owner_name,
                row.owner_name_en,
            ),
            deciding_body: row.deciding_body_id,
        })
        .collect())
}

/// What is owed in one dialogue: what, how many, and until when the first.
pub async fn waiting_in(conn: &mut Conn, dialogue: Id) -> Result<Vec<(Owes, i64, Date)>> {
    Ok(sqlx::query_as(
        "SELECT p.way AS what, COUNT(*) AS waiting, MIN(x.due_on) AS due_on
         FROM correspondents p JOIN deliveries x ON x.correspondent_id = p.id AND x.standing = 'waiting'
         WHERE p.dialogue_id = $1 GROUP BY p.way
         UNION ALL
         SELECT 'receipt' AS what, COUNT(*) AS waiting, MIN(x.due_on) AS due_on
         FROM receipt_deliveries x WHERE x.dialogue_id = $1 AND x.standing = 'waiting' HAVING COUNT(*) > 0
         ORDER BY due_on, what",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?)
}
