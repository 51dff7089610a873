//! Cells and marks in the database.

use super::actions::{Counted, CountedKey, Occasion};
use super::model::{Counts, FEWEST};
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, Keyset, json_list};

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

/// A page of the list, a row for each cell: $1 before when the result was told, $2 and $3 the key, $4 how many dialogues, $5 and $6
/// the questions, $7 how many answers each needs.
pub const COUNTED: &str = "SELECT d.id, d.slug, d.title, d.example_at, d.fed_back_at AS told_at, c.question, c.answer, c.answers
     FROM (
        SELECT id, slug, title, example_at, fed_back_at FROM dialogues
        WHERE fed_back_at < $1 AND state <> 'cancelled'
          AND ($2 IS NULL OR (fed_back_at, id) < ($2, $3))
          AND $7 <= (SELECT CAST(SUM(answers) AS BIGINT) FROM answer_counts WHERE dialogue_id = dialogues.id AND question = $5)
          AND $7 <= (SELECT CAST(SUM(answers) AS BIGINT) FROM answer_counts WHERE dialogue_id = dialogues.id AND question = $6)
        ORDER BY fed_back_at DESC, id DESC LIMIT $4
     ) d JOIN answer_counts c ON c.dialogue_id = d.id AND c.question IN ($5, $6)
     ORDER BY d.fed_back_at DESC, d.id DESC, c.answer";

#[derive(sqlx::FromRow)]
struct CellRow {
    id: Id,
    slug: String,
    title: String,
    example_at: Option<Timestamp>,
    told_at: Timestamp,
    question: String,
    answer: String,
    answers: i64,
}

/// The dialogues whose result was told before `end`, with the cells of two questions that both have enough answers.
pub async fn counted(
    conn: &mut Conn,
    (before, after): (&str, &str),
    end: Timestamp,
    keyset: &Keyset<CountedKey>,
) -> Result<Vec<Counted>> {
    let rows: Vec<CellRow> = sqlx::query_as(COUNTED)
        .bind(end)
        .bind(keyset.after.map(|key| key.told_at))
        .bind(keyset.after.map(|key| key.id))
        .bind(keyset.limit())
        .bind(before)
        .bind(after)
        .bind(FEWEST)
        .fetch_all(conn)
        .await?;
    let mut all: Vec<Counted> = Vec::new();
    for row in rows {
        if all.last().is_none_or(|last| last.key.id != row.id) {
            all.push(Counted {
                key: CountedKey {
                    told_at: row.told_at,
                    id: row.id,
                },
                slug: row.slug,
                title: row.title,
                is_example: row.example_at.is_some(),
                before: Counts::new(),
                after: Counts::new(),
            });
        }
        if let Some(dialogue) = all.last_mut() {
            let side = if row.question == before {
                &mut dialogue.before
            } else {
                &mut dialogue.after
            };
            side.push((row.answer, row.answers));
        }
    }
    Ok(all)
}

/// Notes that the question after the result is closed where the result was told before `end`.
pub async fn close(conn: &mut Conn, end: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO answers_closed (dialogue_id, question)
         SELECT id, 'trust_after' FROM dialogues WHERE fed_back_at < $1 AND id NOT IN (SELECT dialogue_id FROM answers_closed)
         ON CONFLICT (dialogue_id, question) DO NOTHING",
    )
    .bind(end)
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets marks of what is over: the result was told before `end`.
pub async fn forget(conn: &mut Conn, end: Timestamp) -> Result<u64> {
    let done = sqlx::query(
        "DELETE FROM answered_marks
         WHERE (occasion = 'before' AND dialogue_id IN (SELECT id FROM dialogues WHERE state <> 'open'))
            OR (occasion = 'after' AND dialogue_id IN (SELECT id FROM dialogues WHERE fed_back_at < $1))",
    )
    .bind(end)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}
