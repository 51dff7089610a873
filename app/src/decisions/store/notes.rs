//! What was told of promises, and what participants say of them, in the database.

use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::decisions::model::{Doubt, Note, NoteKind, Said, Verdict};

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

/// Promises of which most say that they were not kept, and that nobody has answered for. They are owed an answer since the
/// fifth had answered, from when the figures are shown.
pub async fn doubts(conn: &mut Conn) -> Result<Vec<Doubt>> {
    Ok(sqlx::query_as(
        "SELECT c.id, c.promise, c.owner, d.id AS dialogue_id,
                (SELECT a.answered_at FROM commitment_answers a WHERE a.commitment_id = c.id ORDER BY a.answered_at LIMIT 1 OFFSET 4) AS since
         FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues d ON d.id = t.dialogue_id
         JOIN (SELECT commitment_id, COUNT(*) AS answers, COUNT(CASE WHEN answer = 'no' THEN 1 END) AS noes
               FROM commitment_answers GROUP BY commitment_id) v ON v.commitment_id = c.id
         WHERE v.answers >= 5 AND 2 * v.noes > v.answers AND d.state IN ('fed_back', 'followed_up')
           AND NOT EXISTS (SELECT 1 FROM commitment_notes n WHERE n.commitment_id = c.id AND n.kind = 'reply')
         ORDER BY c.due_on, c.id",
    )
    .fetch_all(conn)
    .await?)
}
