//! The queue's rows.

use super::model::{Claim, Kind, Left};
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, Dialect};

/// Puts a job in the queue; false when one with that key is there already.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    kind: Kind,
    payload: &str,
    dedupe_key: &str,
    run_at: Timestamp,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO jobs (id, kind, urgency, payload, dedupe_key, run_at, attempts, last_error, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, 0, '', $7) ON CONFLICT (dedupe_key) DO NOTHING",
    )
    .bind(id)
    .bind(kind)
    .bind(kind.urgency())
    .bind(payload)
    .bind(dedupe_key)
    .bind(run_at)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts a job for each message in the JSON list `ids` in the queue; one that is there already, done
/// or dead, begins anew.
pub async fn upsert_mails(conn: &mut Conn, kind: Kind, ids: &str, now: Timestamp) -> Result<u64> {
    // SQLite needs the WHERE to tell ON CONFLICT from a join's ON.
    let done = sqlx::query(
        "INSERT INTO jobs (id, kind, urgency, payload, dedupe_key, run_at, attempts, last_error, created_at)
         SELECT list.value, $2, $3, list.value, 'mail:' || list.value, $4, 0, '', $4 FROM json_each($1) AS list WHERE 1 = 1
         ON CONFLICT (dedupe_key) DO UPDATE SET kind = excluded.kind, urgency = excluded.urgency, run_at = excluded.run_at,
            attempts = 0, claimed_until = NULL, done_at = NULL, dead_at = NULL, last_error = ''",
    )
    .bind(ids)
    .bind(kind)
    .bind(kind.urgency())
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// Whether any job waits: a look that takes no lock.
pub async fn is_any_due(conn: &mut Conn, now: Timestamp) -> Result<bool> {
    let row: Option<(i64,)> = sqlx::query_as(
        "SELECT CAST(1 AS BIGINT) FROM jobs WHERE done_at IS NULL AND dead_at IS NULL AND run_at <= $1
            AND (claimed_until IS NULL OR claimed_until <= $1) LIMIT 1",
    )
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Leases up to `count` due jobs until `until`. SQLite writes one at a time; on PostgreSQL workers
/// step over each other's rows.
pub async fn claim(
    conn: &mut Conn,
    dialect: Dialect,
    now: Timestamp,
    until: Timestamp,
    count: i64,
) -> Result<Vec<Claim>> {
    let sql = match dialect {
        Dialect::Sqlite => {
            "UPDATE jobs SET claimed_until = $2, attempts = attempts + 1 WHERE id IN (
                SELECT id FROM jobs WHERE done_at IS NULL AND dead_at IS NULL AND run_at <= $1
                    AND (claimed_until IS NULL OR claimed_until <= $1)
                ORDER BY urgency, run_at, id LIMIT $3)
             RETURNING id, kind, payload, attempts, claimed_until"
        }
        Dialect::Postgres => {
            "WITH ready AS MATERIALIZED (
                SELECT id FROM jobs WHERE done_at IS NULL AND dead_at IS NULL AND run_at <= $1
                    AND (claimed_until IS NULL OR claimed_until <= $1)
                ORDER BY urgency, run_at, id LIMIT $3 FOR UPDATE SKIP LOCKED)
             UPDATE jobs SET claimed_until = $2, attempts = attempts + 1 FROM ready WHERE jobs.id = ready.id
             RETURNING jobs.id, jobs.kind, jobs.payload, jobs.attempts, jobs.claimed_until"
        }
    };
    Ok(sqlx::query_as(sql)
        .bind(now)
        .bind(until)
        .bind(count)
        .fetch_all(conn)
        .await?)
}

/// Marks the job done, if the claim still holds.
pub async fn finish(conn: &mut Conn, claim: &Claim, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE jobs SET done_at = $4, claimed_until = NULL, last_error = ''
         WHERE id = $1 AND attempts = $2 AND claimed_until = $3 AND done_at IS NULL",
    )
    .bind(claim.id)
    .bind(claim.tries)
    .bind(claim.until)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives the job back until `run_at`, if the claim still holds.
pub async fn postpone(
    conn: &mut Conn,
    claim: &Claim,
    run_at: Timestamp,
    error: &str,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE jobs SET run_at = $4, claimed_until = NULL, last_error = $5
         WHERE id = $1 AND attempts = $2 AND claimed_until = $3 AND done_at IS NULL",
    )
    .bind(claim.id)
    .bind(claim.tries)
    .bind(claim.until)
    .bind(run_at)
    .bind(error)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Lays the job aside as dead, if the claim still holds.
pub async fn bury(conn: &mut Conn, claim: &Claim, now: Timestamp, error: &str) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE jobs SET dead_at = $4, claimed_until = NULL, last_error = $5
         WHERE id = $1 AND attempts = $2 AND claimed_until = $3 AND done_at IS NULL",
    )
    .bind(claim.id)
    .bind(claim.tries)
    .bind(claim.until)
    .bind(now)
    .bind(error)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Brings every dead job back to life at `now`; how many it were.
pub async fn revive_dead(conn: &mut Conn, now: Timestamp) -> Result<u64> {
    let done = sqlx::query(
        "UPDATE jobs SET dead_at = NULL, attempts = 0, claimed_until = NULL, run_at = $1, last_error = ''
         WHERE dead_at IS NOT NULL",
    )
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// What is not done, by kind and last error, the dead and the many first; at most 200 lines.
pub async fn left(conn: &mut Conn) -> Result<Vec<Left>> {
    Ok(sqlx::query_as(
        "SELECT is_dead, kind, COUNT(*) AS jobs, MAX(attempts) AS tries, last_error AS error
         FROM (SELECT CASE WHEN dead_at IS NULL THEN 0 ELSE 1 END AS is_dead, kind, attempts, last_error
               FROM jobs WHERE done_at IS NULL) AS undone
         GROUP BY is_dead, kind, last_error ORDER BY is_dead DESC, jobs DESC, kind, error LIMIT 200",
    )
    .fetch_all(conn)
    .await?)
}

/// Forgets jobs that were done before `moment`.
pub async fn forget_done(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    let done = sqlx::query("DELETE FROM jobs WHERE done_at < $1")
        .bind(moment)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
