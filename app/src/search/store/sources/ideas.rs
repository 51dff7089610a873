//! Ideas that are shown, with what is covered in them.

use crate::contributions::{self, is_shown};
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::is_public;
use crate::search::model::{Kind, Named, Piece, Source};

#[derive(sqlx::FromRow)]
struct IdeaRow {
    id: Id,
    dialogue_id: Id,
    slug: String,
    number: i64,
    kind: contributions::Kind,
    title: String,
    text: String,
    lang: String,
    translation: String,
    published_at: Timestamp,
    example_at: Option<Timestamp>,
}

/// Those of `list`, a list of ids.
pub async fn of(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<IdeaRow> = sqlx::query_as(concat!(
        "SELECT c.id, c.dialogue_id, d.slug, c.number, c.kind, c.title, c.text, c.lang, c.translation, c.published_at, d.example_at
         FROM covered_contributions c JOIN dialogues d ON d.id = c.dialogue_id
         WHERE c.id IN (SELECT value FROM json_each($1)) AND ", is_shown!("c"), " AND c.published_at IS NOT NULL
           AND ", is_public!("d")
    ))
    .bind(list)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut pieces = vec![
                Piece::title(row.title, row.lang.as_str()),
                Piece::body(row.text, row.lang),
                Piece::body(row.translation, "sv"),
            ];
            pieces.retain(|piece| !piece.words.is_empty());
            Source {
                kind: Kind::Idea,
                subject: row.id.to_string(),
                dialogue: Some(row.dialogue_id),
                at: row.published_at,
                pieces,
                path: format!("/dialoger/{}/ideer/{}", row.slug, row.number),
                named: Named::Idea(row.kind, row.number),
                is_example: row.example_at.is_some(),
            }
        })
        .collect())
}
