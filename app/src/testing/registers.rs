//! What the registers must say of dialogues whose rows a test writes past the actions.

use crate::core::Id;
use crate::db::Conn;

/// Gives `body` a chair, under the body's own id, so that what it asks may become public (P24). Nobody holds
/// the post.
///
/// # Panics
/// When the body is not there, or has a chair already.
pub async fn chair(conn: &mut Conn, body: Id) {
    sqlx::query(
        "INSERT INTO posts (id, body_id, title, title_en, standing, created_at)
         VALUES ($1, $1, 'Ordförande', 'Chair', 'presidium', 0)",
    )
    .bind(body)
    .execute(conn)
    .await
    .expect("the body has no chair yet");
}

/// An area of activity, under the id of `body`, so that a body may decide to hold a dialogue (P30). The map says
/// nothing of it.
///
/// # Panics
/// When there is an area under that id already.
pub async fn area(conn: &mut Conn, body: Id) {
    sqlx::query(
        "INSERT INTO areas (id, name, name_en, created_at) VALUES ($1, 'Torg', 'Squares', 0)",
    )
    .bind(body)
    .execute(conn)
    .await
    .expect("the area is new");
}
