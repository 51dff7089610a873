//! Initiatives in the database: reading them; `told` has what happened with them, `days` what is due and decided
//! when, `write` changes them.

mod days;
mod told;
mod write;

pub use days::{answer_days, due_days, listed};
pub use told::{LAST_ACTOR, acts, answers, promised};
pub use write::{
    NewAct, NewAnswerRow, give_back_number, hold, insert, insert_act, insert_answer, next_number,
    note_reminder, set_answered, set_body, set_dialogue, set_due, set_ruling, set_sender,
};

use super::model::{Answer, Answered, Begun, Filter, Initiative, Origin, Shown, Stage};
use crate::contributions::{ReceiptCode, State, is_shown};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, Keyset};
use crate::dialogues::Body;

/// All columns of an initiative with what belongs to it, for a WHERE clause to follow: with `$words`, which come from `$from`.
macro_rules! select_columns {
    ($words:literal, $from:literal, $($rest:tt)+) => {
        concat!(
            "SELECT ", $words, ", i.id, i.number, i.version, i.receipt_code, i.origin, i.lang, i.participant_id,
                    i.received_at, i.due_on, i.state, i.published_at, i.refused_rule, i.words_to_sender, i.routed_at, i.example_at,
                    w.id AS wished_id, w.slug AS wished_slug, w.name AS wished_name, w.name_en AS wished_name_en,
                    b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en,
                    a.revision, a.answer, a.why_changed, a.answered_at AS said_at,
                    e.case_number, e.decided_on, e.paragraph, e.summary, e.minutes_url,
                    eb.id AS said_id, eb.slug AS said_slug, eb.name AS said_name, eb.name_en AS said_name_en,
                    d.slug AS dialogue_slug, d.title AS dialogue_title, d.announced_at
             FROM initiatives i ", $from, "
             LEFT JOIN bodies w ON w.id = i.wished_body_id
             LEFT JOIN bodies b ON b.id = i.body_id
             LEFT JOIN initiative_answers a ON a.initiative_id = i.id AND a.revision = i.revision
             LEFT JOIN decisions e ON e.id = a.decision_id
             LEFT JOIN bodies eb ON eb.id = e.body_id
             LEFT JOIN dialogues d ON d.id = i.dialogue_id ",
            $($rest)+
        )
    };
}

/// An initiative as its sender and staff read it: what was sent in, and what is shown instead.
macro_rules! select_initiative {
    ($($rest:tt)+) => {
        select_columns!(
            "i.title, i.words, i.shown_name, i.masked_title, i.masked_name, i.masked_words",
            "",
            $($rest)+
        )
    };
}

