//! What is held about an address, and how it is changed or forgotten.

use crate::core::{EmailAddress, Id, Locale, Result, Timestamp};
use crate::db::{Conn, Keyset};

/// Sets the language of mails.
pub async fn set_locale(conn: &mut Conn, id: Id, locale: Locale) -> Result<()> {
    sqlx::query("UPDATE participants SET locale = $2 WHERE id = $1")
        .bind(id)
        .bind(locale)
        .execute(conn)
        .await?;
    Ok(())
}

/// A mail that was left for a participant.
#[derive(Debug, sqlx::FromRow)]
pub struct Mailed {
    /// Which.
    pub id: Id,
    /// What it tells, as stored: an older version may have known more kinds.
    pub kind: String,
    /// When it was left.
    pub created_at: Timestamp,
    /// When the server took it.
    pub sent_at: Option<Timestamp>,
}

pub const MAILED: &str = "SELECT id, kind, created_at, sent_at FROM messages
     WHERE participant_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3";

/// The mails to a participant, the latest first.
pub async fn mailed(conn: &mut Conn, id: Id, keyset: &Keyset<Id>) -> Result<Vec<Mailed>> {
    // "g" stands after every id.
    let before = keyset
        .after
        .map_or_else(|| "g".to_owned(), |id| id.to_string());
    Ok(sqlx::query_as(MAILED)
        .bind(id)
        .bind(before)
        .bind(keyset.limit())
        .fetch_all(conn)
        .await?)
}

/// How many mails there are to a participant.
pub async fn count_mails(conn: &mut Conn, id: Id) -> Result<i64> {
    let (count,): (i64,) =
        sqlx::query_as("SELECT COUNT(*) FROM messages WHERE participant_id = $1")
            .bind(id)
            .fetch_one(conn)
            .await?;
    Ok(count)
}

/// A new address that waits for a yes.
#[derive(Debug, sqlx::FromRow)]
pub struct Change {
    /// Whose.
    pub participant_id: Id,
    /// The address.
    pub email: EmailAddress,
    /// In the address of the page that takes it.
    pub code: String,
    /// When it was asked for.
    pub asked_at: Timestamp,
}

/// Notes the new address that a participant wants, instead of one that they wanted before.
pub async fn want_address(
    conn: &mut Conn,
    id: Id,
    (email, code): (&EmailAddress, &str),
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO address_changes (participant_id, email, code, asked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (participant_id) DO UPDATE SET email = excluded.email, code = excluded.code, asked_at = excluded.asked_at",
    )
    .bind(id)
    .bind(email)
    .bind(code)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// The new address that waits behind a code.
pub async fn wanted(conn: &mut Conn, code: &str) -> Result<Option<Change>> {
    Ok(sqlx::query_as(
        "SELECT participant_id, email, code, asked_at FROM address_changes WHERE code = $1",
    )
    .bind(code)
    .fetch_optional(conn)
    .await?)
}

/// The new address that a participant wants.
pub async fn wanted_by(conn: &mut Conn, id: Id) -> Result<Option<Change>> {
    Ok(sqlx::query_as(
        "SELECT participant_id, email, code, asked_at FROM address_changes WHERE participant_id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Gives a participant another address with other codes, unless somebody else has it; then the answer is false. What waits to
/// be sent goes there.
pub async fn set_address(
    conn: &mut Conn,
    id: Id,
    email: &EmailAddress,
    codes: &[String; 2],
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE participants SET email = $2, email_folded = $3, confirm_code = $4, unsubscribe_code = $5, undeliverable_at = NULL
         WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM participants other WHERE other.email_folded = $3 AND other.id <> $1)",
    )
    .bind(id)
    .bind(email)
    .bind(email.folded())
    .bind(&codes[0])
    .bind(&codes[1])
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "UPDATE messages SET to_address = $2 WHERE participant_id = $1 AND sent_at IS NULL AND dropped_at IS NULL AND failed_at IS NULL",
    )
    .bind(id)
    .bind(email)
    .execute(&mut *conn)
    .await?;
    forget_change(&mut *conn, id).await?;
    forget_troubles(conn, id).await?;
    Ok(true)
}

async fn forget_change(conn: &mut Conn, id: Id) -> Result<()> {
    sqlx::query("DELETE FROM address_changes WHERE participant_id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets on which days mail to the address was refused.
pub async fn forget_troubles(conn: &mut Conn, id: Id) -> Result<()> {
    sqlx::query("DELETE FROM address_troubles WHERE participant_id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Lets mail go to the address again; false when it goes already.
pub async fn try_again(conn: &mut Conn, id: Id) -> Result<bool> {
    forget_troubles(&mut *conn, id).await?;
    let done = sqlx::query(
        "UPDATE participants SET undeliverable_at = NULL WHERE id = $1 AND undeliverable_at IS NOT NULL",
    )
    .bind(id)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes the address off everything that was sent in or mailed with it, and forgets it. What was sent in stays.
pub async fn erase(conn: &mut Conn, id: Id, now: Timestamp) -> Result<()> {
    for sql in [
        "UPDATE contributions SET participant_id = NULL WHERE participant_id = $1",
        "UPDATE initiatives SET participant_id = NULL WHERE participant_id = $1",
        "UPDATE comments SET participant_id = NULL WHERE participant_id = $1",
    ] {
        sqlx::query(sql).bind(id).execute(&mut *conn).await?;
    }
    sqlx::query(
        "UPDATE messages SET dropped_at = COALESCE(dropped_at, $2), last_error = 'the address was taken back'
         WHERE participant_id = $1 AND sent_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "UPDATE messages SET participant_id = NULL, to_address = '' WHERE participant_id = $1",
    )
    .bind(id)
    .execute(&mut *conn)
    .await?;
    forget_change(&mut *conn, id).await?;
    forget_troubles(&mut *conn, id).await?;
    sqlx::query("DELETE FROM participants WHERE id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Participants whose address has been of no use since `moment`: nothing was sent in with it, nothing is followed, and nobody
/// was written to. Who has said no to mail is remembered, so that the no holds.
pub async fn idle(conn: &mut Conn, moment: Timestamp) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(
        "SELECT p.id FROM participants p WHERE p.created_at < $1 AND p.unsubscribed_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM contributions c WHERE c.participant_id = p.id)
            AND NOT EXISTS (SELECT 1 FROM initiatives i WHERE i.participant_id = p.id)
            AND NOT EXISTS (SELECT 1 FROM comments k WHERE k.participant_id = p.id)
            AND NOT EXISTS (SELECT 1 FROM subscriptions s WHERE s.participant_id = p.id)
            AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.participant_id = p.id AND m.created_at >= $1)
         ORDER BY p.id LIMIT 500",
    )
    .bind(moment)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
