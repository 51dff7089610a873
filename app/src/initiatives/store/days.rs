//! The days of initiatives that everybody can read: when an answer is due, and when bodies decided on one.

use super::{AnswerRow, Answered};
use crate::contributions::is_shown;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, Keyset};
use crate::decisions::DecisionKey;
use crate::initiatives::model::{AnswerDay, DueDay, ListedAnswer, Shown};

/// The most days that are told at once.
const MOST: i64 = 2_000;

#[derive(sqlx::FromRow)]
struct DueRow {
    id: Id,
    number: i64,
    title: String,
    words: String,
    lang: String,
    due_on: Date,
    answered_at: Option<Timestamp>,
    example_at: Option<Timestamp>,
}

fn heading(title: String, text: String) -> String {
    let name = String::new();
    Shown { title, name, text }.heading()
}

/// The days from `first` to before `next` by which an answer is due, also those of initiatives that have theirs.
pub async fn due_days(conn: &mut Conn, (first, next): (Date, Date)) -> Result<Vec<DueDay>> {
    let rows: Vec<DueRow> = sqlx::query_as(concat!(
        "SELECT i.id, i.number, i.title, i.words, i.lang, i.due_on, i.answered_at, i.example_at
         FROM covered_initiatives i WHERE ",
        is_shown!("i"),
        " AND i.due_on >= $1 AND i.due_on < $2
         ORDER BY i.due_on, i.number LIMIT $3"
    ))
    .bind(first)
    .bind(next)
    .bind(MOST)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| DueDay {
            id: row.id,
            number: row.number,
            heading: heading(row.title, row.words),
            lang: row.lang,
            day: row.due_on,
            answered_on: row.answered_at.map(Timestamp::date),
            is_example: row.example_at.is_some(),
        })
        .collect())
}

/// When each answer was due, from `first` to before `next`, and when it came.
pub async fn answer_days(conn: &mut Conn, (first, next): (&str, &str)) -> Result<Vec<AnswerDay>> {
    let rows: Vec<(Date, Option<Timestamp>)> = sqlx::query_as(concat!(
        "SELECT due_on, answered_at FROM initiatives
         WHERE ",
        is_shown!(),
        " AND due_on >= $1 AND due_on < $2"
    ))
    .bind(first)
    .bind(next)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(due, answered)| AnswerDay {
            due,
            kept_on: answered.map(Timestamp::date),
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    decision_id: Id,
    number: i64,
    title: String,
    words: String,
    lang: String,
    example_at: Option<Timestamp>,
    #[sqlx(flatten)]
    answered: AnswerRow,
}

/// The decisions by which bodies have answered what everybody can read, also those that were changed by later ones; the
/// latest first, only those of the body with the slug `body` when it is given.
pub async fn listed(
    conn: &mut Conn,
    body: Option<&str>,
    keyset: &Keyset<DecisionKey>,
) -> Result<Vec<ListedAnswer>> {
    let rows: Vec<ListedRow> = sqlx::query_as(concat!(
        "SELECT e.id AS decision_id, i.number, i.title, i.words, i.lang, i.example_at,
                a.revision, a.answer, a.why_changed, a.answered_at AS said_at, e.case_number, e.decided_on, e.paragraph, e.summary,
                e.minutes_url, eb.id AS said_id, eb.slug AS said_slug, eb.name AS said_name, eb.name_en AS said_name_en
         FROM decisions e JOIN initiative_answers a ON a.decision_id = e.id JOIN covered_initiatives i ON i.id = a.initiative_id
         JOIN bodies eb ON eb.id = e.body_id
         WHERE ", is_shown!("i"), " AND ($1 IS NULL OR (e.decided_on, e.id) < ($1, $2))
           AND ($4 IS NULL OR eb.slug = $4)
         ORDER BY e.decided_on DESC, e.id DESC LIMIT $3"
    ))
    .bind(keyset.after.map(|key| key.decided_on))
    .bind(keyset.after.map(|key| key.id))
    .bind(keyset.limit())
    .bind(body)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(ListedRow::into_listed)
        .collect())
}

impl ListedRow {
    fn into_listed(self) -> Option<ListedAnswer> {
        let answered: Answered = self.answered.into_answered()?;
        Some(ListedAnswer {
            decision: self.decision_id,
            number: self.number,
            heading: heading(self.title, self.words),
            lang: self.lang,
            is_example: self.example_at.is_some(),
            answered,
        })
    }
}
