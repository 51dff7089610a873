//! Bodies in the database.

use super::model::{BodyKind, RegisteredBody};
use crate::core::{Id, Result, Timestamp};
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
}

impl From<Row> for RegisteredBody {
    fn from(row: Row) -> Self {
        Self {
            body: Body::new(row.id, row.slug, row.name, row.name_en),
            kind: row.kind,
            case_prefix: row.case_prefix,
        }
    }
}

/// All bodies: the council, the executive board, then the committees by name.
pub async fn all(conn: &mut Conn) -> Result<Vec<RegisteredBody>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, slug, name, name_en, kind, case_prefix FROM bodies
         ORDER BY CASE kind WHEN 'council' THEN 0 WHEN 'executive_board' THEN 1 ELSE 2 END, slug",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(RegisteredBody::from).collect())
}

/// A body by its id.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<RegisteredBody>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, slug, name, name_en, kind, case_prefix FROM bodies WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(RegisteredBody::from))
}

/// A body by its address part.
pub async fn find_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<RegisteredBody>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT id, slug, name, name_en, kind, case_prefix FROM bodies WHERE slug = $1",
    )
    .bind(slug)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(RegisteredBody::from))
}

/// Adds a body.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    new: &super::actions::NewBody,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO bodies (id, slug, name, name_en, kind, case_prefix, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(&new.slug)
    .bind(&new.name)
    .bind(&new.name_en)
    .bind(new.kind)
    .bind(&new.case_prefix)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
