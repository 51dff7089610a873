//! What was told of promises, and what participants say of them, in the database.

use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::decisions::model::{Doubt, Note, NoteKind, Said, Verdict, Verdicts};

/// The columns of a note, for a WHERE clause to follow.
macro_rules! select_note {
    ($rest:literal) => {
        concat!(
            "SELECT n.id, n.commitment_id, c.promise, n.kind, n.words, n.happened_on, n.noted_at
             FROM commitment_notes n JOIN commitments c ON c.id = n.commitment_id ",
            $rest
        )
    };
}

/// Keeps a note.
pub async fn insert_note(
    conn: &mut Conn,
    (id, commitment): (Id, Id),
    (kind, words, day): (NoteKind, &str, Date),
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO commitment_notes (id, commitment_id, kind, words, happened_on, noted_by, noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(commitment)
    .bind(kind)
    .bind(words)
    .bind(day)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Everything that was told of the promises of a dialogue, the oldest first.
pub async fn notes(conn: &mut Conn, dialogue: Id) -> Result<Vec<Note>> {
    Ok(sqlx::query_as(select_note!(
        "JOIN themes t ON t.id = c.theme_id WHERE t.dialogue_id = $1 ORDER BY n.noted_at, n.id"
    ))
    .bind(dialogue)
    .fetch_all(conn)
    .await?)
}

/// A note by its id.
pub async fn find_note(conn: &mut Conn, id: Id) -> Result<Option<Note>> {
    Ok(sqlx::query_as(select_note!("WHERE n.id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?)
}

/// What a participant has said, if anything.
pub async fn answer_of(
    conn: &mut Conn,
    commitment: Id,
    voter: &str,
) -> Result<Option<(Verdict, String)>> {
    Ok(sqlx::query_as(
        "SELECT answer, words FROM commitment_answers WHERE commitment_id = $1 AND voter = $2",
    )
    .bind(commitment)
    .bind(voter)
    .fetch_optional(conn)
    .await?)
}

/// What participants say now, with this one more answer, and how many have answered or changed their minds since everybody
/// was told; for [`set_figures`].
pub async fn tallied(conn: &mut Conn, commitment: Id) -> Result<(Verdicts, i64)> {
    let (yes, partly, no, untold): (i64, i64, i64, i64) = sqlx::query_as(
        "UPDATE commitments SET untold = untold + 1 WHERE id = $1
         RETURNING (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id AND a.answer = 'yes') AS yes,
                   (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id AND a.answer = 'partly') AS partly,
                   (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id AND a.answer = 'no') AS no, untold",
    )
    .bind(commitment)
    .fetch_one(conn)
    .await?;
    Ok((Verdicts { yes, partly, no }, untold))
}

/// Stores what everybody is told from now on.
pub async fn set_figures(conn: &mut Conn, commitment: Id, told: Verdicts) -> Result<()> {
    sqlx::query("UPDATE commitments SET told_yes = $2, told_partly = $3, told_no = $4, untold = 0 WHERE id = $1")
        .bind(commitment)
        .bind(told.yes)
        .bind(told.partly)
        .bind(told.no)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that participants are asked whether it was done. False when they were before.
pub async fn set_asked(conn: &mut Conn, commitment: Id, now: Timestamp) -> Result<bool> {
    let done =
        sqlx::query("UPDATE commitments SET asked_at = $2 WHERE id = $1 AND asked_at IS NULL")
            .bind(commitment)
            .bind(now)
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// At most so many promises are asked about in one round of the clock.
const AT_ONCE: i64 = 100;

/// Promises due by `last` that participants have not been asked about, each with its dialogue, the first due on top.
pub async fn to_ask(conn: &mut Conn, last: Date) -> Result<Vec<(Id, Id)>> {
    Ok(sqlx::query_as(
        "SELECT c.id, d.id FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues d ON d.id = t.dialogue_id
         WHERE c.asked_at IS NULL AND c.due_on <= $1 AND d.state IN ('fed_back', 'followed_up') ORDER BY c.due_on, c.id LIMIT $2",
    )
    .bind(last)
    .bind(AT_ONCE)
    .fetch_all(conn)
    .await?)
}

/// Notes whether most say that it was not done, and since when they do.
pub async fn set_doubt(
    conn: &mut Conn,
    commitment: Id,
    is_doubted: bool,
    now: Timestamp,
) -> Result<()> {
    let since = is_doubted.then_some(now);
    sqlx::query(
        "UPDATE commitments SET doubted_at = $2 WHERE id = $1 AND (doubted_at IS NULL) <> ($3 = 0)",
    )
    .bind(commitment)
    .bind(since)
    .bind(i64::from(is_doubted))
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores what a participant says; who has said something before has changed their mind.
pub async fn set_answer(
    conn: &mut Conn,
    commitment: Id,
    voter: &str,
    (answer, words): (Verdict, &str),
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO commitment_answers (commitment_id, voter, answer, words, answered_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (commitment_id, voter) DO UPDATE SET answer = excluded.answer, words = excluded.words",
    )
    .bind(commitment)
    .bind(voter)
    .bind(answer)
    .bind(words)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// What participants have said of a promise, the latest first.
pub async fn said_of(conn: &mut Conn, commitment: Id) -> Result<Vec<Said>> {
    Ok(sqlx::query_as(
        "SELECT answer, words, answered_at FROM commitment_answers WHERE commitment_id = $1 ORDER BY answered_at DESC, voter",
    )
    .bind(commitment)
    .fetch_all(conn)
    .await?)
}

/// Promises of which most say that they were not kept, and that nobody has answered for.
pub async fn doubts(conn: &mut Conn) -> Result<Vec<Doubt>> {
    Ok(sqlx::query_as(
        "SELECT c.id, c.promise, c.owner, d.id AS dialogue_id,
                c.doubted_at AS since
         FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues d ON d.id = t.dialogue_id
         WHERE c.doubted_at IS NOT NULL AND d.state IN ('fed_back', 'followed_up')
           AND NOT EXISTS (SELECT 1 FROM commitment_notes n WHERE n.commitment_id = c.id AND n.kind = 'reply')
         ORDER BY c.due_on, c.id",
    )
    .fetch_all(conn)
    .await?)
}
