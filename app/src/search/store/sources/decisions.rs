//! Decisions on dialogues, with what they brought.

use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::decisions::is_public_on;
use crate::dialogues::{Body, is_public, shows_outcomes};
use crate::search::model::{Kind, Named, Piece, Source};

#[derive(sqlx::FromRow)]
struct DecisionRow {
    id: Id,
    dialogue_id: Id,
    decided_on: Date,
    case_number: String,
    paragraph: String,
    summary: String,
    part: String,
    body_id: Id,
    body_slug: String,
    body_name: String,
    body_name_en: String,
    example_at: Option<Timestamp>,
}

/// Those of `list`, a list of ids.
pub async fn of(conn: &mut Conn, list: &str) -> Result<Vec<Source>> {
    let rows: Vec<DecisionRow> = sqlx::query_as(concat!(
        "SELECT e.id, d.id AS dialogue_id, e.decided_on, e.case_number, e.paragraph, e.summary, e.part,
                b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en, d.example_at
         FROM decisions e JOIN dialogue_decisions l ON l.decision_id = e.id JOIN dialogues d ON d.id = l.dialogue_id
         JOIN bodies b ON b.id = e.body_id
         WHERE e.id IN (SELECT value FROM json_each($1)) AND ", is_public_on!("d", "l"), "
         ORDER BY e.id, d.id"
    ))
    .bind(list)
    .fetch_all(&mut *conn)
    .await?;
    let outcomes: Vec<(Id, String, String)> = sqlx::query_as(concat!(
        "SELECT o.decision_id, o.did, o.reason FROM outcomes o JOIN themes t ON t.id = o.theme_id JOIN dialogues d ON d.id = t.dialogue_id
         WHERE o.decision_id IN (SELECT value FROM json_each($1)) AND ", is_public!("d"), "
           AND ", shows_outcomes!("d"), "
         ORDER BY o.decision_id, t.position"
    ))
    .bind(list)
    .fetch_all(conn)
    .await?;
    let mut found: Vec<Source> = Vec::new();
    for row in rows {
        let subject = row.id.to_string();
        // A decision on several dialogues is found once.
        if found.iter().any(|there| there.subject == subject) {
            continue;
        }
        let mut pieces = vec![Piece::body(row.summary, "sv")];
        let own = outcomes
            .iter()
            .filter(|(decision, _, _)| *decision == row.id);
        for (_, did, reason) in own {
            pieces.push(Piece::body(did.as_str(), "sv"));
            pieces.push(Piece::body(reason.as_str(), "sv"));
        }
        let record = format!(
            "{}, {}, § {} {}",
            row.body_name, row.case_number, row.paragraph, row.part
        );
        pieces.push(Piece::body(record, "sv"));
        pieces.retain(|piece| !piece.words.is_empty());
        let body = Body::new(row.body_id, row.body_slug, row.body_name, row.body_name_en);
        found.push(Source {
            kind: Kind::Decision,
            path: format!("/beslut/{subject}"),
            subject,
            dialogue: Some(row.dialogue_id),
            at: row.decided_on.start(),
            pieces,
            named: Named::Decision {
                body,
                paragraph: row.paragraph,
            },
            is_example: row.example_at.is_some(),
        });
    }
    Ok(found)
}
