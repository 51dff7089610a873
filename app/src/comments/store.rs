//! Comments in the database.

use super::model::{Comment, Shown};
use crate::contributions::{Draft, Receipt, State, is_shown, sets_first_shown};
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, Keyset};
use crate::moderation::{Act, Ruling, last_actor};

/// All of a comment, for a WHERE clause to follow.
macro_rules! select_comment {
    ($rest:literal) => {
        concat!(
            "SELECT k.id, k.dialogue_id, k.contribution_id, c.number AS idea, k.number, k.version, k.receipt_code, k.words, k.lang, k.shown_name,
                    a.number AS answers, k.participant_id, k.received_at, k.state, k.moderated_at, k.masked_name, k.masked_words,
                    k.refused_rule AS rule, k.words_to_sender
             FROM comments k JOIN contributions c ON c.id = k.contribution_id LEFT JOIN comments a ON a.id = k.answers_id ",
            $rest
        )
    };
}

pub const SHOWN: &str = concat!(
    "SELECT k.number, k.words, k.lang, k.shown_name, a.number AS answers, k.received_at, k.state
     FROM covered_comments k LEFT JOIN comments a ON a.id = k.answers_id AND ",
    is_shown!("a"),
    "
     WHERE k.contribution_id = $1 AND ",
    is_shown!("k"),
    " AND k.number > $2
     ORDER BY k.number LIMIT $3"
);

/// By id.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Comment>> {
    Ok(sqlx::query_as(select_comment!("WHERE k.id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?)
}

/// By the code on its receipt.
pub async fn by_receipt(conn: &mut Conn, code: &str) -> Result<Option<Comment>> {
    Ok(sqlx::query_as(select_comment!("WHERE k.receipt_code = $1"))
        .bind(code)
        .fetch_optional(conn)
        .await?)
}

/// What was sent in with this key, if anything was.
pub async fn sent_before(conn: &mut Conn, submit_key: &str) -> Result<Option<Comment>> {
    Ok(sqlx::query_as(select_comment!("WHERE k.submit_key = $1"))
        .bind(submit_key)
        .fetch_optional(conn)
        .await?)
}

/// What somebody has said in one dialogue, the first first.
pub async fn of_participant(
    conn: &mut Conn,
    dialogue: Id,
    participant: Id,
) -> Result<Vec<Comment>> {
    Ok(sqlx::query_as(select_comment!(
        "WHERE k.participant_id = $2 AND k.dialogue_id = $1 ORDER BY c.number, k.number"
    ))
    .bind(dialogue)
    .bind(participant)
    .fetch_all(conn)
    .await?)
}

pub const ALL_OF_PARTICIPANT: &str =
    select_comment!("WHERE k.participant_id = $1 AND k.id < $2 ORDER BY k.id DESC LIMIT $3");

/// What somebody has said anywhere, the latest first.
pub async fn all_of_participant(
    conn: &mut Conn,
    participant: Id,
    keyset: &Keyset<Id>,
) -> Result<Vec<Comment>> {
    // "g" stands after every id.
    let before = keyset
        .after
        .map_or_else(|| "g".to_owned(), |id| id.to_string());
    Ok(sqlx::query_as(ALL_OF_PARTICIPANT)
        .bind(participant)
        .bind(before)
        .bind(keyset.limit())
        .fetch_all(conn)
        .await?)
}

/// What somebody said before confirming the address, dialogue by dialogue.
pub async fn before_confirming(conn: &mut Conn, participant: Id) -> Result<Vec<Comment>> {
    Ok(sqlx::query_as(select_comment!(
        "JOIN participants p ON p.id = k.participant_id
         WHERE p.id = $1 AND k.received_at <= p.confirmed_at ORDER BY k.dialogue_id, c.number, k.number"
    ))
    .bind(participant)
    .fetch_all(conn)
    .await?)
}

/// The dialogues in which somebody has said something, in the order of their ids.
pub async fn dialogues_of(conn: &mut Conn, participant: Id) -> Result<Vec<(Id,)>> {
    Ok(sqlx::query_as(
        "SELECT DISTINCT dialogue_id FROM comments WHERE participant_id = $1 ORDER BY dialogue_id",
    )
    .bind(participant)
    .fetch_all(conn)
    .await?)
}

/// The number and state of the first with the same words on an idea that is not refused.
pub async fn with_same_words(
    conn: &mut Conn,
    contribution: Id,
    digest: &str,
) -> Result<Option<(i64, State)>> {
    Ok(sqlx::query_as(
        "SELECT number, state FROM comments WHERE contribution_id = $1 AND text_digest = $2 AND state <> 'refused' ORDER BY number LIMIT 1",
    )
    .bind(contribution)
    .bind(digest)
    .fetch_optional(conn)
    .await?)
}

/// A page of what is shown on an idea, the first first.
pub async fn shown(conn: &mut Conn, contribution: Id, keyset: &Keyset<i64>) -> Result<Vec<Shown>> {
    Ok(sqlx::query_as(SHOWN)
        .bind(contribution)
        .bind(keyset.after.unwrap_or(0))
        .bind(keyset.limit())
        .fetch_all(conn)
        .await?)
}

/// How many are shown on an idea.
pub async fn count(conn: &mut Conn, contribution: Id) -> Result<i64> {
    let (count,): (i64,) = sqlx::query_as(concat!(
        "SELECT COUNT(*) FROM comments WHERE contribution_id = $1 AND ",
        is_shown!()
    ))
    .bind(contribution)
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// The shown comment with that number on an idea.
pub async fn shown_with_number(
    conn: &mut Conn,
    contribution: Id,
    number: i64,
) -> Result<Option<Id>> {
    let row: Option<(Id,)> = sqlx::query_as(concat!(
        "SELECT id FROM comments WHERE contribution_id = $1 AND number = $2 AND ",
        is_shown!()
    ))
    .bind(contribution)
    .bind(number)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(id,)| id))
}

/// Takes the next number under an idea of the dialogue; none when there is none.
pub async fn next_number(conn: &mut Conn, dialogue: Id, contribution: Id) -> Result<Option<i64>> {
    let row: Option<(i64,)> = sqlx::query_as(
        "UPDATE contributions SET comments_made = comments_made + 1 WHERE id = $1 AND dialogue_id = $2 RETURNING comments_made",
    )
    .bind(contribution)
    .bind(dialogue)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(number,)| number))
}

