//! Answers to ideas and to themes.

use crate::contributions::is_shown;
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::is_public;
use crate::search::model::{Kind, Named, Piece, Source};

#[derive(sqlx::FromRow)]
struct AnswerRow {
    id: Id,
    dialogue_id: Id,
    slug: String,
    /// Of an idea; none of a theme.
    number: Option<i64>,
    title: String,
    answer: String,
    answered_by: String,
    answered_at: Timestamp,
    example_at: Option<Timestamp>,
}

/// Those to the ideas and the themes of `list`, a list of ids.
pub async fn of(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<AnswerRow> = sqlx::query_as(concat!(
        "SELECT c.id, c.dialogue_id, d.slug, c.number, '' AS title, c.answer, c.answered_by, c.answered_at, d.example_at
         FROM covered_contributions c JOIN dialogues d ON d.id = c.dialogue_id
         WHERE c.id IN (SELECT value FROM json_each($1)) AND ", is_shown!("c"), "
           AND c.answered_at IS NOT NULL AND c.answer <> '' AND ", is_public!("d"), "
         UNION ALL
         SELECT t.id, t.dialogue_id, d.slug, CAST(NULL AS BIGINT), t.title, t.answer, t.answered_by, t.answered_at, d.example_at
         FROM themes t JOIN dialogues d ON d.id = t.dialogue_id
         WHERE t.id IN (SELECT value FROM json_each($1))
           AND t.answered_at IS NOT NULL AND t.answer <> '' AND ", is_public!("d")
    ))
    .bind(list)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut pieces = vec![
                Piece::title(row.title, "sv"),
                Piece::body(row.answer, "sv"),
                Piece::body(row.answered_by, "sv"),
            ];
            pieces.retain(|piece| !piece.words.is_empty());
            let (path, named) = match row.number {
                Some(number) => (
                    format!("/dialoger/{}/ideer/{number}", row.slug),
                    Named::AnswerToIdea(number),
                ),
                None => (
                    format!("/dialoger/{}/teman/{}", row.slug, row.id),
                    Named::AnswerToTheme,
                ),
            };
            Source {
                kind: Kind::Answer,
                subject: row.id.to_string(),
                dialogue: Some(row.dialogue_id),
                at: row.answered_at,
                pieces,
                path,
                named,
                is_example: row.example_at.is_some(),
            }
        })
        .collect())
}
