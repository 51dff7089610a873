//! The outbox's rows.

use super::model::{About, Failed, Kind, Message, NewMessage, Progress};
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;
use crate::participants::may_be_written_to;

/// Puts a message in the outbox; false when one for the same deed is there already.
pub async fn insert(conn: &mut Conn, id: Id, message: &NewMessage, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO messages (id, deed, kind, to_address, locale, participant_id, dialogue_id, contribution_id, created_at, last_error,
            initiative_id, comment_id, shortcoming_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', $10, $11, $12) ON CONFLICT (deed) DO NOTHING",
    )
    .bind(id)
    .bind(&message.deed)
    .bind(message.kind)
    .bind(&message.to)
    .bind(message.locale)
    .bind(message.participant)
    .bind(message.about.dialogue)
    .bind(message.about.contribution)
    .bind(now)
    .bind(message.about.initiative)
    .bind(message.about.comment)
    .bind(message.about.shortcoming)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts a message in the outbox for each pair in the JSON list `pairs` (a message's
/// id, a blank, a participant's id). Returns the ids of those that were not there before.
pub async fn insert_many(
    conn: &mut Conn,
    kind: Kind,
    about: About,
    pairs: &str,
    now: Timestamp,
) -> Result<Vec<(Id,)>> {
    Ok(sqlx::query_as(concat!(
        "INSERT INTO messages (id, deed, kind, to_address, locale, participant_id, dialogue_id, theme_id, created_at, note_id, last_error)
         SELECT substr(list.value, 1, 36), $2 || ':' || $3 || ':' || p.id, $2, p.email, p.locale, p.id, $4, $5, $6, $7, ''
         FROM json_each($1) AS list JOIN participants p ON p.id = substr(list.value, 38)
         WHERE ", may_be_written_to!("p"), "
         ON CONFLICT (deed) DO NOTHING
         RETURNING id"
    ))
    .bind(pairs)
    .bind(kind)
    .bind(about.subject())
    .bind(about.dialogue)
    .bind(about.theme)
    .bind(now)
    .bind(about.note)
    .fetch_all(conn)
    .await?)
}

/// Puts a message in the outbox for each pair in the JSON list `pairs` (its id, a blank, a participant's id). Returns the ids of
/// those to participants who may be written to.
pub async fn insert_each(
    conn: &mut Conn,
    kind: Kind,
    pairs: &str,
    now: Timestamp,
) -> Result<Vec<(Id,)>> {
    Ok(sqlx::query_as(concat!(
        "INSERT INTO messages (id, deed, kind, to_address, locale, participant_id, created_at, last_error)
         SELECT substr(list.value, 1, 36), $2 || ':' || substr(list.value, 1, 36), $2, p.email, p.locale, p.id, $3, ''
         FROM json_each($1) AS list JOIN participants p ON p.id = substr(list.value, 38)
         WHERE ", may_be_written_to!("p"), "
         ON CONFLICT (deed) DO NOTHING
         RETURNING id"
    ))
    .bind(pairs)
    .bind(kind)
    .bind(now)
    .fetch_all(conn)
    .await?)
}

/// A message by its id.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Message>> {
    Ok(sqlx::query_as(
        "SELECT id, kind, to_address, locale, participant_id, dialogue_id, contribution_id, theme_id, initiative_id, comment_id, shortcoming_id, note_id, sent_at, failed_at, dropped_at
         FROM messages WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Notes that the server has taken it.
pub async fn mark_sent(conn: &mut Conn, id: Id, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE messages SET sent_at = $2, failed_at = NULL, dropped_at = NULL, last_error = '' WHERE id = $1 AND sent_at IS NULL")
        .bind(id)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that there is nothing to tell any more.
pub async fn mark_dropped(conn: &mut Conn, id: Id, why: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "UPDATE messages SET dropped_at = $3, last_error = $2 WHERE id = $1 AND sent_at IS NULL",
    )
    .bind(id)
    .bind(why)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that it cannot be delivered.
pub async fn mark_failed(conn: &mut Conn, id: Id, why: &str, now: Timestamp) -> Result<()> {
    sqlx::query(
        "UPDATE messages SET failed_at = $3, last_error = $2 WHERE id = $1 AND sent_at IS NULL AND dropped_at IS NULL",
    )
    .bind(id)
    .bind(why)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that a message that was taken came back; false when that is noted already.
pub async fn mark_bounced(conn: &mut Conn, id: Id, now: Timestamp) -> Result<bool> {
    let done =
        sqlx::query("UPDATE messages SET bounced_at = $2 WHERE id = $1 AND bounced_at IS NULL")
            .bind(id)
            .bind(now)
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes back the failure of every failed message about `dialogue` of a kind in the JSON list `kinds`.
/// Returns which.
pub async fn forgive_about(conn: &mut Conn, dialogue: Id, kinds: &str) -> Result<Vec<(Id,)>> {
    Ok(sqlx::query_as(
        "UPDATE messages SET failed_at = NULL, last_error = ''
         WHERE dialogue_id = $1 AND kind IN (SELECT value FROM json_each($2)) AND failed_at IS NOT NULL AND sent_at IS NULL
         RETURNING id",
    )
    .bind(dialogue)
    .bind(kinds)
    .fetch_all(conn)
    .await?)
}

/// Takes back the failure of every failed message. Returns which.
pub async fn forgive_all(conn: &mut Conn) -> Result<Vec<(Id,)>> {
    Ok(sqlx::query_as(
        "UPDATE messages SET failed_at = NULL, last_error = '' WHERE failed_at IS NOT NULL AND sent_at IS NULL RETURNING id",
    )
    .fetch_all(conn)
    .await?)
}

/// Counts the failed messages about one dialogue by kind.
pub async fn failed(conn: &mut Conn, dialogue: Id) -> Result<Vec<Failed>> {
    Ok(sqlx::query_as(
        "SELECT kind, COUNT(*) AS mails FROM messages
         WHERE dialogue_id = $1 AND failed_at IS NOT NULL AND sent_at IS NULL
         GROUP BY kind ORDER BY kind",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?)
}

/// Counts the messages of one kind about one dialogue.
pub async fn progress(conn: &mut Conn, kind: Kind, dialogue: Id) -> Result<Progress> {
    Ok(sqlx::query_as(
        "SELECT
            COUNT(CASE WHEN sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL THEN 1 END) AS queued,
            COUNT(sent_at) AS sent,
            COUNT(CASE WHEN sent_at IS NULL THEN failed_at END) AS failed,
            COUNT(CASE WHEN sent_at IS NULL AND failed_at IS NULL THEN dropped_at END) AS dropped
         FROM messages WHERE dialogue_id = $1 AND kind = $2",
    )
    .bind(dialogue)
    .bind(kind)
    .fetch_one(conn)
    .await?)
}