/// An initiative as everybody reads it: where something is covered, only what is left.
macro_rules! select_covered {
    ($($rest:tt)+) => {
        select_columns!(
            "v.title, v.words, v.shown_name, v.title AS masked_title, v.shown_name AS masked_name, v.words AS masked_words",
            "JOIN covered_initiatives v ON v.id = i.id",
            $($rest)+
        )
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    number: i64,
    version: i64,
    receipt_code: ReceiptCode,
    origin: Origin,
    title: String,
    words: String,
    lang: String,
    shown_name: String,
    participant_id: Option<Id>,
    received_at: Timestamp,
    due_on: Date,
    state: State,
    published_at: Option<Timestamp>,
    masked_title: String,
    masked_name: String,
    masked_words: String,
    refused_rule: String,
    words_to_sender: String,
    routed_at: Option<Timestamp>,
    example_at: Option<Timestamp>,
    wished_id: Option<Id>,
    wished_slug: Option<String>,
    wished_name: Option<String>,
    wished_name_en: Option<String>,
    body_id: Option<Id>,
    body_slug: Option<String>,
    body_name: Option<String>,
    body_name_en: Option<String>,
    #[sqlx(flatten)]
    answered: AnswerRow,
    dialogue_slug: Option<String>,
    dialogue_title: Option<String>,
    announced_at: Option<Timestamp>,
}

/// An answer with the decision behind it; nothing where there is none.
#[derive(sqlx::FromRow)]
struct AnswerRow {
    revision: Option<i64>,
    answer: Option<Answer>,
    why_changed: Option<String>,
    said_at: Option<Timestamp>,
    case_number: Option<String>,
    decided_on: Option<Date>,
    paragraph: Option<String>,
    summary: Option<String>,
    minutes_url: Option<String>,
    said_id: Option<Id>,
    said_slug: Option<String>,
    said_name: Option<String>,
    said_name_en: Option<String>,
}

fn body(
    id: Option<Id>,
    slug: Option<String>,
    name: Option<String>,
    name_en: Option<String>,
) -> Option<Body> {
    Some(Body::new(id?, slug?, name?, name_en?))
}

impl AnswerRow {
    fn into_answered(self) -> Option<Answered> {
        Some(Answered {
            answer: self.answer?,
            body: body(
                self.said_id,
                self.said_slug,
                self.said_name,
                self.said_name_en,
            )?,
            reasons: self.summary?,
            case_number: self.case_number?,
            decided_on: self.decided_on?,
            paragraph: self.paragraph?,
            minutes_url: self.minutes_url?,
            revision: self.revision?,
            why_changed: self.why_changed?,
            at: self.said_at?,
        })
    }
}

impl Row {
    fn into_initiative(self) -> Initiative {
        let with = body(
            self.body_id,
            self.body_slug,
            self.body_name,
            self.body_name_en,
        );
        Initiative {
            id: self.id,
            number: self.number,
            version: self.version,
            code: self.receipt_code,
            origin: self.origin,
            sent: Shown {
                title: self.title,
                name: self.shown_name,
                text: self.words,
            },
            lang: self.lang,
            wished: body(
                self.wished_id,
                self.wished_slug,
                self.wished_name,
                self.wished_name_en,
            ),
            participant: self.participant_id,
            received_at: self.received_at,
            due: self.due_on,
            state: self.state,
            published_at: self.published_at,
            masked: Shown {
                title: self.masked_title,
                name: self.masked_name,
                text: self.masked_words,
            },
            rule: self.refused_rule,
            words_to_sender: self.words_to_sender,
            body: with.zip(self.routed_at),
            answered: self.answered.into_answered(),
            dialogue: self
                .dialogue_slug
                .zip(self.dialogue_title)
                .map(|(slug, title)| Begun {
                    slug,
                    title,
                    is_public: self.announced_at.is_some(),
                }),
            is_example: self.example_at.is_some(),
        }
    }
}

fn one(row: Option<Row>) -> Option<Initiative> {
    row.map(Row::into_initiative)
}

fn all(rows: Vec<Row>) -> Vec<Initiative> {
    rows.into_iter().map(Row::into_initiative).collect()
}

/// By id.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Initiative>> {
    let row = sqlx::query_as(select_initiative!("WHERE i.id = $1")).bind(id);
    Ok(one(row.fetch_optional(conn).await?))
}

/// By number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Initiative>> {
    let row = sqlx::query_as(select_initiative!("WHERE i.number = $1")).bind(number);
    Ok(one(row.fetch_optional(conn).await?))
}

/// By number, as everybody reads it; nothing when it is not shown.
pub async fn shown(conn: &mut Conn, number: i64) -> Result<Option<Initiative>> {
    let row =
        sqlx::query_as(select_covered!("WHERE i.number = $1 AND ", is_shown!("i"))).bind(number);
    Ok(one(row.fetch_optional(conn).await?))
}

/// By the code of its receipt.
pub async fn by_receipt(conn: &mut Conn, code: &ReceiptCode) -> Result<Option<Initiative>> {
    let row = sqlx::query_as(select_initiative!("WHERE i.receipt_code = $1")).bind(code);
    Ok(one(row.fetch_optional(conn).await?))
}

