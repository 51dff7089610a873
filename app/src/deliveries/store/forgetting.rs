//! Whose address nobody needs any more, and how it is forgotten, with the words that may hold it.

use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;
use crate::deliveries::model::Cause;

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
pub const STILL_OWED_NOTHING: &str = select_owed_nothing!("p.id", "AND p.id = $2");

/// The letters and calls to one, or their receipts, of which staff have said why they could not be done, as the first text sets them.
macro_rules! update_with_words {
    ("deliveries", $set:literal) => {
        concat!(
            "UPDATE deliveries SET ",
            $set,
            " WHERE correspondent_id = $1 AND reason <> ''"
        )
    };
    ("receipt_deliveries", $set:literal) => {
        concat!(
            "UPDATE receipt_deliveries SET ",
            $set,
            " WHERE reason <> '' AND contribution_id IN (SELECT contribution_id FROM correspondent_contributions WHERE correspondent_id = $1)"
        )
    };
}

const TAKE: [&str; 3] = [
    update_with_words!("deliveries", "version = version"),
    update_with_words!("receipt_deliveries", "version = version"),
    "UPDATE correspondents SET version = version WHERE id = $1 AND erased_at IS NULL",
];
pub const FORGET_WORDS: &str = update_with_words!(
    "deliveries",
    "version = version + 1, reason = '', cause = $2"
);
pub const FORGET_WORDS_OF_RECEIPTS: &str = update_with_words!(
    "receipt_deliveries",
    "version = version + 1, reason = '', cause = $2"
);

/// Those to whom nothing has been owed since `moment`, each with the dialogue, one dialogue after the other; at most `most`.
pub async fn owed_nothing(conn: &mut Conn, moment: Timestamp, most: i64) -> Result<Vec<(Id, Id)>> {
    Ok(sqlx::query_as(OWED_NOTHING)
        .bind(moment)
        .bind(most)
        .fetch_all(conn)
        .await?)
}

/// Takes `person` and the words about them, so that neither is changed meanwhile: first the words, then the person, since whoever notes
/// something of a letter comes from the letter to the person.
pub async fn take(conn: &mut Conn, person: Id) -> Result<()> {
    for sql in TAKE {
        sqlx::query(sql).bind(person).execute(&mut *conn).await?;
    }
    Ok(())
}

/// Forgets the words of why `person` could not be reached, in which an address may stand. That they could not be stays. The person is
/// taken by the caller.
pub async fn forget_words(conn: &mut Conn, person: Id) -> Result<()> {
    for sql in [FORGET_WORDS, FORGET_WORDS_OF_RECEIPTS] {
        sqlx::query(sql)
            .bind(person)
            .bind(Cause::WordsForgotten)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// Forgets how `person` is reached and the words about that, if nothing has been owed to them since `moment`; false when something is
/// by now, or that was done before. Their row is taken first: whoever owes them something at the same moment is waited for, and what
/// they owe is seen.
pub async fn forget(
    conn: &mut Conn,
    person: Id,
    moment: Timestamp,
    now: Timestamp,
) -> Result<bool> {
    take(conn, person).await?;
    let still: Option<(Id,)> = sqlx::query_as(STILL_OWED_NOTHING)
        .bind(moment)
        .bind(person)
        .fetch_optional(&mut *conn)
        .await?;
    if still.is_none() {
        return Ok(false);
    }
    forget_words(conn, person).await?;
    let done = sqlx::query(
        "UPDATE correspondents SET version = version + 1, name = '', address = '', phone = '', same_as = id, erased_at = $2
         WHERE id = $1 AND erased_at IS NULL",
    )
    .bind(person)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
