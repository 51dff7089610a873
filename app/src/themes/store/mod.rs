//! Themes, and which contributions are in them, in the database.

mod same;

pub use same::{gather, gatherable, group_of, set_apart, with_groups};

use super::model::{LooseContribution, SortFilter, Theme};
use crate::contributions::is_shown;
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, Keyset, json_list};
use crate::rerouting::belongs_elsewhere;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    dialogue_id: Id,
    version: i64,
    position: i64,
    title: String,
    summary: String,
    minority: i64,
    answer: String,
    answered_by: String,
    answered_at: Option<Timestamp>,
    contributions: i64,
}

impl From<Row> for Theme {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            dialogue_id: row.dialogue_id,
            version: row.version,
            position: row.position,
            title: row.title,
            summary: row.summary,
            is_minority: row.minority == 1,
            answer: row.answer,
            answered_by: row.answered_by,
            answered_at: row.answered_at,
            contributions: row.contributions,
            is_spoken: false,
        }
    }
}

/// A dialogue's themes in their order.
pub async fn list(conn: &mut Conn, dialogue: Id) -> Result<Vec<Theme>> {
    let rows: Vec<Row> = sqlx::query_as(concat!(
        "SELECT t.id, t.dialogue_id, t.version, t.position, t.title, t.summary, t.minority, t.answer, t.answered_by, t.answered_at,
                COALESCE(n.contributions, 0) AS contributions
         FROM themes t
         LEFT JOIN (SELECT theme_id, COUNT(*) AS contributions FROM contributions
                    WHERE dialogue_id = $1 AND ", is_shown!(), " GROUP BY theme_id) n ON n.theme_id = t.id
         WHERE t.dialogue_id = $1 ORDER BY t.position"
    ))
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Theme::from).collect())
}

/// A theme.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Theme>> {
    let row: Option<Row> = sqlx::query_as(concat!(
        "SELECT id, dialogue_id, version, position, title, summary, minority, answer, answered_by, answered_at,
                (SELECT COUNT(*) FROM contributions WHERE theme_id = $1 AND ", is_shown!(), ") AS contributions
         FROM themes WHERE id = $1"
    ))
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Theme::from))
}

/// Adds a theme after the last one of its dialogue.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    dialogue: Id,
    (title, summary): (&str, &str),
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO themes (id, dialogue_id, version, position, title, summary, answer, answered_by, created_at)
         VALUES ($1, $2, 1, (SELECT COALESCE(MAX(position), 0) + 1 FROM themes WHERE dialogue_id = $2), $3, $4, '', '', $5)",
    )
    .bind(id)
    .bind(dialogue)
    .bind(title)
    .bind(summary)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes name, summary and mark, if the theme is still `version`.