pub const OF_PARTICIPANT: &str = select_initiative!(
    "WHERE i.participant_id = $1 AND i.number < $2 ORDER BY i.number DESC LIMIT $3"
);

/// What a participant has proposed, the latest first.
pub async fn of_participant(
    conn: &mut Conn,
    participant: Id,
    keyset: &Keyset<i64>,
) -> Result<Vec<Initiative>> {
    let rows: Vec<Row> = sqlx::query_as(OF_PARTICIPANT)
        .bind(participant)
        .bind(keyset.after.unwrap_or(i64::MAX))
        .bind(keyset.limit())
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_initiative).collect())
}

/// The one that was sent from a form with this key before.
pub async fn sent_before(conn: &mut Conn, submit_key: &str) -> Result<Option<Initiative>> {
    let row = sqlx::query_as(select_initiative!("WHERE i.submit_key = $1")).bind(submit_key);
    Ok(one(row.fetch_optional(conn).await?))
}

/// The earliest one with the same words, unless it broke the rules: its number, and what moderation has said.
pub async fn with_same_words(conn: &mut Conn, digest: &str) -> Result<Option<(i64, State)>> {
    Ok(sqlx::query_as(
        "SELECT number, state FROM initiatives WHERE text_digest = $1 AND state <> 'refused' ORDER BY number LIMIT 1",
    )
    .bind(digest)
    .fetch_optional(conn)
    .await?)
}

/// The one that began a dialogue, as everybody reads it.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Option<Initiative>> {
    let row = sqlx::query_as(select_covered!("WHERE i.dialogue_id = $1")).bind(dialogue);
    Ok(one(row.fetch_optional(conn).await?))
}

/// Every one that is not answered and not refused, the first due on top.
pub async fn open(conn: &mut Conn) -> Result<Vec<Initiative>> {
    let rows = sqlx::query_as(select_initiative!(
        "WHERE i.answered_at IS NULL AND i.state <> 'refused' ORDER BY i.due_on, i.number"
    ));
    Ok(all(rows.fetch_all(conn).await?))
}

/// What one participant sent in before confirming the address.
pub async fn before_confirming(conn: &mut Conn, participant: Id) -> Result<Vec<Initiative>> {
    let rows = sqlx::query_as(select_initiative!(
        "JOIN participants p ON p.id = i.participant_id
         WHERE p.id = $1 AND i.received_at <= p.confirmed_at ORDER BY i.number"
    ))
    .bind(participant);
    Ok(all(rows.fetch_all(conn).await?))
}

/// What the list is narrowed to, the latest first: $1 the number before, $2 the body, $3 the stage, $4 how many.
macro_rules! narrowed {
    () => {
        "($1 IS NULL OR i.number < $1)
           AND ($2 IS NULL OR b.slug = $2)
           AND ($3 IS NULL OR $3 = CASE
                WHEN i.state IN ('received', 'refused') THEN i.state
                WHEN a.answer = 'yes' THEN 'yes'
                WHEN a.answer IS NOT NULL THEN 'no'
                WHEN i.body_id IS NOT NULL THEN 'with_body'
                ELSE 'published' END)
         ORDER BY i.number DESC LIMIT $4"
    };
}

/// A page of the list, the latest first; where what is hidden is not asked for, as everybody reads it.
pub async fn page(
    conn: &mut Conn,
    filter: &Filter,
    keyset: &Keyset<i64>,
) -> Result<Vec<Initiative>> {
    let sql = if filter.hidden_too {
        select_initiative!("WHERE ", narrowed!())
    } else {
        select_covered!("WHERE ", is_shown!("i"), " AND ", narrowed!())
    };
    let rows = sqlx::query_as(sql)
        .bind(keyset.after)
        .bind(filter.body.as_deref())
        .bind(filter.stage.map(Stage::as_str))
        .bind(keyset.limit());
    Ok(all(rows.fetch_all(conn).await?))
}
