//! The chain's rows. The head row is what writers of one chain wait for.

use super::model::{Entry, Event, digest};
use crate::core::{Result, Timestamp};
use crate::db::Conn;

/// Appends `event` to its chain. Takes the chain's head row, so concurrent deeds on one chain are
/// written one after the other.
pub async fn append(
    conn: &mut Conn,
    now: Timestamp,
    actor: &str,
    role: &str,
    event: &Event<'_>,
) -> Result<()> {
    let (seq, previous_hash): (i64, String) = sqlx::query_as(
        "INSERT INTO audit_heads (chain, seq, hash) VALUES ($1, 1, '')
         ON CONFLICT (chain) DO UPDATE SET seq = audit_heads.seq + 1
         RETURNING seq, hash",
    )
    .bind(event.chain)
    .fetch_one(&mut *conn)
    .await?;
    let mut entry = Entry {
        chain: event.chain.to_owned(),
        seq,
        happened_at: now.as_micros(),
        actor: actor.to_owned(),
        role: role.to_owned(),
        action: event.action.to_owned(),
        subject: event.subject.to_owned(),
        before_digest: digest(event.before),
        after_digest: digest(event.after),
        previous_hash,
        hash: String::new(),
    };
    entry.hash = entry.expected_hash();
    sqlx::query(
        "INSERT INTO audit_events (chain, seq, happened_at, actor, role, action, subject, before_digest, after_digest, previous_hash, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(&entry.chain)
    .bind(entry.seq)
    .bind(entry.happened_at)
    .bind(&entry.actor)
    .bind(&entry.role)
    .bind(&entry.action)
    .bind(&entry.subject)
    .bind(&entry.before_digest)
    .bind(&entry.after_digest)
    .bind(&entry.previous_hash)
    .bind(&entry.hash)
    .execute(&mut *conn)
    .await?;
    sqlx::query("UPDATE audit_heads SET hash = $1 WHERE chain = $2")
        .bind(&entry.hash)
        .bind(&entry.chain)
        .execute(conn)
        .await?;
    Ok(())
}

/// The heads: chain, number of events, hash of the last.
pub async fn heads(conn: &mut Conn) -> Result<Vec<(String, i64, String)>> {
    Ok(
        sqlx::query_as("SELECT chain, seq, hash FROM audit_heads ORDER BY chain")
            .fetch_all(conn)
            .await?,
    )
}

/// Chains that have events but no head.
pub async fn headless(conn: &mut Conn) -> Result<Vec<(String,)>> {
    Ok(sqlx::query_as(
        "SELECT DISTINCT chain FROM audit_events WHERE chain NOT IN (SELECT chain FROM audit_heads) ORDER BY chain",
    )
    .fetch_all(conn)
    .await?)
}

/// A stretch of a chain, from the event after `after`.
pub async fn stretch(conn: &mut Conn, chain: &str, after: i64, limit: i64) -> Result<Vec<Entry>> {
    Ok(sqlx::query_as(
        "SELECT chain, seq, happened_at, actor, role, action, subject, before_digest, after_digest, previous_hash, hash
         FROM audit_events WHERE chain = $1 AND seq > $2 ORDER BY seq LIMIT $3",
    )
    .bind(chain)
    .bind(after)
    .bind(limit)
    .fetch_all(conn)
    .await?)
}
