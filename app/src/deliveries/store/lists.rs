//! Who is told by letter or by a call, and these letters and calls, as they are read: one, or a list of them.

use std::collections::BTreeMap;

use crate::core::{Date, Id, Locale, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::deliveries::model::{
    Cause, Correspondent, Delivery, Kind, NewCorrespondent, Reason, Standing, Way,
};
use crate::deliveries::store::id_list;

/// Somebody who is told by letter or by a call, as they stand in a row.
#[derive(sqlx::FromRow)]
pub(in crate::deliveries) struct PersonRow {
    id: Id,
    version: i64,
    dialogue_id: Id,
    way: Way,
    name: String,
    address: String,
    phone: String,
    locale: Locale,
    erased_at: Option<Timestamp>,
}

impl PersonRow {
    /// With the numbers of what they have said.
    pub(in crate::deliveries) fn into_person(self, numbers: Vec<i64>) -> Correspondent {
        let reach = self.erased_at.is_none().then_some(NewCorrespondent {
            way: self.way,
            name: self.name,
            address: self.address,
            phone: self.phone,
            locale: self.locale,
        });
        Correspondent {
            id: self.id,
            version: self.version,
            dialogue: self.dialogue_id,
            reach,
            way: self.way,
            locale: self.locale,
            numbers,
        }
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    delivery_id: Id,
    delivery_version: i64,
    kind: Kind,
    due_on: Date,
    standing: Standing,
    reason: String,
    cause: Option<Cause>,
    settled_at: Option<Timestamp>,
    contribution_id: Option<Id>,
    number: Option<i64>,
    #[sqlx(flatten)]
    to: PersonRow,
}

impl Row {
    fn into_delivery(self, numbers: Vec<i64>) -> Delivery {
        Delivery {
            id: self.delivery_id,
            version: self.delivery_version,
            kind: self.kind,
            idea: self.contribution_id.zip(self.number),
            due: self.due_on,
            standing: self.standing,
            reason: Reason::of(self.reason, self.cause),
            settled_at: self.settled_at,
            to: self.to.into_person(numbers),
        }
    }
}

/// The columns of somebody, among them the number of the first that they have said, for more to follow.
macro_rules! person_columns {
    () => {
        "p.id, p.version, p.dialogue_id, p.way, p.name, p.address, p.phone, p.locale, p.erased_at,
            COALESCE((SELECT MIN(n.number) FROM correspondent_contributions t JOIN contributions n ON n.id = t.contribution_id
                WHERE t.correspondent_id = p.id), 0) AS first_number"
    };
}

/// Whoever the rest of the text picks.
macro_rules! select_people {
    ($rest:literal) => {
        concat!(
            "SELECT ",
            person_columns!(),
            " FROM correspondents p WHERE p.dialogue_id = $1 ",
            $rest
        )
    };
}

/// The letters and calls that the rest of the text picks.
macro_rules! select_deliveries {
    ($rest:literal) => {
        concat!(
            "SELECT d.id AS delivery_id, d.version AS delivery_version, d.kind, d.due_on, d.standing, d.reason, d.cause, d.settled_at,
                d.contribution_id, c.number, ",
            person_columns!(),
            " FROM correspondents p JOIN deliveries d ON d.correspondent_id = p.id LEFT JOIN contributions c ON c.id = d.contribution_id
             WHERE p.dialogue_id = $1 ",
            $rest
        )
    };
}

pub const PEOPLE: &str = select_people!("ORDER BY first_number, p.id");
pub const PERSON: &str = select_people!("AND p.id = $2");
/// Those who wait for what came of it, and are not owed it yet.
pub const TO_BE_TOLD: &str = select_people!(
    "AND p.erased_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.correspondent_id = p.id AND d.contribution_id IS NULL)
     ORDER BY first_number, p.id LIMIT $2"
);
pub const EVERY: &str =
    select_deliveries!("ORDER BY first_number, p.id, d.created_at, delivery_id");
pub const ONE: &str = select_deliveries!("AND d.id = $2");
/// Those with these ids, in the order of the people.
pub const SOME: &str = select_deliveries!(
    "AND d.id IN (SELECT value FROM json_each($2)) ORDER BY first_number, p.id, d.created_at, delivery_id"
);
/// Those that wait, in the order of the people.
pub const WAITING: &str = select_deliveries!(
    "AND p.way = $2 AND d.standing = 'waiting' ORDER BY first_number, p.id, d.created_at, delivery_id LIMIT $3"
);
/// Those that are done, the latest first.
pub const SETTLED: &str = select_deliveries!(
    "AND p.way = $2 AND d.standing <> 'waiting' ORDER BY d.settled_at DESC, delivery_id DESC LIMIT $3"
);
pub const TALLY: &str =
    "SELECT COUNT(CASE WHEN d.standing <> 'waiting' THEN 1 END) AS done, COUNT(*) AS every
     FROM correspondents p JOIN deliveries d ON d.correspondent_id = p.id WHERE p.dialogue_id = $1";
pub const NUMBERS_OF: &str = "SELECT t.correspondent_id, c.number
     FROM correspondent_contributions t JOIN contributions c ON c.id = t.contribution_id
     WHERE t.correspondent_id IN (SELECT value FROM json_each($1)) ORDER BY c.number";
pub const WITH_SAME: &str = "SELECT id FROM correspondents WHERE dialogue_id = $1 AND same_as = $2";
/// What waits to be told each of these people, the last of each first.
pub const WAITING_OF_PEOPLE: &str = "SELECT d.correspondent_id, d.id, d.kind FROM deliveries d
     WHERE d.correspondent_id IN (SELECT value FROM json_each($1)) AND d.standing = 'waiting' ORDER BY d.created_at DESC, d.id DESC";

/// The numbers of what each of `people` has said, in their order.
async fn numbers_of(conn: &mut Conn, people: &[String]) -> Result<BTreeMap<Id, Vec<i64>>> {
    let rows: Vec<(Id, i64)> = sqlx::query_as(NUMBERS_OF)
        .bind(json_list(people))
        .fetch_all(conn)
        .await?;
    let mut numbers: BTreeMap<Id, Vec<i64>> = BTreeMap::new();
    for (person, number) in rows {
        numbers.entry(person).or_default().push(number);
    }
    Ok(numbers)
}

async fn with_numbers(conn: &mut Conn, rows: Vec<PersonRow>) -> Result<Vec<Correspondent>> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    let mut numbers = numbers_of(conn, &ids).await?;
    let person = |row: PersonRow| {
        let theirs = numbers.remove(&row.id).unwrap_or_default();
        row.into_person(theirs)
    };
    Ok(rows.into_iter().map(person).collect())
}

async fn with_people(conn: &mut Conn, rows: Vec<Row>) -> Result<Vec<Delivery>> {
    let ids: Vec<String> = rows.iter().map(|row| row.to.id.to_string()).collect();
    let numbers = numbers_of(conn, &ids).await?;
    // Somebody may wait for more than one.
    let delivery = |row: Row| {
        let theirs = numbers.get(&row.to.id).cloned().unwrap_or_default();
        row.into_delivery(theirs)
    };
    Ok(rows.into_iter().map(delivery).collect())
}

/// Everybody in a dialogue, in the order of the first that each has said.
pub async fn people(conn: &mut Conn, dialogue: Id) -> Result<Vec<Correspondent>> {
    let rows: Vec<PersonRow> = sqlx::query_as(PEOPLE)
        .bind(dialogue)
        .fetch_all(&mut *conn)
        .await?;
    with_numbers(conn, rows).await
}

/// One of them.
pub async fn person(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Option<Correspondent>> {
    let rows: Vec<PersonRow> = sqlx::query_as(PERSON)
        .bind(dialogue)
        .bind(id)
        .fetch_all(&mut *conn)
        .await?;
    Ok(with_numbers(conn, rows).await?.pop())
}

/// Those of a dialogue who wait for what came of it and are not owed it yet, at most `most`.
pub async fn to_be_told(conn: &mut Conn, dialogue: Id, most: i64) -> Result<Vec<Correspondent>> {
    let rows: Vec<PersonRow> = sqlx::query_as(TO_BE_TOLD)
        .bind(dialogue)
        .bind(most)
        .fetch_all(&mut *conn)
        .await?;
    with_numbers(conn, rows).await
}

/// Every letter and call of a dialogue, in the order of the people.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Delivery>> {
    let rows: Vec<Row> = sqlx::query_as(EVERY)
        .bind(dialogue)
        .fetch_all(&mut *conn)
        .await?;
    with_people(conn, rows).await
}

/// One of them.
pub async fn find(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Option<Delivery>> {
    let rows: Vec<Row> = sqlx::query_as(ONE)
        .bind(dialogue)
        .bind(id)
        .fetch_all(&mut *conn)
        .await?;
    Ok(with_people(conn, rows).await?.pop())
}

/// Those of a dialogue with these ids, in the order of the people.
pub async fn some(conn: &mut Conn, dialogue: Id, ids: &[Id]) -> Result<Vec<Delivery>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = sqlx::query_as(SOME)
        .bind(dialogue)
        .bind(id_list(ids))
        .fetch_all(&mut *conn)
        .await?;
    with_people(conn, rows).await
}

/// The letters of a dialogue, or the calls, that wait, at most `most`.
pub async fn waiting_by(
    conn: &mut Conn,
    dialogue: Id,
    way: Way,
    most: i64,
) -> Result<Vec<Delivery>> {
    listed(conn, WAITING, (dialogue, way), most).await
}

/// The letters of a dialogue, or the calls, that are done, at most `most`.
pub async fn settled_by(
    conn: &mut Conn,
    dialogue: Id,
    way: Way,
    most: i64,
) -> Result<Vec<Delivery>> {
    listed(conn, SETTLED, (dialogue, way), most).await
}

async fn listed(
    conn: &mut Conn,
    sql: &'static str,
    (dialogue, way): (Id, Way),
    most: i64,
) -> Result<Vec<Delivery>> {
    let rows: Vec<Row> = sqlx::query_as(sql)
        .bind(dialogue)
        .bind(way)
        .bind(most)
        .fetch_all(&mut *conn)
        .await?;
    with_people(conn, rows).await
}

/// How many of a dialogue's letters and calls are done, and how many there are.
pub async fn tally(conn: &mut Conn, dialogue: Id) -> Result<(i64, i64)> {
    Ok(sqlx::query_as(TALLY).bind(dialogue).fetch_one(conn).await?)
}

/// The one in a dialogue who is reached in the same way.
pub async fn with_same(conn: &mut Conn, dialogue: Id, same_as: &str) -> Result<Option<Id>> {
    let row: Option<(Id,)> = sqlx::query_as(WITH_SAME)
        .bind(dialogue)
        .bind(same_as)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(|(id,)| id))
}

/// What waits to be told each of `people`, the last of each first: to whom, which it is, and of which kind.
pub async fn waiting_of_people(conn: &mut Conn, people: &[Id]) -> Result<Vec<(Id, Id, Kind)>> {
    Ok(sqlx::query_as(WAITING_OF_PEOPLE)
        .bind(id_list(people))
        .fetch_all(conn)
        .await?)
}
