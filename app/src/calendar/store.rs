//! The days of all public dialogues.

use super::model::{Entry, What};
use crate::core::{Date, Id, Locale, Result, Timestamp};
use crate::db::Conn;

/// The most days that are told at once.
const MOST: i64 = 2_000;

#[derive(sqlx::FromRow)]
struct EntryRow {
    day: Date,
    what: What,
    words: String,
    id: Id,
    slug: String,
    title: String,
    example_at: Option<Timestamp>,
}

/// Every day of a public dialogue from `first` to before `next`, in order. Of a dialogue that was stopped only
/// what has been is told.
pub async fn between(
    conn: &mut Conn,
    (first, next): (Date, Date),
    today: Date,
) -> Result<Vec<Entry>> {
    let rows: Vec<EntryRow> = sqlx::query_as(
        "SELECT p.day, p.what, p.words, p.id, d.slug, d.title, d.example_at FROM (
            SELECT id AS dialogue_id, id, 'opens' AS what, '' AS words, opens_on AS day FROM dialogues
            UNION ALL SELECT id, id, 'closes', '', closes_on FROM dialogues
            UNION ALL SELECT id, id, 'compilation', '', compile_by FROM dialogues
            UNION ALL SELECT id, id, 'decision', '', decision_on FROM dialogues
            UNION ALL SELECT id, id, 'feedback', '', feedback_by FROM dialogues
            UNION ALL SELECT id, id, 'follow_up', '', follow_up_on FROM dialogues
            UNION ALL SELECT dialogue_id, id, 'meeting', title, happens_on FROM political_steps WHERE kind = 'meeting'
         ) p JOIN dialogues d ON d.id = p.dialogue_id
         WHERE d.announced_at IS NOT NULL AND p.day >= $1 AND p.day < $2 AND (d.state <> 'cancelled' OR p.day <= $3)
         ORDER BY p.day, d.title, p.what, p.id LIMIT $4",
    )
    .bind(first)
    .bind(next)
    .bind(today)
    .bind(MOST)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Entry {
            day: row.day,
            what: row.what,
            words: row.words,
            id: row.id,
            slug: row.slug,
            title: row.title,
            lang: Locale::Sv.tag().to_owned(),
            is_example: row.example_at.is_some(),
            is_answered: false,
            activity: None,
        })
        .collect())
}
