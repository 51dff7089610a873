//! What has happened with initiatives, and what is promised of them.

use super::{AnswerRow, body};
use crate::contributions::is_shown;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::initiatives::model::{Act, ActKind, Answered, Promise, Shown};
use crate::moderation::last_actor;

#[derive(sqlx::FromRow)]
struct ActRow {
    act: ActKind,
    rule: String,
    words: String,
    body_id: Option<Id>,
    body_slug: Option<String>,
    body_name: Option<String>,
    body_name_en: Option<String>,
    before_day: Option<Date>,
    after_day: Option<Date>,
    staff: String,
    acted_at: Timestamp,
}

/// Who did the last that was done with an initiative.
pub const LAST_ACTOR: &str = last_actor!("initiative_acts", "initiative_id");

/// What staff did with an initiative, the first first.
pub async fn acts(conn: &mut Conn, initiative: Id) -> Result<Vec<Act>> {
    let rows: Vec<ActRow> = sqlx::query_as(
        "SELECT x.act, x.rule, x.words, b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en,
                x.before_day, x.after_day, COALESCE(s.name, '') AS staff, x.acted_at
         FROM initiative_acts x LEFT JOIN bodies b ON b.id = x.body_id LEFT JOIN staff s ON s.id = x.staff_id
         WHERE x.initiative_id = $1 ORDER BY x.acted_at, x.id",
    )
    .bind(initiative)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Act {
            kind: row.act,
            rule: row.rule,
            words: row.words,
            body: body(row.body_id, row.body_slug, row.body_name, row.body_name_en),
            days: row.before_day.zip(row.after_day),
            staff: row.staff,
            at: row.acted_at,
        })
        .collect())
}

/// Every answer, also those that were changed since; the first first.
pub async fn answers(conn: &mut Conn, initiative: Id) -> Result<Vec<Answered>> {
    let rows: Vec<AnswerRow> = sqlx::query_as(
        "SELECT a.revision, a.answer, a.why_changed, a.answered_at AS said_at, e.case_number, e.decided_on, e.paragraph, e.summary,
                e.minutes_url, eb.id AS said_id, eb.slug AS said_slug, eb.name AS said_name, eb.name_en AS said_name_en
         FROM initiative_answers a JOIN decisions e ON e.id = a.decision_id JOIN bodies eb ON eb.id = e.body_id
         WHERE a.initiative_id = $1 ORDER BY a.revision",
    )
    .bind(initiative)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(AnswerRow::into_answered)
        .collect())
}

#[derive(sqlx::FromRow)]
struct PromiseRow {
    number: i64,
    heading: String,
    words: String,
    body_id: Option<Id>,
    body_slug: Option<String>,
    body_name: Option<String>,
    body_name_en: Option<String>,
    due_on: Date,
    answered_at: Option<Timestamp>,
    example_at: Option<Timestamp>,
    moved_from: Option<Date>,
    moved_because: Option<String>,
}

/// The promises to answer what everybody can read that are due from `first` to before `next`, and every older one whose
/// day is over and that is not kept; only those of the body with the slug `body` when it is given.
pub async fn promised(
    conn: &mut Conn,
    (first, next): (&str, &str),
    body_slug: Option<&str>,
    today: Date,
) -> Result<Vec<Promise>> {
    let rows: Vec<PromiseRow> = sqlx::query_as(concat!(
        "SELECT i.number, i.title AS heading, i.words,
                b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en, i.due_on, i.answered_at, i.example_at,
                (SELECT x.before_day FROM initiative_acts x WHERE x.initiative_id = i.id AND x.act = 'day_moved'
                    ORDER BY x.acted_at, x.id LIMIT 1) AS moved_from,
                (SELECT x.words FROM initiative_acts x WHERE x.initiative_id = i.id AND x.act = 'day_moved'
                    ORDER BY x.acted_at DESC, x.id DESC LIMIT 1) AS moved_because
         FROM covered_initiatives i LEFT JOIN bodies b ON b.id = i.body_id
         WHERE ", is_shown!("i"), " AND ($3 IS NULL OR b.slug = $3)
           AND i.due_on < $2 AND (i.due_on >= $1 OR i.due_on < $4 AND i.answered_at IS NULL)
         ORDER BY i.due_on, i.number LIMIT 2000"
    ))
    .bind(first)
    .bind(next)
    .bind(body_slug)
    .bind(today)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Promise {
            number: row.number,
            heading: Shown {
                title: row.heading,
                name: String::new(),
                text: row.words,
            }
            .heading(),
            body: body(row.body_id, row.body_slug, row.body_name, row.body_name_en),
            due: row.due_on,
            moved_from: row.moved_from,
            moved_because: row.moved_because.unwrap_or_default(),
            kept_on: row.answered_at.map(Timestamp::date),
            is_example: row.example_at.is_some(),
        })
        .collect())
}
