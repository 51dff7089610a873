//! Moderation in the database: the columns of a contribution that moderation sets, and its acts.

use super::model::{Act, Owed, QueueKey, Record, Ruling, Twin, Waiting};
use crate::contributions::{State, sets_first_shown};
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, Keyset, json_list};
use crate::rerouting::with_copies;

/// The columns of a [`Record`].
macro_rules! record {
    () => {
        "c.id, c.dialogue_id, c.number, c.version, c.kind, c.title, c.body AS text, c.lang, c.translation, c.tie, c.shown_name, c.channel,
                c.activity, c.received_at, c.published_at, c.state, c.masked_title, c.masked_name, c.masked_body AS masked_text,
                c.refused_rule AS rule, c.words_to_sender, c.theme_id"
    };
}

/// A contribution, whole.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Record>> {
    Ok(sqlx::query_as(concat!(
        "SELECT ",
        record!(),
        " FROM contributions c WHERE c.id = $1"
    ))
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// What else is the same contribution in another dialogue, with what is asked of that one.
pub async fn twins(conn: &mut Conn, id: Id) -> Result<Vec<Twin>> {
    Ok(sqlx::query_as(concat!(
        with_copies!(),
        "SELECT ",
        record!(),
        ", d.title AS dialogue, d.slug, d.owner_id, d.compiled_at
         FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id
         WHERE c.id IN (SELECT id FROM same) AND c.id <> CAST($1 AS TEXT) ORDER BY c.id"
    ))
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// What else is the same contribution in another dialogue and was last reviewed in one deed with it.
pub async fn followed(conn: &mut Conn, id: Id) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(concat!(
        with_copies!(),
        "SELECT c.id FROM contributions c JOIN contributions h ON h.moderated_at = c.moderated_at
         WHERE h.id = CAST($1 AS TEXT) AND c.id IN (SELECT id FROM same) AND c.id <> h.id ORDER BY c.id"
    ))
    .bind(id)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Sets what the act says, and the words that it is found by, if the contribution is still as it was read; false when it is
/// not.
pub async fn set(
    conn: &mut Conn,
    record: &Record,
    ruling: &Ruling,
    found_by: &str,
    now: Timestamp,
) -> Result<bool> {
    let (title, name, text) = ruling.shown_instead();
    let done = sqlx::query(concat!(
        "UPDATE contributions
         SET version = version + 1, state = $3, moderated_at = $4,
             ", sets_first_shown!("$3", "$4"), ",
             refused_rule = $5, words_to_sender = $6, masked_title = $7, masked_name = $8, masked_body = $9, search_text = $10
         WHERE id = $1 AND version = $2"
    ))
    .bind(record.id)
    .bind(record.version)
    .bind(ruling.state)
    .bind(now)
    .bind(&ruling.rule)
    .bind(&ruling.words)
    .bind(title)
    .bind(name)
    .bind(text)
    .bind(found_by)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Stores in which language a contribution is and what it says in Swedish, if it is still `version`; false when it is not.
pub async fn set_translation(
    conn: &mut Conn,
    id: Id,
    version: i64,
    (lang, words): (&str, &str),
    search_text: &str,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE contributions SET version = version + 1, lang = $3, translation = $4, search_text = $5 WHERE id = $1 AND version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(lang)
    .bind(words)
    .bind(search_text)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps the act.
pub async fn insert_act(
    conn: &mut Conn,
    (id, contribution): (Id, Id),
    from: State,
    ruling: &Ruling,
    staff: Option<Id>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO moderation_actions (id, contribution_id, from_state, to_state, rule, words, staff_id, acted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(contribution)
    .bind(from)
    .bind(ruling.state)
    .bind(&ruling.rule)
    .bind(&ruling.words)
    .bind(staff)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Who did the last act on `$1`, as a query: acts in `$table`, whose column `$of` says on what.
macro_rules! last_actor {
    ($table:literal, $of:literal) => {
        concat!(
            "SELECT staff_id FROM ",
            $table,
            " WHERE ",
            $of,
            " = $1 ORDER BY acted_at DESC, id DESC LIMIT 1"
        )
    };
}
pub(crate) use last_actor;

/// Who did the last act on a contribution.
pub const LAST_ACTOR: &str = last_actor!("moderation_actions", "contribution_id");

/// Whether the last act on something is that of `staff`, by `query`, such as a [`last_actor`]; never that of nobody.
pub async fn is_last_by(
    conn: &mut Conn,
    query: &'static str,
    of: Id,
    staff: Option<Id>,
) -> Result<bool> {
    let last: Option<(Option<Id>,)> = sqlx::query_as(query).bind(of).fetch_optional(conn).await?;
    Ok(staff.is_some() && last.is_some_and(|(by,)| by == staff))
}

/// All acts on a contribution, the first first.
pub async fn history(conn: &mut Conn, contribution: Id) -> Result<Vec<Act>> {
    Ok(sqlx::query_as(
        "SELECT m.from_state, m.to_state, m.rule, m.words, COALESCE(s.name, '') AS staff, m.acted_at
         FROM moderation_actions m LEFT JOIN staff s ON s.id = m.staff_id
         WHERE m.contribution_id = $1 ORDER BY m.acted_at, m.id",
    )
    .bind(contribution)
    .fetch_all(conn)
    .await?)
}

/// The part of the queue that is ideas, and the part that is comments; each goes by its own index of what waits.
const QUEUE: &str = "SELECT w.id, w.number, w.idea, w.title, w.text, w.received_at, d.title AS dialogue,
        (SELECT COUNT(*) FROM photos p WHERE p.contribution_id = w.id) AS photos
     FROM (
        SELECT * FROM (
            SELECT c.id, c.number, CAST(NULL AS BIGINT) AS idea, c.title, substr(c.body, 1, 300) AS text, c.received_at, c.dialogue_id
            FROM contributions c JOIN dialogues o ON o.id = c.dialogue_id
            WHERE c.state = 'received' AND (c.received_at, c.id) > ($1, $2)
              AND ($3 = 1 OR o.owner_id IN (SELECT value FROM json_each($4))) AND ($6 = '' OR c.dialogue_id = $6)
            ORDER BY c.received_at, c.id LIMIT $5) ideas
        UNION ALL
        SELECT * FROM (
            SELECT k.id, k.number, c.number AS idea, '' AS title, substr(k.words, 1, 300) AS text, k.received_at, k.dialogue_id
            FROM comments k JOIN contributions c ON c.id = k.contribution_id JOIN dialogues o ON o.id = k.dialogue_id
            WHERE k.state = 'received' AND (k.received_at, k.id) > ($1, $2)
              AND ($3 = 1 OR o.owner_id IN (SELECT value FROM json_each($4))) AND ($6 = '' OR k.dialogue_id = $6)
            ORDER BY k.received_at, k.id LIMIT $5) said
     ) w JOIN dialogues d ON d.id = w.dialogue_id
     ORDER BY w.received_at, w.id LIMIT $5";

/// Whose contributions: those of all bodies, or of some.
fn scope(bodies: Option<&[Id]>) -> (i64, String) {
    let ids: Vec<String> = bodies
        .unwrap_or_default()
        .iter()
        .map(Id::to_string)
        .collect();
    (i64::from(bodies.is_none()), json_list(&ids))
}

/// What waits for review, the oldest first, in the dialogues of `bodies` or of all; in one dialogue only,
/// when it is given.
pub async fn queue(
    conn: &mut Conn,
    bodies: Option<&[Id]>,
    dialogue: Option<Id>,
    keyset: &Keyset<QueueKey>,
) -> Result<Vec<Waiting>> {
    let (everything, ids) = scope(bodies);
    let after = keyset.after;
    Ok(sqlx::query_as(QUEUE)
        .bind(after.map_or(i64::MIN, |key| key.received_at.as_micros()))
        .bind(after.map_or_else(String::new, |key| key.id.to_string()))
        .bind(everything)
        .bind(ids)
        .bind(keyset.limit())
        .bind(dialogue.map_or_else(String::new, |id| id.to_string()))
        .fetch_all(conn)
        .await?)
}

/// How many wait, and since when.
pub async fn owed(conn: &mut Conn, bodies: Option<&[Id]>, dialogue: Option<Id>) -> Result<Owed> {
    let (everything, ids) = scope(bodies);
    let (waiting, oldest): (i64, Option<Timestamp>) = sqlx::query_as(
        "SELECT COUNT(*), MIN(w.received_at)
         FROM (SELECT dialogue_id, received_at FROM contributions WHERE state = 'received'
               UNION ALL SELECT dialogue_id, received_at FROM comments WHERE state = 'received') w
            JOIN dialogues d ON d.id = w.dialogue_id
         WHERE ($1 = 1 OR d.owner_id IN (SELECT value FROM json_each($2))) AND ($3 = '' OR w.dialogue_id = $3)",
    )
    .bind(everything)
    .bind(ids)
    .bind(dialogue.map_or_else(String::new, |id| id.to_string()))
    .fetch_one(conn)
    .await?;
    Ok(Owed { waiting, oldest })
}
