//! Proposals of dialogues that are shown, with their answers.

use crate::contributions::is_shown;
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;
use crate::search::model::{Kind, Named, Piece, Source};

#[derive(sqlx::FromRow)]
struct InitiativeRow {
    id: Id,
    number: i64,
    title: String,
    words: String,
    lang: String,
    published_at: Timestamp,
    case_number: Option<String>,
    paragraph: Option<String>,
    /// The reasons of the answer.
    summary: Option<String>,
    example_at: Option<Timestamp>,
}

/// Those of `list`, a list of ids.
pub async fn of(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<InitiativeRow> = sqlx::query_as(concat!(
        "SELECT i.id, i.number, i.title, i.words, i.lang, i.published_at,
                e.case_number, e.paragraph, e.summary, i.example_at
         FROM covered_initiatives i LEFT JOIN initiative_answers a ON a.initiative_id = i.id AND a.revision = i.revision
         LEFT JOIN decisions e ON e.id = a.decision_id
         WHERE i.id IN (SELECT value FROM json_each($1)) AND ", is_shown!("i"), " AND i.published_at IS NOT NULL"
    ))
    .bind(list)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut pieces = vec![
                Piece::title(row.title, row.lang.as_str()),
                Piece::body(row.words, row.lang),
                Piece::body(row.summary.unwrap_or_default(), "sv"),
            ];
            if let (Some(case), Some(paragraph)) = (row.case_number, row.paragraph) {
                pieces.push(Piece::body(format!("{case}, § {paragraph}"), "sv"));
            }
            pieces.retain(|piece| !piece.words.is_empty());
            Source {
                kind: Kind::Initiative,
                subject: row.id.to_string(),
                dialogue: None,
                at: row.published_at,
                pieces,
                path: format!("/initiativ/{}", row.number),
                named: Named::Initiative(row.number),
                is_example: row.example_at.is_some(),
            }
        })
        .collect())
}
