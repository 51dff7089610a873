//! Forms that were sent, in the database.

use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;

/// Notes that the form with this digest is sent, and gives what it has made before, if anything. Whoever
/// sends the same at the same time waits here.
pub async fn note(conn: &mut Conn, posted: &str, now: Timestamp) -> Result<Option<Id>> {
    sqlx::query("INSERT INTO forms_once (posted, posted_at) VALUES ($1, $2) ON CONFLICT (posted) DO NOTHING")
        .bind(posted)
        .bind(now)
        .execute(&mut *conn)
        .await?;
    let (made,): (Option<Id>,) = sqlx::query_as("SELECT made_id FROM forms_once WHERE posted = $1")
        .bind(posted)
        .fetch_one(conn)
        .await?;
    Ok(made)
}

/// What the form with this digest has made, if it was sent before.
pub async fn made(conn: &mut Conn, posted: &str) -> Result<Option<Id>> {
    let row: Option<(Option<Id>,)> =
        sqlx::query_as("SELECT made_id FROM forms_once WHERE posted = $1")
            .bind(posted)
            .fetch_optional(conn)
            .await?;
    Ok(row.and_then(|(made,)| made))
}

/// Notes what it has made.
pub async fn set_made(conn: &mut Conn, posted: &str, made: Id) -> Result<()> {
    sqlx::query("UPDATE forms_once SET made_id = $2 WHERE posted = $1")
        .bind(posted)
        .bind(made)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets it, as if it had not been sent.
pub async fn unnote(conn: &mut Conn, posted: &str) -> Result<()> {
    sqlx::query("DELETE FROM forms_once WHERE posted = $1")
        .bind(posted)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets all that were sent at `moment` or before. Returns how many.
pub async fn forget_until(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    let done = sqlx::query("DELETE FROM forms_once WHERE posted_at <= $1")
        .bind(moment)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
