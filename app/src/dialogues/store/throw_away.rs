//! Taking a draft out of the database, with everything that hangs on it.

use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;

/// What a draft can have, each row of which is its own. What it cannot have yet keeps the database from taking it away.
const ITS_OWN: [&str; 5] = [
    "DELETE FROM translations WHERE dialogue_id = $1",
    "DELETE FROM reminders WHERE dialogue_id = $1",
    "DELETE FROM inclusion_measures WHERE dialogue_id = $1",
    "DELETE FROM activities WHERE dialogue_id = $1",
    "DELETE FROM dialogue_handovers WHERE dialogue_id = $1",
];

/// Takes a draft out. Mails about it that are not sent are dropped, and those that were are about nothing any more.
pub async fn delete_draft(conn: &mut Conn, id: Id, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE messages SET dropped_at = $2 WHERE dialogue_id = $1 AND sent_at IS NULL AND dropped_at IS NULL")
        .bind(id)
        .bind(now)
        .execute(&mut *conn)
        .await?;
    sqlx::query("UPDATE messages SET dialogue_id = NULL WHERE dialogue_id = $1")
        .bind(id)
        .execute(&mut *conn)
        .await?;
    for own in ITS_OWN {
        sqlx::query(own).bind(id).execute(&mut *conn).await?;
    }
    sqlx::query(
        "DELETE FROM dialogues WHERE id = $1 AND state = 'draft' AND start_decision_id IS NULL",
    )
    .bind(id)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether the rows of `table` are taken away with a draft, or let go of it.
#[cfg(test)]
pub fn goes_with_a_draft(table: &str) -> bool {
    let from = format!("DELETE FROM {table} WHERE");
    table == "messages" || ITS_OWN.iter().any(|own| own.starts_with(&from))
}
