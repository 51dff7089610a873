//! Letters and calls in the database.

mod forgetting;
mod lists;

#[cfg(test)]
pub use forgetting::{FORGET_WORDS, FORGET_WORDS_OF_RECEIPTS, OWED_NOTHING, STILL_OWED_NOTHING};
pub use forgetting::{forget, forget_words, owed_nothing, take};
#[cfg(test)]
pub use lists::{
    NUMBERS_OF, ONE, PEOPLE, PERSON, SETTLED, SOME, TALLY, TO_BE_TOLD, WAITING, WAITS, WITH_SAME,
};
pub use lists::{
    find, of_dialogue, people, person, settled_by, some, tally, to_be_told, waiting_by, waits,
    with_same,
};

use super::model::{
    Cause, Counted, Kind, NewCorrespondent, Owes, Reached, Reason, Standing, Told, Waiting, Way,
};
use super::settling::{Noted, Pile};
use crate::contributions;
use crate::core::{Date, Error, Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::dialogues::{Body, State};
pub(in crate::deliveries) use lists::PersonRow;

/// These ids as [`json_list`] has them.
pub(in crate::deliveries) fn id_list(ids: &[Id]) -> String {
    let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
    json_list(&ids)
}

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
}

/// How the sender of the idea with that number is told.
pub async fn reached(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Option<Reached>> {
    let row: Option<ReachedRow> = sqlx::query_as(
        "SELECT c.id, c.participant_id, p.id AS person_id, p.way FROM contributions c
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

/// Notes that `person` is owed `kind` until `due`, of one idea or of all. False when they are already.
pub async fn lay(
    conn: &mut Conn,
    (id, person): (Id, Id),
    (kind, idea, due): (Kind, Option<Id>, Date),
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO deliveries (id, version, correspondent_id, kind, contribution_id, due_on, standing, reason, created_at)
         VALUES ($1, 1, $2, $3, $4, $5, 'waiting', '', $6) ON CONFLICT DO NOTHING",
    )
    .bind(id)
    .bind(person)
    .bind(kind)
    .bind(idea)
    .bind(due)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

#[derive(sqlx::FromRow)]
struct SenderRow {
    dialogue_id: Id,
    person_id: Id,
    state: contributions::State,
    left_out: i64,
    told: i64,
}

/// Who sent `contribution` in and can be reached by letter or by a call, in which dialogue, and how it stands; nothing when nobody
/// can.
pub async fn sender(conn: &mut Conn, contribution: Id) -> Result<Option<(Id, Id, Told)>> {
    let row: Option<SenderRow> = sqlx::query_as(
        "SELECT p.dialogue_id, p.id AS person_id, c.state,
            (SELECT COUNT(*) FROM photos f WHERE f.contribution_id = c.id AND f.left_out_at IS NOT NULL)
            + (SELECT COUNT(*) FROM places l WHERE l.contribution_id = c.id AND l.left_out_at IS NOT NULL) AS left_out,
            (SELECT COUNT(*) FROM deliveries d WHERE d.contribution_id = c.id AND d.kind = 'moderated' AND d.standing = 'delivered') AS told
         FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
            JOIN contributions c ON c.id = t.contribution_id
         WHERE t.contribution_id = $1 AND p.erased_at IS NULL",
    )
    .bind(contribution)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| {
        let told = Told {
            state: row.state,
            leaves_out: row.left_out > 0,
            knows: row.told > 0,
        };
        (row.dialogue_id, row.person_id, told)
    }))
}

/// What of `kind` waits to be told of `contribution`: in which dialogue, which, and at which version.
pub async fn waiting_of(
    conn: &mut Conn,
    contribution: Id,
    kind: Kind,
) -> Result<Option<(Id, Id, i64)>> {
    Ok(sqlx::query_as(
        "SELECT p.dialogue_id, d.id, d.version FROM deliveries d JOIN correspondents p ON p.id = d.correspondent_id
         WHERE d.contribution_id = $1 AND d.kind = $2 AND d.standing = 'waiting'",
    )
    .bind(contribution)
    .bind(kind)
    .fetch_optional(conn)
    .await?)
}

/// Whether `contribution` has an answer of its own, and whether it has been sent on to where it belongs.
pub async fn has_happened(conn: &mut Conn, contribution: Id) -> Result<(bool, bool)> {
    let (answered, sent_on): (i64, i64) = sqlx::query_as(
        "SELECT (SELECT COUNT(*) FROM contributions WHERE id = $1 AND answer <> ''),
            (SELECT COUNT(*) FROM reroutings WHERE contribution_id = $1 AND taken_back_at IS NULL)",
    )
    .bind(contribution)
    .fetch_one(conn)
    .await?;
    Ok((answered > 0, sent_on > 0))
}

pub const KINDS_OF: &str =
    "SELECT DISTINCT d.kind FROM deliveries d WHERE d.id IN (SELECT value FROM json_each($2))
       AND d.correspondent_id IN (SELECT id FROM correspondents WHERE dialogue_id = $1)";

/// What is told of these letters and calls, each kind once; of those that are none of `dialogue`'s nothing.
pub async fn kinds_of(conn: &mut Conn, dialogue: Id, ids: &[Id]) -> Result<Vec<Kind>> {
    let rows: Vec<(Kind,)> = sqlx::query_as(KINDS_OF)
        .bind(dialogue)
        .bind(id_list(ids))
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(|(kind,)| kind).collect())
}

