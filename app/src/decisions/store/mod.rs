//! Decisions in the database; `steps` has the political handling, `results` what comes of it.

mod commitments;
mod notes;
mod results;
mod steps;

use super::model::{Decision, DecisionKey, ListedDecision, NewDecision, Purpose};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, Keyset};
use crate::decisions::is_public_on;
use crate::dialogues::Body;

pub use commitments::{public_commitment, public_commitments};
pub use notes::{
    answer_of, doubts, find_note, insert_note, notes, said_of, set_answer, set_asked, set_doubt,
    set_figures, tallied, to_ask,
};
pub use results::{
    find_commitment, results, set_commitment, set_progress, unsettled, upsert_outcome,
};
pub use steps::{delete_step, insert_step, political_steps, update_step};

#[derive(sqlx::FromRow)]
struct DecisionRow {
    id: Id,
    purpose: Purpose,
    case_number: String,
    decided_on: Date,
    paragraph: String,
    summary: String,
    minutes_url: String,
    part: String,
    recorded_at: Timestamp,
    corrected_at: Option<Timestamp>,
    body_id: Id,
    body_slug: String,
    body_name: String,
    body_name_en: String,
}

impl From<DecisionRow> for Decision {
    fn from(row: DecisionRow) -> Self {
        Self {
            id: row.id,
            purpose: row.purpose,
            body: Body::new(row.body_id, row.body_slug, row.body_name, row.body_name_en),
            case_number: row.case_number,
            decided_on: row.decided_on,
            paragraph: row.paragraph,
            summary: row.summary,
            minutes_url: row.minutes_url,
            part: row.part,
            recorded_at: row.recorded_at,
            corrected_at: row.corrected_at,
        }
    }
}

/// Adds a decision.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    new: &NewDecision,
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO decisions (id, body_id, case_number, decided_on, paragraph, summary, minutes_url, part, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(id)
    .bind(new.body)
    .bind(&new.case_number)
    .bind(new.decided_on)
    .bind(&new.paragraph)
    .bind(&new.summary)
    .bind(&new.minutes_url)
    .bind(&new.part)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Says what a decision means for a dialogue.
pub async fn tie(conn: &mut Conn, id: Id, dialogue: Id, purpose: Purpose) -> Result<()> {
    sqlx::query(
        "INSERT INTO dialogue_decisions (dialogue_id, decision_id, purpose) VALUES ($1, $2, $3)",
    )
    .bind(dialogue)
    .bind(id)
    .bind(purpose)
    .execute(conn)
    .await?;
    Ok(())
}

/// Mends a decision of this dialogue; false when it has no such decision.
pub async fn update(
    conn: &mut Conn,
    dialogue: Id,
    id: Id,
    new: &NewDecision,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE decisions SET body_id = $3, case_number = $4, decided_on = $5, paragraph = $6, summary = $7, minutes_url = $8, part = $9,
            corrected_at = $10
         WHERE id = $1 AND EXISTS (SELECT 1 FROM dialogue_decisions WHERE dialogue_id = $2 AND decision_id = $1 AND purpose = 'result')",
    )
    .bind(id)
    .bind(dialogue)
    .bind(new.body)
    .bind(&new.case_number)
    .bind(new.decided_on)
    .bind(&new.paragraph)
    .bind(&new.summary)
    .bind(&new.minutes_url)
    .bind(new.part.trim())
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Ties the dialogue to its last result decision, first to one that settles more than a part: what P16 asks for.
pub async fn point_at_result(conn: &mut Conn, dialogue: Id) -> Result<()> {
    sqlx::query(
        "UPDATE dialogues SET result_decision_id = (
            SELECT e.id FROM dialogue_decisions l JOIN decisions e ON e.id = l.decision_id
            WHERE l.dialogue_id = $1 AND l.purpose = 'result'
            ORDER BY CASE WHEN e.part = '' THEN 0 ELSE 1 END,
                e.decided_on DESC, length(e.paragraph) DESC, e.paragraph DESC LIMIT 1)
         WHERE id = $1",
    )
    .bind(dialogue)
    .execute(conn)
    .await?;
    Ok(())
}

/// The latest day on which `body` decided something.
pub async fn last_of_body(conn: &mut Conn, body: Id) -> Result<Option<Date>> {
    let (day,): (Option<Date>,) =
        sqlx::query_as("SELECT MAX(decided_on) FROM decisions WHERE body_id = $1")
            .bind(body)
            .fetch_one(conn)
            .await?;
    Ok(day)
}

/// A dialogue's decisions, the oldest first.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Decision>> {
    let rows: Vec<DecisionRow> = sqlx::query_as(
        "SELECT e.id, l.purpose, e.case_number, e.decided_on, e.paragraph, e.summary, e.minutes_url, e.part, e.recorded_at, e.corrected_at,
                b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en
         FROM dialogue_decisions l JOIN decisions e ON e.id = l.decision_id JOIN bodies b ON b.id = e.body_id
         WHERE l.dialogue_id = $1 ORDER BY e.decided_on, length(e.paragraph), e.paragraph, e.id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Decision::from).collect())
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    decision: DecisionRow,
    dialogue_id: Id,
    dialogue_slug: String,
    dialogue_title: String,
    example_at: Option<Timestamp>,
}

impl From<ListedRow> for ListedDecision {
    fn from(row: ListedRow) -> Self {
        Self {
            decision: row.decision.into(),
            dialogue_id: row.dialogue_id,
            dialogue_slug: row.dialogue_slug,
            dialogue_title: row.dialogue_title,
            is_example: row.example_at.is_some(),
        }
    }
}

/// Decisions of public dialogues, for the rest of a WHERE clause to follow. A result is public when all of it is entered.
macro_rules! select_public {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, l.purpose, e.case_number, e.decided_on, e.paragraph, e.summary, e.minutes_url, e.part, e.recorded_at, e.corrected_at,
                    b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en,
                    d.id AS dialogue_id, d.slug AS dialogue_slug, d.title AS dialogue_title, d.example_at
             FROM decisions e JOIN dialogue_decisions l ON l.decision_id = e.id JOIN dialogues d ON d.id = l.dialogue_id
             JOIN bodies b ON b.id = e.body_id
             WHERE ",
            is_public_on!("d", "l"),
            " AND ",
            $rest
        )
    };
}

/// Decisions of public dialogues, the latest first; only those of `body`, by its slug, when it is
/// given.
pub async fn list(
    conn: &mut Conn,
    body: Option<&str>,
    keyset: &Keyset<DecisionKey>,
) -> Result<Vec<ListedDecision>> {
    let rows: Vec<ListedRow> = sqlx::query_as(select_public!(
        "($1 IS NULL OR (e.decided_on, e.id) < ($1, $2)) AND ($4 IS NULL OR b.slug = $4)
         ORDER BY e.decided_on DESC, e.id DESC LIMIT $3"
    ))
    .bind(keyset.after.map(|key| key.decided_on))
    .bind(keyset.after.map(|key| key.id))
    .bind(keyset.limit())
    .bind(body)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(ListedDecision::from).collect())
}

/// A decision of a public dialogue.
pub async fn public(conn: &mut Conn, id: Id) -> Result<Option<ListedDecision>> {
    let row: Option<ListedRow> = sqlx::query_as(select_public!("e.id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(ListedDecision::from))
}
