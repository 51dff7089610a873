//! Bodies in the database.

use super::model::{BodyKind, Ending, FormerName, Names, NewBody, RegisteredBody};
use crate::core::{Date, Error, Id, Period, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::Body;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    slug: String,
    name: String,
    name_en: String,
    kind: BodyKind,
    case_prefix: String,
    valid_from: Date,
    valid_to: Option<Date>,
    successor_id: Option<Id>,
    version: i64,
}

/// All columns of a body, for a WHERE clause to follow.
macro_rules! select_body {
    ($rest:literal) => {
        concat!(
            "SELECT id, slug, name, name_en, kind, case_prefix, valid_from, valid_to, successor_id, version FROM bodies ",
            $rest
        )
    };
}

/// The period between two stored days; the database holds that they are in order.
fn period(first: Date, last: Option<Date>) -> Result<Period> {
    Period::new(first, last).map_err(|error| Error::Internal(error.to_string()))
}

impl Row {
    fn into_body(self) -> Result<RegisteredBody> {
        Ok(RegisteredBody {
            period: period(self.valid_from, self.valid_to)?,
            body: Body::new(self.id, self.slug, self.name, self.name_en),
            kind: self.kind,
            case_prefix: self.case_prefix,
            successor: self.successor_id,
            version: self.version,
        })
    }
}

/// All bodies: the council, the executive board, then the committees by name.
pub async fn all(conn: &mut Conn) -> Result<Vec<RegisteredBody>> {
    let rows: Vec<Row> = sqlx::query_as(select_body!(
        "ORDER BY CASE kind WHEN 'council' THEN 0 WHEN 'executive_board' THEN 1 ELSE 2 END, slug"
    ))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::into_body).collect()
}

/// A body by its id.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<RegisteredBody>> {
    let row: Option<Row> = sqlx::query_as(select_body!("WHERE id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?;
    row.map(Row::into_body).transpose()
}

/// A body by its address part.
pub async fn find_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<RegisteredBody>> {
    let row: Option<Row> = sqlx::query_as(select_body!("WHERE slug = $1"))
        .bind(slug)
        .fetch_optional(conn)
        .await?;
    row.map(Row::into_body).transpose()
}

/// Takes the rows of all bodies for this transaction without changing them: whoever changes how bodies
/// follow each other looks at all of them.
///
/// One after the other in the order of their ids, so that two who do it never wait for each other
/// crosswise.
pub async fn hold_all(conn: &mut Conn) -> Result<()> {
    let ids: Vec<(Id,)> = sqlx::query_as("SELECT id FROM bodies ORDER BY id")
        .fetch_all(&mut *conn)
        .await?;
    for (id,) in ids {
        hold(&mut *conn, id).await?;
    }
    Ok(())
}

/// Takes the row of a body for this transaction without changing it.
pub async fn hold(conn: &mut Conn, id: Id) -> Result<()> {
    sqlx::query("UPDATE bodies SET slug = slug WHERE id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Adds a body under `slug`; false when another has that address.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    slug: &str,
    new: &NewBody,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO bodies (id, slug, name, name_en, kind, case_prefix, valid_from, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (slug) DO NOTHING",
    )
    .bind(id)
    .bind(slug)
    .bind(new.name.trim())
    .bind(new.name_en.trim())
    .bind(new.kind)
    .bind(new.case_prefix.trim())
    .bind(new.period().first())
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The names it had before, the latest first.
pub async fn former_names(conn: &mut Conn, id: Id) -> Result<Vec<FormerName>> {
    let rows: Vec<(String, String, Date, Date)> = sqlx::query_as(
        "SELECT name, name_en, valid_from, valid_to FROM body_names WHERE body_id = $1 ORDER BY valid_to DESC",
    )
    .bind(id)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(name, name_en, first, last)| {
            Ok(FormerName {
                name,
                name_en,
                period: period(first, Some(last))?,
            })
        })
        .collect()
}

/// Keeps a name that it had from a day to a day.
pub async fn insert_former_name(
    conn: &mut Conn,
    id: Id,
    body: Id,
    names: &Names,
    (first, last): (Date, Date),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO body_names (id, body_id, name, name_en, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(body)
    .bind(&names.name)
    .bind(&names.name_en)
    .bind(first)
    .bind(last)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives it other names.
pub async fn set_names(conn: &mut Conn, id: Id, names: &Names) -> Result<()> {
    sqlx::query("UPDATE bodies SET name = $2, name_en = $3, version = version + 1 WHERE id = $1")
        .bind(id)
        .bind(&names.name)
        .bind(&names.name_en)
        .execute(conn)
        .await?;
    Ok(())
}

/// Lets it end, or go on until further notice.
pub async fn set_ending(conn: &mut Conn, id: Id, ending: Option<Ending>) -> Result<()> {
    sqlx::query(
        "UPDATE bodies SET valid_to = $2, successor_id = $3, version = version + 1 WHERE id = $1",
    )
    .bind(id)
    .bind(ending.map(|ending| ending.last_day))
    .bind(ending.and_then(|ending| ending.successor))
    .execute(conn)
    .await?;
    Ok(())
}

/// Bodies that were over before `today` and whose staff have not been passed on yet.
pub async fn to_pass_on(conn: &mut Conn, today: Date) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(
        "SELECT id FROM bodies WHERE valid_to < $1 AND successor_id IS NOT NULL AND passed_on_at IS NULL ORDER BY valid_to, id",
    )
    .bind(today)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Notes that the staff of a body that was over before `today` are passed on; false when somebody else
/// did it first.
pub async fn set_passed_on(conn: &mut Conn, id: Id, today: Date, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE bodies SET passed_on_at = $3 WHERE id = $1 AND valid_to < $2 AND successor_id IS NOT NULL AND passed_on_at IS NULL",
    )
    .bind(id)
    .bind(today)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
