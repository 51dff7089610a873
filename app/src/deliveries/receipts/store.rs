//! Receipts by letter and by call in the database.

use std::collections::BTreeMap;

use crate::contributions::{Channel, ReceiptCode, State};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::deliveries::Standing;
use crate::deliveries::model::{Cause, Reason};
use crate::deliveries::receipts::OwedReceipt;
use crate::deliveries::receipts::model::Came;
use crate::deliveries::store::{PersonRow, id_list};

/// How a contribution got its code.
pub async fn came(conn: &mut Conn, contribution: Id) -> Result<Came> {
    let (channel, received_at, import): (Channel, Timestamp, Option<Id>) =
        sqlx::query_as("SELECT channel, received_at, import_id FROM contributions WHERE id = $1")
            .bind(contribution)
            .fetch_one(conn)
            .await?;
    Ok(Came {
        channel,
        received_at,
        in_a_file: import.is_some(),
    })
}

/// Notes that the receipt of a contribution is owed until `due`, once.
pub async fn insert(
    conn: &mut Conn,
    (dialogue, contribution): (Id, Id),
    due: Date,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO receipt_deliveries (contribution_id, dialogue_id, version, due_on, standing, reason, created_at)
         VALUES ($1, $2, 1, $3, 'waiting', '', $4) ON CONFLICT (contribution_id) DO NOTHING",
    )
    .bind(contribution)
    .bind(dialogue)
    .bind(due)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    contribution_id: Id,
    receipt_version: i64,
    due_on: Date,
    standing: Standing,
    reason: String,
    cause: Option<Cause>,
    settled_at: Option<Timestamp>,
    number: i64,
    receipt_code: ReceiptCode,
    channel: Channel,
    received_at: Timestamp,
    state: State,
    title: String,
    body: String,
    lang: String,
    #[sqlx(flatten)]
    to: PersonRow,
}

impl Row {
    fn into_receipt(self) -> OwedReceipt {
        let words = if self.title.is_empty() {
            self.body
        } else {
            format!("{}\n\n{}", self.title, self.body)
        };
        OwedReceipt {
            contribution: self.contribution_id,
            version: self.receipt_version,
            number: self.number,
            code: self.receipt_code,
            channel: self.channel,
            received_at: self.received_at,
            state: self.state,
            words,
            lang: self.lang,
            due: self.due_on,
            standing: self.standing,
            reason: Reason::of(self.reason, self.cause),
            settled_at: self.settled_at,
            to: self.to.into_person(vec![self.number]),
        }
    }
}

/// All columns, for more to follow.
macro_rules! select_receipts {
    ($rest:literal) => {
        concat!(
            "SELECT x.contribution_id, x.version AS receipt_version, x.due_on, x.standing, x.reason, x.cause, x.settled_at, c.number, c.receipt_code, c.channel,
                    c.received_at, c.state, c.title, c.body, c.lang, p.id, p.version, p.dialogue_id, p.way, p.name, p.address, p.phone, p.locale,
                    p.erased_at
             FROM receipt_deliveries x JOIN contributions c ON c.id = x.contribution_id
                JOIN correspondent_contributions t ON t.contribution_id = x.contribution_id
                JOIN correspondents p ON p.id = t.correspondent_id ",
            $rest
        )
    };
}

/// Those that wait, in the order of their numbers.
pub const WAITING: &str = select_receipts!(
    "WHERE x.dialogue_id = $1 AND x.standing = 'waiting' ORDER BY c.number LIMIT $2"
);
/// Those that are done, the latest first.
pub const SETTLED: &str = select_receipts!(
    "WHERE x.dialogue_id = $1 AND x.standing <> 'waiting' ORDER BY x.settled_at DESC, c.number DESC LIMIT $2"
);

/// Those of these contributions, in the order of their numbers.
pub const SOME: &str = select_receipts!(
    "WHERE x.dialogue_id = $1 AND x.contribution_id IN (SELECT value FROM json_each($2)) ORDER BY c.number"
);

/// Those of a dialogue that wait, at most `most`.
pub async fn waiting(conn: &mut Conn, dialogue: Id, most: i64) -> Result<Vec<OwedReceipt>> {
    list(conn, WAITING, dialogue, most).await
}

/// Those of a dialogue that are done, at most `most`.
pub async fn settled(conn: &mut Conn, dialogue: Id, most: i64) -> Result<Vec<OwedReceipt>> {
    list(conn, SETTLED, dialogue, most).await
}

async fn list(
    conn: &mut Conn,
    sql: &'static str,
    dialogue: Id,
    most: i64,
) -> Result<Vec<OwedReceipt>> {
    let rows: Vec<Row> = sqlx::query_as(sql)
        .bind(dialogue)
        .bind(most)
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_receipt).collect())
}

/// Those that wait for one who is told, each with its version, in the order of their ids.
pub async fn of_person(conn: &mut Conn, person: Id) -> Result<Vec<(Id, i64)>> {
    Ok(sqlx::query_as(
        "SELECT x.contribution_id, x.version FROM correspondent_contributions t
            JOIN receipt_deliveries x ON x.contribution_id = t.contribution_id
         WHERE t.correspondent_id = $1 AND x.standing = 'waiting' ORDER BY x.contribution_id",
    )
    .bind(person)
    .fetch_all(conn)
    .await?)
}

/// Those that wait for each of these people, the last of each first.
pub const OF_PEOPLE: &str = "SELECT t.correspondent_id, x.contribution_id FROM correspondent_contributions t
        JOIN receipt_deliveries x ON x.contribution_id = t.contribution_id
     WHERE t.correspondent_id IN (SELECT value FROM json_each($1)) AND x.standing = 'waiting' ORDER BY x.contribution_id DESC";

/// Of which contribution the first waits for each of `people` for whom one does.
pub async fn of_people(conn: &mut Conn, people: &[Id]) -> Result<BTreeMap<Id, Id>> {
    if people.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(Id, Id)> = sqlx::query_as(OF_PEOPLE)
        .bind(id_list(people))
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Those of these contributions of a dialogue, in the order of their numbers.
pub async fn some(conn: &mut Conn, dialogue: Id, contributions: &[Id]) -> Result<Vec<OwedReceipt>> {
    if contributions.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = sqlx::query_as(SOME)
        .bind(dialogue)
        .bind(id_list(contributions))
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(Row::into_receipt).collect())
}

/// That of one contribution of a dialogue.
pub async fn find(conn: &mut Conn, dialogue: Id, contribution: Id) -> Result<Option<OwedReceipt>> {
    let row: Option<Row> = sqlx::query_as(select_receipts!(
        "WHERE x.dialogue_id = $1 AND x.contribution_id = $2"
    ))
    .bind(dialogue)
    .bind(contribution)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Row::into_receipt))
}