/// A comment as it comes in.
pub struct New<'a> {
    pub receipt: &'a Receipt,
    pub dialogue: Id,
    pub contribution: Id,
    pub draft: &'a Draft,
    pub answers: Option<Id>,
    pub participant: Option<Id>,
    pub submit_key: &'a str,
    pub text_digest: &'a str,
}

/// Adds one that waits for review.
pub async fn insert(conn: &mut Conn, new: &New<'_>, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO comments (id, dialogue_id, contribution_id, number, version, receipt_code, submit_key, text_digest, words, lang, shown_name,
            answers_id, participant_id, received_at, state, masked_name, masked_words, refused_rule, words_to_sender)
         VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'received', '', '', '', '')",
    )
    .bind(new.receipt.id)
    .bind(new.dialogue)
    .bind(new.contribution)
    .bind(new.receipt.number)
    .bind(&new.receipt.code)
    .bind(new.submit_key)
    .bind(new.text_digest)
    .bind(&new.draft.text)
    .bind(&new.draft.lang)
    .bind(&new.draft.shown_name)
    .bind(new.answers)
    .bind(new.participant)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes the comment's row for this transaction, and tells whose it is and since when.
pub async fn hold_sender(conn: &mut Conn, id: Id) -> Result<(Option<Id>, Timestamp)> {
    Ok(sqlx::query_as(
        "UPDATE comments SET version = version WHERE id = $1 RETURNING participant_id, received_at",
    )
    .bind(id)
    .fetch_one(conn)
    .await?)
}

/// Makes it `participant`'s.
pub async fn set_sender(conn: &mut Conn, id: Id, participant: Id) -> Result<()> {
    sqlx::query("UPDATE comments SET participant_id = $2 WHERE id = $1")
        .bind(id)
        .bind(participant)
        .execute(conn)
        .await?;
    Ok(())
}

/// Sets what moderation says, if it is still as it was read; false when it is not.
pub async fn set(
    conn: &mut Conn,
    comment: &Comment,
    ruling: &Ruling,
    now: Timestamp,
) -> Result<bool> {
    let (_, name, words) = ruling.shown_instead();
    let done = sqlx::query(concat!(
        "UPDATE comments
         SET version = version + 1, state = $3, moderated_at = $4,
             ",
        sets_first_shown!("$3", "$4"),
        ",
             refused_rule = $5, words_to_sender = $6, masked_name = $7, masked_words = $8
         WHERE id = $1 AND version = $2"
    ))
    .bind(comment.id)
    .bind(comment.version)
    .bind(ruling.state)
    .bind(now)
    .bind(&ruling.rule)
    .bind(&ruling.words)
    .bind(name)
    .bind(words)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps the act.
pub async fn insert_act(
    conn: &mut Conn,
    (id, comment): (Id, &Comment),
    ruling: &Ruling,
    staff: Option<Id>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO comment_acts (id, comment_id, from_state, to_state, rule, words, staff_id, acted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(comment.id)
    .bind(comment.state)
    .bind(ruling.state)
    .bind(&ruling.rule)
    .bind(&ruling.words)
    .bind(staff)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Who did the last act on a comment.
pub const LAST_ACTOR: &str = last_actor!("comment_acts", "comment_id");

/// All acts on a comment, the first first.
pub async fn acts(conn: &mut Conn, comment: Id) -> Result<Vec<Act>> {
    Ok(sqlx::query_as(
        "SELECT m.from_state, m.to_state, m.rule, m.words, COALESCE(s.name, '') AS staff, m.acted_at
         FROM comment_acts m LEFT JOIN staff s ON s.id = m.staff_id
         WHERE m.comment_id = $1 ORDER BY m.acted_at, m.id",
    )
    .bind(comment)
    .fetch_all(conn)
    .await?)
}
