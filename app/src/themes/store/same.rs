//! Which ideas say the same, in the database.

use crate::contributions::is_shown;
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::rerouting::belongs_elsewhere;
use crate::themes::model::Member;

fn list(ids: &[Id]) -> String {
    json_list(&ids.iter().map(Id::to_string).collect::<Vec<_>>())
}

/// The shown ideas that are gathered with this one, the leading one first; the idea alone when it is gathered with none.
pub async fn group_of(conn: &mut Conn, contribution: Id) -> Result<Vec<Member>> {
    Ok(sqlx::query_as(concat!(
        "SELECT c.id, c.number, c.kind, c.title, c.text, c.lang
         FROM covered_contributions c
         JOIN (SELECT COALESCE((SELECT leading_id FROM same_ideas WHERE contribution_id = $1), $1) AS id) l ON TRUE
         WHERE ", is_shown!("c"), "
           AND (c.id = l.id OR c.id IN (SELECT contribution_id FROM same_ideas WHERE leading_id = l.id))
         ORDER BY CASE WHEN c.id = l.id THEN 0 ELSE 1 END, c.number"
    ))
    .bind(contribution)
    .fetch_all(conn)
    .await?)
}

/// These ideas and all that are gathered with one of them, each once.
pub async fn with_groups(conn: &mut Conn, contributions: &[Id]) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(
        "SELECT c.id FROM contributions c WHERE c.id IN (SELECT value FROM json_each($1))
         UNION SELECT a.leading_id FROM same_ideas a WHERE a.contribution_id IN (SELECT value FROM json_each($1))
         UNION SELECT a.contribution_id FROM same_ideas a WHERE a.leading_id IN (SELECT value FROM json_each($1))
         UNION SELECT b.contribution_id FROM same_ideas a JOIN same_ideas b ON b.leading_id = a.leading_id
            WHERE a.contribution_id IN (SELECT value FROM json_each($1))",
    )
    .bind(list(contributions))
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// An idea that can be gathered: its id, number and theme.
pub type Gatherable = (Id, i64, Option<Id>);

/// Those of the ideas that the dialogue shows and that belong in it, the first that came on top.
pub async fn gatherable(
    conn: &mut Conn,
    dialogue: Id,
    contributions: &[Id],
) -> Result<Vec<Gatherable>> {
    Ok(sqlx::query_as(concat!(
        "SELECT c.id, c.number, c.theme_id FROM contributions c
         WHERE c.dialogue_id = $1 AND c.id IN (SELECT value FROM json_each($2)) AND ",
        is_shown!("c"),
        "
           AND NOT ",
        belongs_elsewhere!("c"),
        "
         ORDER BY c.number"
    ))
    .bind(dialogue)
    .bind(list(contributions))
    .fetch_all(conn)
    .await?)
}

/// Sets every one of these apart from those it is gathered with.
pub async fn set_apart(conn: &mut Conn, contributions: &[Id]) -> Result<()> {
    sqlx::query(
        "DELETE FROM same_ideas WHERE contribution_id IN (SELECT value FROM json_each($1))",
    )
    .bind(list(contributions))
    .execute(conn)
    .await?;
    Ok(())
}

/// Gathers the ideas `others` under `leading`.
pub async fn gather(
    conn: &mut Conn,
    leading: Id,
    others: &[Id],
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO same_ideas (contribution_id, leading_id, gathered_by, gathered_at)
         SELECT c.id, $2, $3, $4 FROM contributions c WHERE c.id IN (SELECT value FROM json_each($1))",
    )
    .bind(list(others))
    .bind(leading)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
