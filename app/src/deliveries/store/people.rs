//! Who is told by letter or by a call, what they handed in, and how they are reached.

use super::lists::{PersonRow, with_same};
use crate::core::{Error, Id, Result, Timestamp};
use crate::db::Conn;
use crate::deliveries::model::{Counted, NewCorrespondent, Reached, Way};

/// Finds or makes the one who is reached like `new` in `dialogue`.
pub async fn insert(
    conn: &mut Conn,
    (id, dialogue): (Id, Id),
    new: &NewCorrespondent,
    now: Timestamp,
) -> Result<Id> {
    let same_as = new.same_as();
    sqlx::query(
        "INSERT INTO correspondents (id, dialogue_id, version, way, name, address, phone, locale, same_as, created_at)
         VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (dialogue_id, same_as) DO NOTHING",
    )
    .bind(id)
    .bind(dialogue)
    .bind(new.way)
    .bind(new.name.trim())
    .bind(new.address.trim())
    .bind(new.phone.trim())
    .bind(new.locale)
    .bind(&same_as)
    .bind(now)
    .execute(&mut *conn)
    .await?;
    with_same(conn, dialogue, &same_as)
        .await?
        .ok_or(Error::NotFound)
}

#[derive(sqlx::FromRow)]
struct ReachedRow {
    id: Id,
    participant_id: Option<Id>,
    person_id: Option<Id>,
    way: Option<Way>,
    erased_at: Option<Timestamp>,
}

/// How the sender of the idea with that number is told.
pub async fn reached(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Option<Reached>> {
    let row: Option<ReachedRow> = sqlx::query_as(
        "SELECT c.id, c.participant_id, p.id AS person_id, p.way, p.erased_at FROM contributions c
            LEFT JOIN correspondent_contributions t ON t.contribution_id = c.id LEFT JOIN correspondents p ON p.id = t.correspondent_id
         WHERE c.dialogue_id = $1 AND c.number = $2",
    )
    .bind(dialogue)
    .bind(number)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| Reached {
        idea: row.id,
        by_mail: row.participant_id.is_some(),
        person: row.person_id.zip(row.way),
        is_gone: row.erased_at.is_some(),
    }))
}

/// The number of an idea of a dialogue.
pub async fn number_of(conn: &mut Conn, dialogue: Id, contribution: Id) -> Result<Option<i64>> {
    let row: Option<(i64,)> =
        sqlx::query_as("SELECT number FROM contributions WHERE dialogue_id = $1 AND id = $2")
            .bind(dialogue)
            .bind(contribution)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(|(number,)| number))
}

/// Notes that `contribution` is theirs.
pub async fn tie(conn: &mut Conn, contribution: Id, person: Id) -> Result<()> {
    sqlx::query("INSERT INTO correspondent_contributions (contribution_id, correspondent_id) VALUES ($1, $2)")
        .bind(contribution)
        .bind(person)
        .execute(conn)
        .await?;
    Ok(())
}

/// How the sender of `contribution` is reached, when it is not by mail and not taken away.
pub async fn reach_of(conn: &mut Conn, contribution: Id) -> Result<Option<NewCorrespondent>> {
    let row: Option<PersonRow> = sqlx::query_as(
        "SELECT p.id, p.version, p.dialogue_id, p.way, p.name, p.address, p.phone, p.locale, p.erased_at
         FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id WHERE t.contribution_id = $1",
    )
    .bind(contribution)
    .fetch_optional(conn)
    .await?;
    Ok(row.and_then(|row| row.into_person(Vec::new()).reach))
}

/// Stores how somebody is reached, if it is still `version`.
pub async fn update(
    conn: &mut Conn,
    (id, version): (Id, i64),
    new: &NewCorrespondent,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE correspondents SET version = version + 1, name = $3, address = $4, phone = $5, locale = $6, same_as = $7
         WHERE id = $1 AND version = $2 AND erased_at IS NULL",
    )
    .bind(id)
    .bind(version)
    .bind(new.name.trim())
    .bind(new.address.trim())
    .bind(new.phone.trim())
    .bind(new.locale)
    .bind(new.same_as())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes away how somebody is reached, unless they still wait for a letter or a call.
pub async fn erase(conn: &mut Conn, (id, version): (Id, i64), now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE correspondents SET version = version + 1, name = '', address = '', phone = '', same_as = id, erased_at = $3
         WHERE id = $1 AND version = $2 AND erased_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM deliveries WHERE correspondent_id = $1 AND standing = 'waiting')",
    )
    .bind(id)
    .bind(version)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// How many are told by letter and by a call.
pub async fn counted(conn: &mut Conn, dialogue: Id) -> Result<Counted> {
    Ok(sqlx::query_as(
        "SELECT COUNT(CASE WHEN way = 'letter' THEN 1 END) AS letters, COUNT(CASE WHEN way = 'call' THEN 1 END) AS calls
         FROM correspondents WHERE dialogue_id = $1 AND erased_at IS NULL
           AND EXISTS (SELECT 1 FROM correspondent_contributions t WHERE t.correspondent_id = correspondents.id)",
    )
    .bind(dialogue)
    .fetch_one(conn)
    .await?)
}

/// Unties what came with an import from those who are told of it, with the receipts that were owed, and forgets those of them who
/// handed in nothing else.
pub async fn untie_import(conn: &mut Conn, dialogue: Id, import: Id) -> Result<()> {
    sqlx::query(
        "DELETE FROM receipt_deliveries WHERE contribution_id IN (SELECT id FROM contributions WHERE import_id = $1)",
    )
    .bind(import)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "DELETE FROM correspondent_contributions WHERE contribution_id IN (SELECT id FROM contributions WHERE import_id = $1)",
    )
    .bind(import)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "DELETE FROM correspondents WHERE dialogue_id = $1 AND erased_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM correspondent_contributions t WHERE t.correspondent_id = correspondents.id)
           AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.correspondent_id = correspondents.id)",
    )
    .bind(dialogue)
    .execute(conn)
    .await?;
    Ok(())
}