/// Notes how the row of a table stands that the rest of the text picks, if it is still version $3 and stands otherwise.
macro_rules! settle {
    ($table:literal, $which:literal) => {
        concat!(
            "UPDATE ",
            $table,
            " SET version = version + 1, standing = $4, reason = $5, settled_by = $6, settled_at = $7, cause = $8
             WHERE version = $3 AND standing <> $4 AND ",
            $which
        )
    };
}

const SETTLE_NEWS: &str = settle!(
    "deliveries",
    "id = $2 AND correspondent_id IN (SELECT id FROM correspondents WHERE dialogue_id = $1 AND erased_at IS NULL)
               AND ($4 <> 'waiting' OR NOT EXISTS (SELECT 1 FROM deliveries o WHERE o.contribution_id = deliveries.contribution_id
                 AND o.kind = deliveries.kind AND o.standing = 'waiting'))"
);
const SETTLE_RECEIPT: &str = settle!(
    "receipt_deliveries",
    "contribution_id = $2 AND dialogue_id = $1 AND EXISTS (
                 SELECT 1 FROM correspondent_contributions t JOIN correspondents p ON p.id = t.correspondent_id
                 WHERE t.contribution_id = receipt_deliveries.contribution_id AND p.erased_at IS NULL)"
);

/// Notes how something of `dialogue` stands, if it is still `version` and stands otherwise. Of whoever can be reached no more nothing is
/// noted again, neither that they are owed something nor words about them; and of one idea the same does not wait twice.
pub async fn settle(
    conn: &mut Conn,
    pile: Pile,
    (dialogue, id, version): (Id, Id, i64),
    (standing, reason): (Standing, Option<&Reason>),
    (by, at): (Option<Id>, Option<Timestamp>),
) -> Result<bool> {
    let sql = match pile {
        Pile::News => SETTLE_NEWS,
        Pile::Receipts => SETTLE_RECEIPT,
    };
    let (said, found) = Reason::columns(reason);
    let done = sqlx::query(sql)
        .bind(dialogue)
        .bind(id)
        .bind(version)
        .bind(standing)
        .bind(said)
        .bind(by)
        .bind(at)
        .bind(found)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

#[derive(sqlx::FromRow)]
struct NotedRow {
    id: Id,
    standing: Standing,
    reason: String,
    cause: Option<Cause>,
    settled_by: Option<Id>,
    staff: String,
}

impl NotedRow {
    fn into_noted(self) -> Noted {
        Noted {
            id: self.id,
            standing: self.standing,
            reason: Reason::of(self.reason, self.cause),
            settled_by: self.settled_by,
            staff: self.staff,
        }
    }
}

pub const NOTED_NEWS: &str = "SELECT x.id, x.standing, x.reason, x.cause, x.settled_by, COALESCE(s.name, '') AS staff
     FROM deliveries x LEFT JOIN staff s ON s.id = x.settled_by WHERE x.id IN (SELECT value FROM json_each($2))
       AND x.correspondent_id IN (SELECT id FROM correspondents WHERE dialogue_id = $1)";
pub const NOTED_RECEIPTS: &str =
    "SELECT x.contribution_id AS id, x.standing, x.reason, x.cause, x.settled_by, COALESCE(s.name, '') AS staff
     FROM receipt_deliveries x LEFT JOIN staff s ON s.id = x.settled_by
     WHERE x.dialogue_id = $1 AND x.contribution_id IN (SELECT value FROM json_each($2))";

/// How these of `dialogue` stand, and who noted that; in no order.
pub async fn noted(conn: &mut Conn, pile: Pile, dialogue: Id, ids: &[Id]) -> Result<Vec<Noted>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = match pile {
        Pile::News => NOTED_NEWS,
        Pile::Receipts => NOTED_RECEIPTS,
    };
    let rows: Vec<NotedRow> = sqlx::query_as(sql)
        .bind(dialogue)
        .bind(id_list(ids))
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(NotedRow::into_noted).collect())
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

