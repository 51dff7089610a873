//! Reported shortcomings in the database.

use super::model::{Answered, NewReport, Outcome, Shortcoming};
use crate::contributions::ReceiptCode;
use crate::core::{Date, EmailAddress, Error, Id, Lateness, Locale, Result, Timestamp};
use crate::db::{Conn, json_list};

const COLUMNS: &str = "SELECT id, version, receipt_code, page, words, email, locale, received_at, due_on, answered_at, outcome, answer
     FROM shortcomings";

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    version: i64,
    receipt_code: ReceiptCode,
    page: String,
    words: String,
    email: String,
    locale: Locale,
    received_at: Timestamp,
    due_on: Date,
    answered_at: Option<Timestamp>,
    outcome: String,
    answer: String,
}

impl Row {
    fn into_shortcoming(self) -> Result<Shortcoming> {
        let wrong = |what: &str| Error::Internal(format!("shortcoming {}: {what}", self.id));
        let email: Option<EmailAddress> = match self.email.as_str() {
            "" => None,
            typed => Some(typed.parse().map_err(|_| wrong("no address"))?),
        };
        let answered = match self.answered_at {
            None => None,
            Some(at) => Some(Answered {
                at,
                outcome: self.outcome.parse().map_err(|_| wrong("no outcome"))?,
                words: self.answer.clone(),
            }),
        };
        Ok(Shortcoming {
            id: self.id,
            version: self.version,
            code: self.receipt_code,
            page: self.page,
            words: self.words,
            email,
            locale: self.locale,
            received_at: self.received_at,
            due: self.due_on,
            answered,
        })
    }
}

async fn one(conn: &mut Conn, condition: &str, value: &str) -> Result<Option<Shortcoming>> {
    let sql = format!("{COLUMNS} WHERE {condition} = $1");
    let row: Option<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(value)
        .fetch_optional(conn)
        .await?;
    row.map(Row::into_shortcoming).transpose()
}

/// By its id.
pub async fn get(conn: &mut Conn, id: Id) -> Result<Option<Shortcoming>> {
    one(conn, "id", &id.to_string()).await
}

/// By the code on its receipt.
pub async fn by_code(conn: &mut Conn, code: &ReceiptCode) -> Result<Option<Shortcoming>> {
    one(conn, "receipt_code", code.as_str()).await
}

/// What was sent with this key before.
pub async fn sent_before(conn: &mut Conn, key: &str) -> Result<Option<Shortcoming>> {
    one(conn, "submit_key", key).await
}

/// All that wait for an answer, the first due first.
pub async fn waiting(conn: &mut Conn) -> Result<Vec<Shortcoming>> {
    let sql = format!("{COLUMNS} WHERE answered_at IS NULL ORDER BY due_on, id");
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Row::into_shortcoming).collect()
}

/// The newest that are answered, at most `most`.
pub async fn answered(conn: &mut Conn, most: i64) -> Result<Vec<Shortcoming>> {
    let sql = format!(
        "{COLUMNS} WHERE answered_at IS NOT NULL ORDER BY answered_at DESC, id DESC LIMIT $1"
    );
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(most)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Row::into_shortcoming).collect()
}

/// What comes with a report.
pub struct Incoming<'a> {
    /// Its id.
    pub id: Id,
    /// Its receipt.
    pub code: &'a ReceiptCode,
    /// From the form.
    pub key: &'a str,
    /// The language that its reporter reads.
    pub locale: Locale,
    /// When it came.
    pub at: Timestamp,
    /// By when it is answered.
    pub due: Date,
    /// Whether it is made-up example content.
    pub example: bool,
}

/// Stores a report. False when one with the same key is there.
pub async fn insert(conn: &mut Conn, new: &NewReport, with: &Incoming<'_>) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO shortcomings (id, version, receipt_code, submit_key, page, words, email, locale, received_at, due_on, outcome, answer,
            example_at)
         VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', $10) ON CONFLICT (submit_key) DO NOTHING",
    )
    .bind(with.id)
    .bind(with.code)
    .bind(with.key)
    .bind(&new.page)
    .bind(&new.words)
    .bind(new.email.as_ref().map(ToString::to_string).unwrap_or_default())
    .bind(with.locale)
    .bind(with.at)
    .bind(with.due)
    .bind(with.example.then_some(with.at))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Stores the answer to the report at `version`. False when somebody else has answered it.
pub async fn answer(
    conn: &mut Conn,
    (id, version): (Id, i64),
    (outcome, words): (Outcome, &str),
    by: Option<Id>,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE shortcomings SET outcome = $3, answer = $4, answered_by = $5, answered_at = $6, version = version + 1
         WHERE id = $1 AND version = $2 AND answered_at IS NULL",
    )
    .bind(id)
    .bind(version)
    .bind(outcome)
    .bind(words)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes that people are reminded of the answer that is owed by `due`. False when that has been done.
pub async fn note_reminder(
    conn: &mut Conn,
    (id, due): (Id, Date),
    lateness: Lateness,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO shortcoming_reminders (shortcoming_id, due_on, lateness, reminded_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (shortcoming_id, due_on, lateness) DO NOTHING",
    )
    .bind(id)
    .bind(due)
    .bind(lateness)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// So many at a time; the others an hour later.
const AT_A_TIME: i64 = 500;

/// Forgets the addresses of those who were answered before `moment` and whose mail is no longer on its way, also in that mail.
/// Returns whose.
pub async fn forget_addresses(
    conn: &mut Conn,
    moment: Timestamp,
    now: Timestamp,
) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(
        "UPDATE shortcomings SET email = '' WHERE id IN (
            SELECT s.id FROM shortcomings s WHERE s.email <> '' AND s.answered_at < $1
               AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.shortcoming_id = s.id AND m.kind = 'shortcoming_answered'
                               AND m.sent_at IS NULL AND m.failed_at IS NULL AND m.dropped_at IS NULL)
            ORDER BY s.answered_at LIMIT $2) RETURNING id",
    )
    .bind(moment)
    .bind(AT_A_TIME)
    .fetch_all(&mut *conn)
    .await?;
    let ids: Vec<Id> = rows.into_iter().map(|(id,)| id).collect();
    let names: Vec<String> = ids.iter().map(Id::to_string).collect();
    // A mail that failed cannot be tried again without its address.
    sqlx::query(
        "UPDATE messages SET to_address = '', dropped_at = CASE WHEN sent_at IS NULL THEN COALESCE(dropped_at, $2) ELSE dropped_at END
         WHERE kind = 'shortcoming_answered' AND shortcoming_id IN (SELECT value FROM json_each($1))",
    )
    .bind(json_list(&names))
    .bind(now)
    .execute(conn)
    .await?;
    Ok(ids)
}
