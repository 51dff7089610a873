//! Whose address nobody needs any more.

use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;

/// Those whose dialogue was followed up or stopped before $1, to whom nothing is owed, and nothing was sent or said since $1; for more
/// to follow. Whose idea is not reviewed yet may still be told of that. That a dialogue is stopped comes after all else.
macro_rules! select_owed_nothing {
    ($columns:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM correspondents p WHERE p.erased_at IS NULL AND p.created_at < $1
               AND (SELECT COALESCE(d.cancelled_at, d.followed_up_at) FROM dialogues d WHERE d.id = p.dialogue_id) < $1
               AND NOT EXISTS (SELECT 1 FROM deliveries x
                   WHERE x.correspondent_id = p.id AND (x.standing = 'waiting' OR x.settled_at >= $1))
               AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t JOIN receipt_deliveries x ON x.contribution_id = t.contribution_id
                   WHERE t.correspondent_id = p.id AND (x.standing = 'waiting' OR x.settled_at >= $1))
               AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t JOIN contributions c ON c.id = t.contribution_id
                   WHERE t.correspondent_id = p.id AND c.state = 'received') ",
            $rest
        )
    };
}

pub const OWED_NOTHING: &str = select_owed_nothing!(
    "p.dialogue_id, p.id",
    "ORDER BY p.dialogue_id, p.id LIMIT $2"
);
pub const FORGET: &str = concat!(
    "UPDATE correspondents SET version = version + 1, name = '', address = '', phone = '', same_as = id, erased_at = $3 WHERE id IN (",
    select_owed_nothing!("p.id", "AND p.id = $2"),
    ")"
);

/// Those to whom nothing has been owed since `moment`, each with the dialogue, one dialogue after the other; at most `most`.
pub async fn owed_nothing(conn: &mut Conn, moment: Timestamp, most: i64) -> Result<Vec<(Id, Id)>> {
    Ok(sqlx::query_as(OWED_NOTHING)
        .bind(moment)
        .bind(most)
        .fetch_all(conn)
        .await?)
}

/// Forgets how `person` is reached, if nothing has been owed to them since `moment`; false when something is by now, or that was done
/// before. Their row is taken first: whoever owes them something at the same moment is waited for, and what they owe is seen.
pub async fn forget(
    conn: &mut Conn,
    person: Id,
    moment: Timestamp,
    now: Timestamp,
) -> Result<bool> {
    sqlx::query("UPDATE correspondents SET version = version WHERE id = $1 AND erased_at IS NULL")
        .bind(person)
        .execute(&mut *conn)
        .await?;
    let done = sqlx::query(FORGET)
        .bind(moment)
        .bind(person)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}
