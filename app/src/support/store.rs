//! Who agrees with what. How many it is, the database counts itself.

use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;

/// Takes the dialogue's row for this transaction, as whoever sends in an idea does; false when it takes none at `now`.
pub async fn hold_open(conn: &mut Conn, dialogue: Id, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE dialogues SET contributions_made = contributions_made
         WHERE id = $1 AND state = 'open' AND opens_at <= $2 AND $2 < closes_at",
    )
    .bind(dialogue)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Which idea one agrees with at the page of `number`: itself, or the one it is shown under (P28). None when it is not shown, or
/// belongs somewhere else.
pub async fn supported(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Option<(Id, i64)>> {
    Ok(sqlx::query_as(
        "SELECT COALESCE(l.id, c.id), COALESCE(l.number, c.number)
         FROM contributions c
            LEFT JOIN same_ideas s ON s.contribution_id = c.id
            LEFT JOIN contributions l ON l.id = s.leading_id AND l.state IN ('published', 'masked')
         WHERE c.dialogue_id = $1 AND c.number = $2 AND c.state IN ('published', 'masked')
            AND NOT EXISTS (SELECT 1 FROM reroutings r WHERE r.contribution_id = c.id AND r.taken_back_at IS NULL)",
    )
    .bind(dialogue)
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

/// One more who agrees; nothing when it is there already.
pub async fn insert(conn: &mut Conn, idea: Id, supporter: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO supports (contribution_id, supporter) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(idea)
    .bind(supporter)
    .execute(conn)
    .await?;
    Ok(())
}

/// One who no longer agrees: with the idea, and with each that is shown under it.
pub async fn delete(conn: &mut Conn, idea: Id, supporter: &str) -> Result<()> {
    sqlx::query(
        "DELETE FROM supports WHERE supporter = $2 AND (contribution_id = $1
            OR contribution_id IN (SELECT contribution_id FROM same_ideas WHERE leading_id = $1))",
    )
    .bind(idea)
    .bind(supporter)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether `supporter` agrees with the idea, or with one that is shown under it.
pub async fn agrees(conn: &mut Conn, idea: Id, supporter: &str) -> Result<bool> {
    let row: Option<(i64,)> = sqlx::query_as(
        "SELECT CAST(1 AS BIGINT) FROM supports WHERE supporter = $2 AND (contribution_id = $1
            OR contribution_id IN (SELECT s.contribution_id FROM same_ideas s JOIN contributions m ON m.id = s.contribution_id
                                   WHERE s.leading_id = $1 AND m.state IN ('published', 'masked'))) LIMIT 1",
    )
    .bind(idea)
    .bind(supporter)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}
