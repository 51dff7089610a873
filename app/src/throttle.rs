//! How often something may be tried: counted in the database, so that all replicas count together.

use crate::core::digest::sha256_hex;
use crate::core::{Result, Timestamp};
use crate::db::Conn;

/// So many times in so many seconds.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// How many.
    pub hits: i64,
    /// In how long, in seconds.
    pub seconds: i64,
}

/// Counts one try of `what` by `who` and tells whether it is within `limit`. Only a digest of `who`
/// is stored, and only until the next window.
pub async fn within(
    conn: &mut Conn,
    now: Timestamp,
    what: &str,
    who: &str,
    limit: Limit,
) -> Result<bool> {
    let window = now.as_micros() / (limit.seconds * 1_000_000) * (limit.seconds * 1_000_000);
    let bucket = sha256_hex(format!("{what}\n{window}\n{who}"));
    let (hits,): (i64,) = sqlx::query_as(
        "INSERT INTO throttles (bucket, window_start, hits) VALUES ($1, $2, 1)
         ON CONFLICT (bucket, window_start) DO UPDATE SET hits = throttles.hits + 1
         RETURNING hits",
    )
    .bind(&bucket)
    .bind(window)
    .fetch_one(conn)
    .await?;
    Ok(hits <= limit.hits)
}

/// Forgets windows that began before `moment`.
pub async fn forget(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    let done = sqlx::query("DELETE FROM throttles WHERE window_start < $1")
        .bind(moment)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
