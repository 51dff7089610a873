//! Owing somebody a letter or a call, and what there is to tell of one idea.

use crate::contributions;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::deliveries::model::{Kind, Told};
use crate::rerouting::is_in_force;

/// Notes that `person` is owed `kind` until `due`, of one idea or of all. False when they are already.
pub async fn lay(
    conn: &mut Conn,
    (id, person): (Id, Id),
    (kind, idea, due): (Kind, Option<Id>, Date),
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO deliveries (id, version, correspondent_id, kind, contribution_id, due_on, standing, reason, created_at)
         VALUES ($1, 1, $2, $3, $4, $5, 'waiting', '', $6) ON CONFLICT DO NOTHING",
    )
    .bind(id)
    .bind(person)
    .bind(kind)
    .bind(idea)
    .bind(due)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[derive(sqlx::FromRow)]
struct SenderRow {
    dialogue_id: Id,
    person_id: Id,
    state: contributions::State,
    left_out: i64,
    told: i64,
}

/// Who sent `contribution` in and can be reached by letter or by a call, in which dialogue, and how it stands; nothing when nobody
/// can.
pub async fn sender(conn: &mut Conn, contribution: Id) -> Result<Option<(Id, Id, Told)>> {
    let row: Option<SenderRow> = sqlx::query_as(
        "SELECT p.dialogue_id, p.id AS person_id, c.state,
            (SELECT COUNT(*) FROM photos f WHERE f.contribution_id = c.id AND f.left_out_at IS NOT NULL)
            + (SELECT COUNT(*) FROM places l WHERE l.contribution_id = c.id AND l.left_out_at IS NOT NULL) AS left_out,
            (SELECT COUNT(*) FROM deliveries d WHERE d.contribution_id = c.id AND d.kind = 'moderated' AND d.standing = 'delivered') AS told
         FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
            JOIN contributions c ON c.id = t.contribution_id
         WHERE t.contribution_id = $1 AND p.erased_at IS NULL",
    )
    .bind(contribution)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| {
        let told = Told {
            state: row.state,
            leaves_out: row.left_out > 0,
            knows: row.told > 0,
        };
        (row.dialogue_id, row.person_id, told)
    }))
}

/// What of `kind` waits to be told of `contribution`: in which dialogue, which, and at which version.
pub async fn waiting_of(
    conn: &mut Conn,
    contribution: Id,
    kind: Kind,
) -> Result<Option<(Id, Id, i64)>> {
    Ok(sqlx::query_as(
        "SELECT p.dialogue_id, d.id, d.version FROM deliveries d JOIN correspondents p ON p.id = d.correspondent_id
         WHERE d.contribution_id = $1 AND d.kind = $2 AND d.standing = 'waiting'",
    )
    .bind(contribution)
    .bind(kind)
    .fetch_optional(conn)
    .await?)
}

/// Whether `contribution` has an answer of its own, and whether it has been sent on to where it belongs.
pub async fn has_happened(conn: &mut Conn, contribution: Id) -> Result<(bool, bool)> {
    let (answered, sent_on): (i64, i64) = sqlx::query_as(concat!(
        "SELECT (SELECT COUNT(*) FROM contributions WHERE id = $1 AND answer <> ''),
            (SELECT COUNT(*) FROM reroutings r WHERE r.contribution_id = $1 AND ",
        is_in_force!("r"),
        ")"
    ))
    .bind(contribution)
    .fetch_one(conn)
    .await?;
    Ok((answered > 0, sent_on > 0))
}
