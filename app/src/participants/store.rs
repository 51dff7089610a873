//! Participants in the database, and what letters say about their contributions.

use super::bounces::Addresses;
use super::model::Participant;
use crate::contributions::{State, is_shown};
use crate::core::{Date, EmailAddress, Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::feedback::Recipient;
use crate::participants::{has_left, is_unconfirmed, mail_comes_back, may_be_written_to};

/// All columns of a participant, for a WHERE clause to follow.
macro_rules! select_participant {
    ($rest:literal) => {
        concat!(
            "SELECT id, email, locale, confirm_code, unsubscribe_code, confirmed_at, unsubscribed_at, undeliverable_at, created_at FROM participants ",
            $rest
        )
    };
}

/// A new participant's columns.
#[derive(Debug)]
pub struct New<'a> {
    /// Which.
    pub id: Id,
    /// The address.
    pub email: &'a EmailAddress,
    /// The language.
    pub locale: Locale,
    /// The two codes.
    pub codes: [String; 2],
}

/// Adds a participant unless the address is known.
pub async fn insert(conn: &mut Conn, new: &New<'_>, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO participants (id, email, email_folded, locale, confirm_code, unsubscribe_code, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (email_folded) DO NOTHING",
    )
    .bind(new.id)
    .bind(new.email)
    .bind(new.email.folded())
    .bind(new.locale)
    .bind(&new.codes[0])
    .bind(&new.codes[1])
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// By id.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Participant>> {
    Ok(sqlx::query_as(select_participant!("WHERE id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?)
}

/// By address.
pub async fn by_email(conn: &mut Conn, email: &EmailAddress) -> Result<Option<Participant>> {
    Ok(
        sqlx::query_as(select_participant!("WHERE email_folded = $1"))
            .bind(email.folded())
            .fetch_optional(conn)
            .await?,
    )
}

/// By the code of the page that confirms.
pub async fn by_confirm_code(conn: &mut Conn, code: &str) -> Result<Option<Participant>> {
    Ok(
        sqlx::query_as(select_participant!("WHERE confirm_code = $1"))
            .bind(code)
            .fetch_optional(conn)
            .await?,
    )
}

/// By the code of the page that ends all mail.
pub async fn by_unsubscribe_code(conn: &mut Conn, code: &str) -> Result<Option<Participant>> {
    Ok(
        sqlx::query_as(select_participant!("WHERE unsubscribe_code = $1"))
            .bind(code)
            .fetch_optional(conn)
            .await?,
    )
}

/// Whether a mail that asks for confirmation is still on its way.
pub async fn is_being_asked(conn: &mut Conn, id: Id) -> Result<bool> {
    let row: Option<(Id,)> = sqlx::query_as(
        "SELECT id FROM messages WHERE participant_id = $1 AND kind = 'confirm_address'
            AND sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL LIMIT 1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Takes the participant's row for this transaction, and tells when the address was confirmed.
pub async fn hold_confirmed_at(conn: &mut Conn, id: Id) -> Result<Option<Timestamp>> {
    let (confirmed_at,): (Option<Timestamp>,) = sqlx::query_as(
        "UPDATE participants SET locale = locale WHERE id = $1 RETURNING confirmed_at",
    )
    .bind(id)
    .fetch_one(conn)
    .await?;
    Ok(confirmed_at)
}

/// Confirms the address; false when it was confirmed before.
pub async fn confirm(conn: &mut Conn, id: Id, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE participants SET confirmed_at = $2 WHERE id = $1 AND confirmed_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends all mail; false when it was ended before.
pub async fn leave(conn: &mut Conn, id: Id, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE participants SET unsubscribed_at = $2 WHERE id = $1 AND unsubscribed_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes that back; false when there was nothing to take back.
pub async fn come_back(conn: &mut Conn, id: Id) -> Result<bool> {
    let done = sqlx::query(concat!(
        "UPDATE participants SET unsubscribed_at = NULL WHERE id = $1 AND ",
        has_left!()
    ))
    .bind(id)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The dialogues that something was sent in to with the address, in the order of their ids.
pub async fn dialogues(conn: &mut Conn, id: Id) -> Result<Vec<(Id,)>> {
    Ok(sqlx::query_as(
        "SELECT DISTINCT dialogue_id FROM contributions WHERE participant_id = $1 ORDER BY dialogue_id",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// Whose a contribution is, and in which dialogue; nothing when no address was given.
pub async fn sender(conn: &mut Conn, contribution: Id) -> Result<Option<(Id, Id)>> {
    Ok(sqlx::query_as(
        "SELECT participant_id, dialogue_id FROM contributions WHERE id = $1 AND participant_id IS NOT NULL",
    )
    .bind(contribution)
    .fetch_optional(conn)
    .await?)
}

/// What letters to the sender say about a contribution.
#[derive(Debug, sqlx::FromRow)]
pub struct Told {
    /// Its dialogue.
    pub dialogue_id: Id,
    /// Its number in the dialogue.
    pub number: i64,
    /// The code of its receipt.
    pub receipt_code: String,
    /// When it came.
    pub received_at: Timestamp,
    /// Its title, as it was written; may be empty.
    pub title: String,
    /// The name to show with it; may be empty.
    pub shown_name: String,
    /// What was written.
    pub body: String,
    /// In which language.
    pub lang: String,
    /// What moderation has said.
    pub state: State,
    /// What the public reads when something had to be covered.
    pub masked_body: String,
    /// Which rule that was about, or why it is not shown, as it is stored; empty when there is none.
    pub refused_rule: String,
    /// Why, in the moderator's words.
    pub words_to_sender: String,
    /// The answer to it.
    pub answer: String,
    /// Who answered.
    pub answered_by: String,
    /// Its theme; empty when it has none.
    pub theme: String,
    /// The answer to its theme.
    pub theme_answer: String,
    /// Who answered.
    pub theme_answered_by: String,
}

impl Told {
    /// What its sender wrote: the title over the text.
    pub fn words(&self) -> String {
        if self.title.is_empty() {
            self.body.clone()
        } else {
            format!("{}\n\n{}", self.title, self.body)
        }
    }

    /// Whether it has an answer, itself or with its theme.
    pub const fn is_answered(&self) -> bool {
        !self.answer.is_empty() || !self.theme_answer.is_empty()
    }
}

/// All that letters say about contributions, for a WHERE clause to follow.
macro_rules! select_told {
    ($($rest:tt)+) => {
        concat!(
            "SELECT c.dialogue_id, c.number, c.receipt_code, c.received_at, c.title, c.shown_name, c.body, c.lang, c.state, c.masked_body, c.refused_rule,
                    c.words_to_sender, c.answer, c.answered_by, COALESCE(t.title, '') AS theme, COALESCE(t.answer, '') AS theme_answer,
                    COALESCE(t.answered_by, '') AS theme_answered_by
             FROM contributions c LEFT JOIN themes t ON t.id = c.theme_id ",
            $($rest)+
        )
    };
}

const TOLD_TO_PARTICIPANT: &str = select_told!("WHERE c.id = $1 AND c.participant_id = $2");
const TOLD_TO_CORRESPONDENT: &str = select_told!(
    "WHERE c.id = $1 AND c.id IN (SELECT contribution_id FROM correspondent_contributions WHERE correspondent_id = $2)"
);

/// A contribution as its sender `to` is told of it; nothing when it is somebody else's.
pub async fn told(conn: &mut Conn, contribution: Id, to: Recipient) -> Result<Option<Told>> {
    let (sql, id) = match to {
        Recipient::Participant(id) => (TOLD_TO_PARTICIPANT, id),
        Recipient::Correspondent(id) | Recipient::Called(id) => (TOLD_TO_CORRESPONDENT, id),
    };
    Ok(sqlx::query_as(sql)
        .bind(contribution)
        .bind(id)
        .fetch_optional(conn)
        .await?)
}

/// Those of a participant's contributions whose receipts have one of the codes in the list `codes`.
pub async fn told_of(conn: &mut Conn, participant: Id, codes: &str) -> Result<Vec<Told>> {
    Ok(sqlx::query_as(select_told!(
        "WHERE c.participant_id = $1 AND c.receipt_code IN (SELECT value FROM json_each($2))"
    ))
    .bind(participant)
    .bind(codes)
    .fetch_all(conn)
    .await?)
}

/// What one participant sent in before confirming the address, dialogue by dialogue.
pub async fn told_before_confirming(conn: &mut Conn, participant: Id) -> Result<Vec<Told>> {
    Ok(sqlx::query_as(select_told!(
        "JOIN participants p ON p.id = c.participant_id
         WHERE p.id = $1 AND c.received_at <= p.confirmed_at ORDER BY c.dialogue_id, c.number"
    ))
    .bind(participant)
    .fetch_all(conn)
    .await?)
}

/// The contributions of one participant that lie in one theme and are shown.
pub async fn told_in_theme(conn: &mut Conn, theme: Id, participant: Id) -> Result<Vec<Told>> {
    Ok(sqlx::query_as(select_told!(
        "WHERE c.theme_id = $1 AND c.participant_id = $2 AND ",
        is_shown!("c"),
        " ORDER BY c.number"
    ))
    .bind(theme)
    .bind(participant)
    .fetch_all(conn)
    .await?)
}

/// Who sent in those of the contributions in the JSON list `ids` that are shown, in the order of
/// their ids.
pub async fn senders(conn: &mut Conn, ids: &str) -> Result<Vec<(Id,)>> {
    Ok(sqlx::query_as(concat!(
        "SELECT DISTINCT participant_id FROM contributions
         WHERE id IN (SELECT value FROM json_each($1)) AND participant_id IS NOT NULL AND ",
        is_shown!(),
        "
         ORDER BY participant_id"
    ))
    .bind(ids)
    .fetch_all(conn)
    .await?)
}

/// Notes a day on which mail to the address was refused for now, once.
pub async fn add_trouble(conn: &mut Conn, id: Id, day: Date, came_back: bool) -> Result<()> {
    sqlx::query(
        "INSERT INTO address_troubles (participant_id, happened_on, came_back) VALUES ($1, $2, $3)
         ON CONFLICT (participant_id, happened_on) DO NOTHING",
    )
    .bind(id)
    .bind(day)
    .bind(i64::from(came_back))
    .execute(conn)
    .await?;
    Ok(())
}

/// The days on which mail to the address was refused.
pub async fn troubles(conn: &mut Conn, id: Id) -> Result<Vec<Date>> {
    let rows: Vec<(Date,)> =
        sqlx::query_as("SELECT happened_on FROM address_troubles WHERE participant_id = $1")
            .bind(id)
            .fetch_all(conn)
            .await?;
    Ok(rows.into_iter().map(|(day,)| day).collect())
}

/// Sends nothing more to the address; false when that was so before.
pub async fn set_undeliverable(conn: &mut Conn, id: Id, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE participants SET undeliverable_at = $2 WHERE id = $1 AND undeliverable_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Lets mail go again to the receivers of `messages`, a list of ids.
pub async fn write_again(conn: &mut Conn, messages: &str) -> Result<()> {
    for sql in [
        "DELETE FROM address_troubles WHERE participant_id IN (
            SELECT participant_id FROM messages WHERE id IN (SELECT value FROM json_each($1)))",
        "UPDATE participants SET undeliverable_at = NULL WHERE undeliverable_at IS NOT NULL AND id IN (
            SELECT participant_id FROM messages WHERE id IN (SELECT value FROM json_each($1)))",
    ] {
        sqlx::query(sql).bind(messages).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Forgets that the receiver of a message was refused at sending.
pub async fn forget_refusals(conn: &mut Conn, message: Id) -> Result<()> {
    sqlx::query(
        "DELETE FROM address_troubles
         WHERE came_back = 0 AND participant_id = (SELECT participant_id FROM messages WHERE id = $1)",
    )
    .bind(message)
    .execute(conn)
    .await?;
    Ok(())
}

/// Counts addresses, and the mails since `moment`.
pub async fn addresses(conn: &mut Conn, moment: Timestamp) -> Result<Addresses> {
    Ok(sqlx::query_as(concat!(
        "SELECT a.confirmed, a.unconfirmed, a.declined, a.undeliverable, m.sent, m.failed, m.bounced
         FROM (SELECT COUNT(CASE WHEN ", may_be_written_to!(), " THEN 1 END) AS confirmed,
                      COUNT(CASE WHEN ", is_unconfirmed!(), " THEN 1 END) AS unconfirmed,
                      COUNT(CASE WHEN ", has_left!(), " THEN 1 END) AS declined,
                      COUNT(CASE WHEN ", mail_comes_back!(), " THEN 1 END) AS undeliverable
               FROM participants) a,
              (SELECT COUNT(sent_at) AS sent, COUNT(failed_at) AS failed, COUNT(bounced_at) AS bounced
               FROM messages WHERE created_at >= $1) m"
    ))
    .bind(moment)
    .fetch_one(conn)
    .await?)
}
