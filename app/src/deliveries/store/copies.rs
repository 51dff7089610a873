//! The same person in other dialogues: whoever sent in what was sent on to another dialogue, or came from one (P22).

use super::id_list;
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;
use crate::deliveries::model::{Elsewhere, Owes, Unreached, Unsent};
use crate::rerouting::is_in_force;

pub const SAME_PEOPLE: &str = "WITH RECURSIVE same (id) AS (
        SELECT t.contribution_id FROM correspondent_contributions t WHERE t.correspondent_id IN (SELECT value FROM json_each($1))
        UNION SELECT CASE WHEN r.contribution_id = s.id THEN r.to_contribution_id ELSE r.contribution_id END
        FROM same s JOIN reroutings r ON (r.contribution_id = s.id OR r.to_contribution_id = s.id) AND r.to_contribution_id IS NOT NULL)
     SELECT DISTINCT p.dialogue_id, p.id, p.erased_at FROM same JOIN correspondent_contributions t ON t.contribution_id = same.id
        JOIN correspondents p ON p.id = t.correspondent_id";
pub const WHERE_THEY_STAND: &str =
    "SELECT p.id, d.slug, d.title, d.owner_id FROM correspondents p JOIN dialogues d ON d.id = p.dialogue_id
     WHERE p.id IN (SELECT value FROM json_each($1)) ORDER BY d.title, p.id";
pub const WAITING_FOR: &str = "SELECT id, version FROM deliveries WHERE correspondent_id = $1 AND standing = 'waiting' ORDER BY id";
/// What waits for these people, in each dialogue: letters or calls, and receipts.
pub const UNSENT: &str = "SELECT d.title, w.what, w.waiting
     FROM (SELECT p.dialogue_id, p.way AS what, COUNT(*) AS waiting FROM correspondents p
              JOIN deliveries x ON x.correspondent_id = p.id AND x.standing = 'waiting'
           WHERE p.id IN (SELECT value FROM json_each($1)) GROUP BY p.dialogue_id, p.way
           UNION ALL
           SELECT p.dialogue_id, 'receipt' AS what, COUNT(*) AS waiting FROM correspondents p
              JOIN correspondent_contributions t ON t.correspondent_id = p.id
              JOIN receipt_deliveries x ON x.contribution_id = t.contribution_id AND x.standing = 'waiting'
           WHERE p.id IN (SELECT value FROM json_each($1)) GROUP BY p.dialogue_id) w
        JOIN dialogues d ON d.id = w.dialogue_id ORDER BY d.title, d.id, w.what";
pub const UNREACHED: &str = concat!(
    "WITH RECURSIVE same (id) AS (
        SELECT CAST($1 AS TEXT)
        UNION SELECT CASE WHEN r.contribution_id = s.id THEN r.to_contribution_id ELSE r.contribution_id END
        FROM same s JOIN reroutings r ON (r.contribution_id = s.id OR r.to_contribution_id = s.id)
            AND r.to_contribution_id IS NOT NULL AND ",
    is_in_force!("r"),
    ")
     SELECT c.dialogue_id, c.id, c.number, (SELECT COUNT(*) FROM reroutings f WHERE f.to_contribution_id = c.id) AS came
     FROM same JOIN contributions c ON c.id = same.id WHERE c.participant_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t WHERE t.contribution_id = c.id)"
);

/// Who sent in the same as one of `people`, in whatever dialogue: in which, who, and when they were forgotten; in no order. That an idea was
/// sent on and came back does not matter.
pub async fn same_people(
    conn: &mut Conn,
    people: &[Id],
) -> Result<Vec<(Id, Id, Option<Timestamp>)>> {
    Ok(sqlx::query_as(SAME_PEOPLE)
        .bind(id_list(people))
        .fetch_all(conn)
        .await?)
}

/// In which dialogues `people` stand, by name.
pub async fn where_they_stand(conn: &mut Conn, people: &[Id]) -> Result<Vec<Elsewhere>> {
    let rows: Vec<(Id, String, String, Id)> = sqlx::query_as(WHERE_THEY_STAND)
        .bind(id_list(people))
        .fetch_all(conn)
        .await?;
    let elsewhere = |(person, slug, title, owner): (Id, String, String, Id)| Elsewhere {
        person,
        slug,
        title,
        owner,
    };
    Ok(rows.into_iter().map(elsewhere).collect())
}

/// What waits to be sent or said to `people`, by the dialogue's name.
pub async fn unsent(conn: &mut Conn, people: &[Id]) -> Result<Vec<Unsent>> {
    let rows: Vec<(String, Owes, i64)> = sqlx::query_as(UNSENT)
        .bind(id_list(people))
        .fetch_all(conn)
        .await?;
    let unsent = |(title, what, count): (String, Owes, i64)| Unsent { title, what, count };
    Ok(rows.into_iter().map(unsent).collect())
}

/// `contribution`, and what it is in other dialogues while nothing is taken back, where nobody has noted how its sender is reached; in no
/// order.
pub async fn unreached(conn: &mut Conn, contribution: Id) -> Result<Vec<Unreached>> {
    let rows: Vec<(Id, Id, i64, i64)> = sqlx::query_as(UNREACHED)
        .bind(contribution)
        .fetch_all(conn)
        .await?;
    let unreached = |(dialogue, id, number, came): (Id, Id, i64, i64)| Unreached {
        dialogue,
        id,
        number,
        is_copy: came > 0,
    };
    Ok(rows.into_iter().map(unreached).collect())
}

/// The letters and calls that wait for `person`, each with its version, in the order of their ids.
pub async fn waiting_for(conn: &mut Conn, person: Id) -> Result<Vec<(Id, i64)>> {
    Ok(sqlx::query_as(WAITING_FOR)
        .bind(person)
        .fetch_all(conn)
        .await?)
}

/// Takes away how `person` is reached, whatever the version; the database holds that nothing waits for them. False when that was done before.
pub async fn erase_whatever_stands(conn: &mut Conn, person: Id, now: Timestamp) -> Result<bool> {
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