#[derive(sqlx::FromRow)]
struct WaitingRow {
    what: Owes,
    waiting: i64,
    due_on: Date,
    slug: String,
    title: String,
    state: State,
    deciding_body_id: Id,
    owner_id: Id,
    owner_slug: String,
    owner_name: String,
    owner_name_en: String,
}

/// What is owed in all dialogues.
pub async fn waiting(conn: &mut Conn) -> Result<Vec<Waiting>> {
    let rows: Vec<WaitingRow> = sqlx::query_as(
        "SELECT w.what, w.waiting, w.due_on, d.slug, d.title, d.state, d.deciding_body_id,
                o.id AS owner_id, o.slug AS owner_slug, o.name AS owner_name, o.name_en AS owner_name_en
         FROM (SELECT p.dialogue_id, p.way AS what, COUNT(*) AS waiting, MIN(x.due_on) AS due_on
               FROM deliveries x JOIN correspondents p ON p.id = x.correspondent_id WHERE x.standing = 'waiting'
               GROUP BY p.dialogue_id, p.way
               UNION ALL
               SELECT x.dialogue_id, 'receipt' AS what, COUNT(*) AS waiting, MIN(x.due_on) AS due_on
               FROM receipt_deliveries x WHERE x.standing = 'waiting' GROUP BY x.dialogue_id) w
            JOIN dialogues d ON d.id = w.dialogue_id JOIN bodies o ON o.id = d.owner_id
         ORDER BY w.due_on, d.title, w.what",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Waiting {
            what: row.what,
            count: row.waiting,
            due: row.due_on,
            slug: row.slug,
            title: row.title,
            state: row.state,
            owner: Body::new(
                row.owner_id,
                row.owner_slug,
                row.owner_name,
                row.owner_name_en,
            ),
            deciding_body: row.deciding_body_id,
        })
        .collect())
}

/// What is owed in one dialogue: what, how many, and until when the first.
pub async fn waiting_in(conn: &mut Conn, dialogue: Id) -> Result<Vec<(Owes, i64, Date)>> {
    Ok(sqlx::query_as(
        "SELECT p.way AS what, COUNT(*) AS waiting, MIN(x.due_on) AS due_on
         FROM correspondents p JOIN deliveries x ON x.correspondent_id = p.id AND x.standing = 'waiting'
         WHERE p.dialogue_id = $1 GROUP BY p.way
         UNION ALL
         SELECT 'receipt' AS what, COUNT(*) AS waiting, MIN(x.due_on) AS due_on
         FROM receipt_deliveries x WHERE x.dialogue_id = $1 AND x.standing = 'waiting' HAVING COUNT(*) > 0
         ORDER BY due_on, what",
    )
    .bind(dialogue)
    .fetch_all(conn)
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
