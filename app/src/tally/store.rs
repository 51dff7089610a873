//! Cells and marks in the database.

use super::actions::Occasion;
use super::model::Counts;
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, json_list};

/// Makes the cells of a question with nobody in them, as far as they are not there.
pub async fn make(conn: &mut Conn, dialogue: Id, question: &str, answers: &[String]) -> Result<()> {
    sqlx::query(
        "INSERT INTO answer_counts (dialogue_id, question, answer, answers)
         SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), value, 0 FROM json_each($3) WHERE value <> ''
         ON CONFLICT (dialogue_id, question, answer) DO NOTHING",
    )
    .bind(dialogue)
    .bind(question)
    .bind(json_list(answers))
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes every cell of the `questions`, those among `chosen` (question, line, answer) with one more.
pub async fn add(
    conn: &mut Conn,
    dialogue: Id,
    questions: &[&str],
    chosen: &[String],
) -> Result<()> {
    sqlx::query(
        "UPDATE answer_counts
         SET answers = answers + CASE WHEN question || '\n' || answer IN (SELECT value FROM json_each($3)) THEN 1 ELSE 0 END
         WHERE dialogue_id = $1 AND question IN (SELECT value FROM json_each($2))",
    )
    .bind(dialogue)
    .bind(json_list(questions))
    .bind(json_list(chosen))
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes a mark; false when it is there.
pub async fn mark(conn: &mut Conn, mark: &str, dialogue: Id, occasion: Occasion) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO answered_marks (mark, dialogue_id, occasion) VALUES ($1, $2, $3) ON CONFLICT (mark) DO NOTHING",
    )
    .bind(mark)
    .bind(dialogue)
    .bind(occasion)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether a mark is there.
pub async fn is_marked(conn: &mut Conn, mark: &str) -> Result<bool> {
    let row: Option<(String,)> = sqlx::query_as("SELECT mark FROM answered_marks WHERE mark = $1")
        .bind(mark)
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// The cells of a question in a dialogue.
pub async fn counts(conn: &mut Conn, dialogue: Id, question: &str) -> Result<Counts> {
    Ok(sqlx::query_as(
        "SELECT answer, answers FROM answer_counts WHERE dialogue_id = $1 AND question = $2 ORDER BY answer",
    )
    .bind(dialogue)
    .bind(question)
    .fetch_all(conn)
    .await?)
}

/// The cells of a question in all dialogues whose result was told by `last`.
pub async fn counts_of_all(
    conn: &mut Conn,
    question: &str,
    last: Timestamp,
) -> Result<Vec<(Id, String, i64)>> {
    Ok(sqlx::query_as(
        "SELECT c.dialogue_id, c.answer, c.answers FROM answer_counts c JOIN dialogues d ON d.id = c.dialogue_id
         WHERE c.question = $1 AND d.fed_back_at <= $2 AND d.state IN ('fed_back', 'followed_up', 'archived')
         ORDER BY d.fed_back_at DESC, c.dialogue_id, c.answer",
    )
    .bind(question)
    .bind(last)
    .fetch_all(conn)
    .await?)
}

/// Forgets marks of what is over.
pub async fn forget(conn: &mut Conn, first: Timestamp) -> Result<u64> {
    let done = sqlx::query(
        "DELETE FROM answered_marks
         WHERE (occasion = 'before' AND dialogue_id IN (SELECT id FROM dialogues WHERE state <> 'open'))
            OR (occasion = 'after' AND dialogue_id IN (SELECT id FROM dialogues WHERE fed_back_at < $1))",
    )
    .bind(first)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}
