//! Posts and mandates in the database.

use super::model::{Mandate, NewMandate, NewPost, Post, Standing};
use crate::core::{Date, Error, Id, Period, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::Body;

#[derive(sqlx::FromRow)]
struct PostRow {
    id: Id,
    title: String,
    title_en: String,
    standing: Standing,
    version: i64,
    body_id: Id,
    body_slug: String,
    body_name: String,
    body_name_en: String,
}

#[derive(sqlx::FromRow)]
struct MandateRow {
    id: Id,
    post_id: Id,
    staff_id: Option<Id>,
    valid_from: Date,
    valid_to: Date,
    version: i64,
}

impl MandateRow {
    fn into_mandate(self) -> Result<Mandate> {
        Ok(Mandate {
            id: self.id,
            staff: self.staff_id,
            version: self.version,
            period: Period::new(self.valid_from, Some(self.valid_to))
                .map_err(|error| Error::Internal(error.to_string()))?,
        })
    }
}

/// All posts with their mandates, by body, the presidium first, then as they were entered, and by title what was entered in one
/// moment; only those of `body` when it is given. A municipality has some dozens.
pub async fn posts(conn: &mut Conn, body: Option<Id>) -> Result<Vec<Post>> {
    let rows: Vec<PostRow> = sqlx::query_as(
        "SELECT p.id, p.title, p.title_en, p.standing, p.version, b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en
         FROM posts p JOIN bodies b ON b.id = p.body_id WHERE ($1 IS NULL OR p.body_id = $1)
         ORDER BY b.slug, CASE p.standing WHEN 'presidium' THEN 0 ELSE 1 END, p.created_at, p.title, p.id",
    )
    .bind(body)
    .fetch_all(&mut *conn)
    .await?;
    let mandates: Vec<MandateRow> = sqlx::query_as(
        "SELECT m.id, m.post_id, m.staff_id, m.valid_from, m.valid_to, m.version FROM mandates m JOIN posts p ON p.id = m.post_id
         WHERE ($1 IS NULL OR p.body_id = $1) ORDER BY m.valid_from, m.id",
    )
    .bind(body)
    .fetch_all(conn)
    .await?;
    let mut posts: Vec<Post> = rows
        .into_iter()
        .map(|row| Post {
            id: row.id,
            body: Body::new(row.body_id, row.body_slug, row.body_name, row.body_name_en),
            title: row.title,
            title_en: row.title_en,
            standing: row.standing,
            mandates: Vec::new(),
            version: row.version,
        })
        .collect();
    for row in mandates {
        if let Some(post) = posts.iter_mut().find(|post| post.id == row.post_id) {
            post.mandates.push(row.into_mandate()?);
        }
    }
    Ok(posts)
}

/// Which body a post belongs to, if there is such a post.
pub async fn body_of(conn: &mut Conn, post: Id) -> Result<Option<Id>> {
    let row: Option<(Id,)> = sqlx::query_as("SELECT body_id FROM posts WHERE id = $1")
        .bind(post)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(|(body,)| body))
}

/// Whether a mandate of `post` covers `day`.
pub async fn has_mandate(conn: &mut Conn, post: Id, day: Date) -> Result<bool> {
    let row: Option<(Id,)> = sqlx::query_as(
        "SELECT id FROM mandates WHERE post_id = $1 AND valid_from <= $2 AND valid_to >= $2 LIMIT 1",
    )
    .bind(post)
    .bind(day)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Takes the row of a post for this transaction without changing it: its mandates are given one at a
/// time.
pub async fn hold(conn: &mut Conn, post: Id) -> Result<()> {
    sqlx::query("UPDATE posts SET title = title WHERE id = $1")
        .bind(post)
        .execute(conn)
        .await?;
    Ok(())
}

/// Adds a post.
pub async fn insert_post(
    conn: &mut Conn,
    id: Id,
    body: Id,
    new: &NewPost,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO posts (id, body_id, title, title_en, standing, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(body)
    .bind(new.title.trim())
    .bind(new.title_en.trim())
    .bind(new.standing)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes what a post is called.
pub async fn update_post(conn: &mut Conn, id: Id, new: &NewPost) -> Result<()> {
    sqlx::query("UPDATE posts SET title = $2, title_en = $3, standing = $4, version = version + 1 WHERE id = $1")
        .bind(id)
        .bind(new.title.trim())
        .bind(new.title_en.trim())
        .bind(new.standing)
        .execute(conn)
        .await?;
    Ok(())
}

/// Gives a post to somebody.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    post: Id,
    new: &NewMandate,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO mandates (id, post_id, staff_id, valid_from, valid_to, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(post)
    .bind(new.staff)
    .bind(new.first)
    .bind(new.last)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes away a mandate that never began.
pub async fn remove(conn: &mut Conn, id: Id) -> Result<()> {
    sqlx::query("DELETE FROM mandates WHERE id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Changes the days of a mandate, or whose account it is.
pub async fn update(conn: &mut Conn, id: Id, new: &NewMandate) -> Result<()> {
    sqlx::query("UPDATE mandates SET staff_id = $2, valid_from = $3, valid_to = $4, version = version + 1 WHERE id = $1")
        .bind(id)
        .bind(new.staff)
        .bind(new.first)
        .bind(new.last)
        .execute(conn)
        .await?;
    Ok(())
}
