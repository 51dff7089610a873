//! The chain's rows. The head row is what writers of one chain wait for.

use super::act::Act;
use super::model::{Entry, Noted};
use super::reading::{LogFilter, LogKey};
use super::who::Who;
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, Keyset, json_list};

/// Appends `all` to their chains, each chain's in the order in which they were noted. The chains come in the order of their names
/// whatever the deed, so that two which note in the same chains never wait for each other crosswise.
pub async fn append_all(conn: &mut Conn, now: Timestamp, mut all: Vec<Noted>) -> Result<()> {
    all.sort_by(|one, other| one.chain.cmp(&other.chain));
    for noted in all {
        append(conn, now, noted).await?;
    }
    Ok(())
}

/// Appends an event to its chain. Takes the chain's head row, so concurrent deeds on one chain are
/// written one after the other.
async fn append(conn: &mut Conn, now: Timestamp, noted: Noted) -> Result<()> {
    let (seq, previous_hash): (i64, String) = sqlx::query_as(
        "INSERT INTO audit_heads (chain, seq, hash) VALUES ($1, 1, '')
         ON CONFLICT (chain) DO UPDATE SET seq = audit_heads.seq + 1
         RETURNING seq, hash",
    )
    .bind(&noted.chain)
    .fetch_one(&mut *conn)
    .await?;
    let mut entry = Entry {
        chain: noted.chain,
        seq,
        happened_at: now.as_micros(),
        actor: noted.actor,
        role: noted.role.to_owned(),
        action: noted.action,
        subject: noted.subject,
        before_digest: noted.before_digest,
        after_digest: noted.after_digest,
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

/// All columns of an event, for a WHERE clause to follow.
macro_rules! select_events {
    ($rest:literal) => {
        concat!(
            "SELECT chain, seq, happened_at, actor, role, action, subject, before_digest, after_digest, previous_hash, hash FROM audit_events ",
            $rest
        )
    };
}

/// One chain, the latest first.
pub const OF_CHAIN: &str = select_events!(
    "WHERE chain = $1 AND seq < $2 AND happened_at >= $3 AND happened_at < $4
       AND ($5 IS NULL OR role = $5 OR role = '' AND actor = $5) AND ($6 IS NULL OR action = $6)
     ORDER BY seq DESC LIMIT $7"
);

/// All chains, the latest first.
pub const LATEST: &str = select_events!(
    "WHERE (happened_at, chain, seq) < ($1, $2, $3) AND happened_at >= $4 AND happened_at < $5
       AND ($6 IS NULL OR role = $6 OR role = '' AND actor = $6)
       AND ($7 IS NULL OR chain IN (SELECT id FROM dialogues WHERE owner_id IN (SELECT value FROM json_each($7))))
     ORDER BY happened_at DESC, chain DESC, seq DESC LIMIT $8"
);

/// One kind of event in all chains, the latest first.
pub const LATEST_OF_ACT: &str = select_events!(
    "WHERE action = $9 AND (happened_at, chain, seq) < ($1, $2, $3) AND happened_at >= $4 AND happened_at < $5
       AND ($6 IS NULL OR role = $6 OR role = '' AND actor = $6)
       AND ($7 IS NULL OR chain IN (SELECT id FROM dialogues WHERE owner_id IN (SELECT value FROM json_each($7))))
     ORDER BY happened_at DESC, chain DESC, seq DESC LIMIT $8"
);

/// Events that `filter` asks for, the latest first. Bounds that are not asked for lie beyond all events,
/// so that the index serves the first page like any other.
pub async fn list(
    conn: &mut Conn,
    filter: &LogFilter,
    keyset: &Keyset<LogKey>,
) -> Result<Vec<Entry>> {
    let from = filter.day.map_or(i64::MIN, |day| day.start().as_micros());
    let until = filter
        .day
        .map_or(i64::MAX, |day| day.plus_days(1).start().as_micros());
    let who = filter.who.map(Who::as_str);
    if let Some(chain) = &filter.chain {
        let before = keyset.after.as_ref().map_or(i64::MAX, |key| key.seq);
        return Ok(sqlx::query_as(OF_CHAIN)
            .bind(chain)
            .bind(before)
            .bind(from)
            .bind(until)
            .bind(who)
            .bind(filter.act.map(Act::as_str))
            .bind(keyset.limit())
            .fetch_all(conn)
            .await?);
    }
    let after = keyset.after.clone().unwrap_or(LogKey {
        happened_at: i64::MAX,
        chain: String::new(),
        seq: 0,
    });
    let sql = if filter.act.is_some() {
        LATEST_OF_ACT
    } else {
        LATEST
    };
    let mut query = sqlx::query_as(sql)
        .bind(after.happened_at)
        .bind(after.chain)
        .bind(after.seq)
        .bind(from)
        .bind(until)
        .bind(who)
        .bind(filter.of.as_ref().map(|of| {
            let ids: Vec<String> = of.iter().map(Id::to_string).collect();
            json_list(&ids)
        }))
        .bind(keyset.limit());
    if let Some(act) = filter.act {
        query = query.bind(act.as_str());
    }
    Ok(query.fetch_all(conn).await?)
}

/// The head of one chain: number of events, hash of the last.
pub async fn head(conn: &mut Conn, chain: &str) -> Result<Option<(i64, String)>> {
    Ok(
        sqlx::query_as("SELECT seq, hash FROM audit_heads WHERE chain = $1")
            .bind(chain)
            .fetch_optional(conn)
            .await?,
    )
}

/// How many events a chain has, and between which numbers.
#[derive(Debug, sqlx::FromRow)]
pub struct Span {
    /// How many.
    pub events: i64,
    /// The lowest number.
    pub first: Option<i64>,
    /// The highest.
    pub last: Option<i64>,
}

/// The numbers of a chain.
pub async fn span(conn: &mut Conn, chain: &str) -> Result<Span> {
    Ok(sqlx::query_as(
        "SELECT COUNT(*) AS events, MIN(seq) AS first, MAX(seq) AS last FROM audit_events WHERE chain = $1",
    )
    .bind(chain)
    .fetch_one(conn)
    .await?)
}

/// What ties an event to its neighbours.
#[derive(Debug, sqlx::FromRow)]
pub struct Tie {
    /// Which event.
    pub seq: i64,
    /// The hash of the event before.
    pub previous_hash: String,
    /// Its own.
    pub hash: String,
}

/// The ties of the events with these numbers; those that are not there are left out.
pub async fn ties(conn: &mut Conn, chain: &str, numbers: &[i64]) -> Result<Vec<Tie>> {
    let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
    Ok(sqlx::query_as(
        "SELECT seq, previous_hash, hash FROM audit_events
         WHERE chain = $1 AND seq IN (SELECT CAST(value AS BIGINT) FROM json_each($2))",
    )
    .bind(chain)
    .bind(json_list(&numbers))
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
