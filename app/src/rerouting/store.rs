//! Reroutings in the database.

use super::model::{CameFrom, Elsewhere, NewRerouting, Place, Rerouting, TakenBack, To};
use crate::contributions::{ReceiptCode, State};
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    place: Place,
    authority: String,
    words: String,
    rerouted_at: Timestamp,
    taken_back_reason: String,
    taken_back_at: Option<Timestamp>,
    to_id: Option<Id>,
    to_number: Option<i64>,
    to_state: Option<State>,
    to_receipt: Option<ReceiptCode>,
    to_slug: Option<String>,
    to_title: Option<String>,
}

impl From<Row> for Rerouting {
    fn from(row: Row) -> Self {
        let to = match (row.to_id, row.to_number, row.to_receipt) {
            (Some(contribution), Some(number), Some(receipt)) => Some(To {
                contribution,
                number,
                is_shown: row.to_state.is_some_and(State::is_shown),
                receipt,
                slug: row.to_slug.unwrap_or_default(),
                title: row.to_title.unwrap_or_default(),
            }),
            _ => None,
        };
        let reason = row.taken_back_reason;
        Self {
            id: row.id,
            place: row.place,
            authority: row.authority,
            to,
            words: row.words,
            at: row.rerouted_at,
            taken_back: row.taken_back_at.map(|at| TakenBack { at, reason }),
        }
    }
}

/// The time that a contribution was sent on and that holds, else the last that was taken back.
pub async fn last(conn: &mut Conn, contribution: Id) -> Result<Option<Rerouting>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT r.id, r.place, r.authority, r.words, r.rerouted_at, r.taken_back_reason, r.taken_back_at, t.id AS to_id,
                t.number AS to_number, t.state AS to_state, t.receipt_code AS to_receipt, d.slug AS to_slug, d.title AS to_title
         FROM reroutings r LEFT JOIN contributions t ON t.id = r.to_contribution_id LEFT JOIN dialogues d ON d.id = t.dialogue_id
         WHERE r.contribution_id = $1 ORDER BY CASE WHEN r.taken_back_at IS NULL THEN 0 ELSE 1 END, r.rerouted_at DESC, r.id DESC LIMIT 1",
    )
    .bind(contribution)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Rerouting::from))
}

/// Which idea of another dialogue a contribution was, when that is not taken back.
pub async fn came_from(conn: &mut Conn, contribution: Id) -> Result<Option<CameFrom>> {
    let row: Option<(i64, String, String)> = sqlx::query_as(
        "SELECT c.number, d.slug, d.title FROM reroutings r JOIN contributions c ON c.id = r.contribution_id
            JOIN dialogues d ON d.id = c.dialogue_id
         WHERE r.to_contribution_id = $1 AND r.taken_back_at IS NULL",
    )
    .bind(contribution)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(number, slug, title)| CameFrom {
        number,
        slug,
        title,
    }))
}

/// The other dialogues that take ideas at `now`, by name.
pub async fn open_elsewhere(
    conn: &mut Conn,
    dialogue: Id,
    now: Timestamp,
) -> Result<Vec<Elsewhere>> {
    let rows: Vec<(Id, String)> = sqlx::query_as(
        "SELECT id, title FROM dialogues WHERE state = 'open' AND opens_at <= $2 AND $2 < closes_at AND id <> $1 ORDER BY title, id",
    )
    .bind(dialogue)
    .bind(now)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(id, title)| Elsewhere { id, title })
        .collect())
}

/// Takes a contribution out of its theme and counts its version up, if it is still `version`.
pub async fn take_out(conn: &mut Conn, contribution: Id, version: i64) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE contributions SET theme_id = NULL, version = version + 1 WHERE id = $1 AND version = $2",
    )
    .bind(contribution)
    .bind(version)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Stores that a contribution is sent on; `to` is what it became in another dialogue.
pub async fn insert(
    conn: &mut Conn,
    (id, contribution): (Id, Id),
    (place, new): (Place, &NewRerouting),
    to: Option<Id>,
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    let authority = match place {
        Place::Authority => new.authority.trim(),
        _ => "",
    };
    sqlx::query(
        "INSERT INTO reroutings (id, contribution_id, place, authority, to_contribution_id, words, rerouted_by, rerouted_at, taken_back_reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '')",
    )
    .bind(id)
    .bind(contribution)
    .bind(place)
    .bind(authority)
    .bind(to)
    .bind(new.words.trim())
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores that and why it is taken back.
pub async fn take_back(
    conn: &mut Conn,
    id: Id,
    reason: &str,
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    sqlx::query("UPDATE reroutings SET taken_back_reason = $2, taken_back_by = $3, taken_back_at = $4 WHERE id = $1")
        .bind(id)
        .bind(reason)
        .bind(by)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}