pub async fn update(
    conn: &mut Conn,
    id: Id,
    version: i64,
    (title, summary): (&str, &str),
    is_minority: bool,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE themes SET version = version + 1, title = $3, summary = $4, minority = $5 WHERE id = $1 AND version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(title)
    .bind(summary)
    .bind(i64::from(is_minority))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Stores the answer to a theme, if the theme is still `version`.
pub async fn set_answer(
    conn: &mut Conn,
    id: Id,
    version: i64,
    answer: &str,
    by: &str,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE themes SET version = version + 1, answer = $3, answered_by = $4, answered_at = $5 WHERE id = $1 AND version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(answer)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts a dialogue's themes in this order. Two passes, because no two may share a place in between.
pub async fn reorder(conn: &mut Conn, dialogue: Id, order: &[Id]) -> Result<()> {
    sqlx::query("UPDATE themes SET position = -position WHERE dialogue_id = $1")
        .bind(dialogue)
        .execute(&mut *conn)
        .await?;
    for (position, theme) in (1_i64..).zip(order) {
        sqlx::query("UPDATE themes SET position = $3 WHERE id = $1 AND dialogue_id = $2")
            .bind(*theme)
            .bind(dialogue)
            .bind(position)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Deletes a theme that no contribution is in, seen or not, that has no outcome and that nobody elected has replied to.
pub async fn delete_if_empty(conn: &mut Conn, id: Id) -> Result<bool> {
    let done = sqlx::query(
        "DELETE FROM themes WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM contributions WHERE theme_id = $1)
           AND NOT EXISTS (SELECT 1 FROM outcomes WHERE theme_id = $1)
           AND NOT EXISTS (SELECT 1 FROM elected_replies WHERE theme_id = $1)",
    )
    .bind(id)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts contributions of this dialogue into a theme, or takes them out; how many it were. What belongs somewhere else stays out.
pub async fn put_into(
    conn: &mut Conn,
    dialogue: Id,
    contributions: &[Id],
    theme: Option<Id>,
) -> Result<u64> {
    let ids: Vec<String> = contributions.iter().map(Id::to_string).collect();
    let done = sqlx::query(concat!(
        "UPDATE contributions SET theme_id = $3, version = version + 1
         WHERE dialogue_id = $1 AND id IN (SELECT value FROM json_each($2)) AND NOT ",
        belongs_elsewhere!("contributions")
    ))
    .bind(dialogue)
    .bind(json_list(&ids))
    .bind(theme)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// The dialogue, number and present answer of a contribution that the public can read.
pub async fn answered_contribution(conn: &mut Conn, id: Id) -> Result<Option<(Id, i64, String)>> {
    Ok(sqlx::query_as(concat!(
        "SELECT dialogue_id, number, answer FROM contributions WHERE id = $1 AND ",
        is_shown!()
    ))
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// The published contributions of a theme whose senders gave an address.
pub async fn with_sender(conn: &mut Conn, theme: Id) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(concat!(
        "SELECT id FROM contributions WHERE theme_id = $1 AND participant_id IS NOT NULL AND ",
        is_shown!(),
        " ORDER BY number"
    ))
    .bind(theme)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Stores the answer to a contribution, if it is still `version`.
pub async fn answer_contribution(
    conn: &mut Conn,
    id: Id,
    version: i64,
    answer: &str,
    by: &str,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE contributions SET version = version + 1, answer = $3, answered_by = $4, answered_at = $5 WHERE id = $1 AND version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(answer)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[derive(sqlx::FromRow)]
struct LooseRow {
    id: Id,
    number: i64,
    version: i64,
    title: String,
    text: String,
    lang: String,
    theme_id: Option<Id>,
    answer: String,
    same: i64,
}

impl From<LooseRow> for LooseContribution {
    fn from(row: LooseRow) -> Self {
        Self {
            id: row.id,
            number: row.number,
            version: row.version,
            title: row.title,
            text: row.text,
            lang: row.lang,
            theme_id: row.theme_id,
            answer: row.answer,
            same: row.same,
        }
    }
}

/// The columns of a contribution on the table, and how many say the same as it.
macro_rules! select_loose {
    ($($rest:tt)+) => {
        concat!(
            "SELECT c.id, c.number, c.version, c.title, c.text, c.lang, c.theme_id, c.answer,
                    (SELECT COUNT(*) FROM same_ideas s JOIN contributions x ON x.id = s.contribution_id
                     WHERE s.leading_id = c.id AND ", is_shown!("x"), ") AS same
             FROM covered_contributions c WHERE ", is_shown!("c"), " AND ",
            $($rest)+
        )
    };
}

/// The same for a page of the table: those that say the same as one that came first lie under it.
macro_rules! select_leading {
    ($($rest:tt)+) => {
        select_loose!(concat!(
            "NOT EXISTS (SELECT 1 FROM same_ideas s JOIN contributions x ON x.id = s.leading_id
                         WHERE s.contribution_id = c.id AND ",
            is_shown!("x"),
            ")
             AND ",
            $($rest)+,
            " AND c.number > $2 ORDER BY c.number LIMIT $3"
        ))
    };
}

/// What the public can read of one contribution, by its number.
pub async fn by_number(
    conn: &mut Conn,
    dialogue: Id,
    number: i64,
) -> Result<Option<LooseContribution>> {
    let row: Option<LooseRow> =
        sqlx::query_as(select_loose!("c.dialogue_id = $1 AND c.number = $2"))
            .bind(dialogue)
            .bind(number)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(LooseContribution::from))
}

/// A page of what the public can read, in the order it came in.
pub async fn to_sort(
    conn: &mut Conn,
    dialogue: Id,
    filter: SortFilter,
    keyset: &Keyset<i64>,
) -> Result<Vec<LooseContribution>> {
    let query = match filter {
        SortFilter::Unsorted => sqlx::query_as(select_leading!(
            "c.dialogue_id = $1 AND c.theme_id IS NULL AND NOT ",
            belongs_elsewhere!("c")
        ))
        .bind(dialogue),
        SortFilter::In(theme) => sqlx::query_as(select_leading!("c.theme_id = $1")).bind(theme),
    };
    let rows: Vec<LooseRow> = query
        .bind(keyset.after.unwrap_or(0))
        .bind(keyset.limit())
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(LooseContribution::from).collect())
}
