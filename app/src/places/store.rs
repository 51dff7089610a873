//! Places in the database.

use super::model::{Act, Done, Frame, Listed, Located, Place, Point, Spread};
use crate::contributions::{Kind, is_shown};
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, Keyset, PageOf};
use crate::moderation::Rule;
use crate::rerouting::with_earlier;

/// A page of a dialogue's map: $2 the number that it follows, $3 to $6 the edges of what is looked at, $7 whether those with
/// words alone are listed too.
pub const ON_MAP: &str = concat!(
    "SELECT l.number, l.latitude, l.longitude, l.words, c.kind, c.title, substr(c.text, 1, 300) AS text, c.lang
     FROM places l JOIN covered_contributions c ON c.id = l.contribution_id
     WHERE l.dialogue_id = $1 AND l.number < $2 AND l.left_out_at IS NULL AND ", is_shown!("c"), "
       AND (l.latitude BETWEEN $3 AND $4 AND l.longitude BETWEEN $5 AND $6 OR l.latitude IS NULL AND $7 = 1)
     ORDER BY l.number DESC LIMIT $8"
);

pub const ANY: &str = concat!(
    "SELECT l.number FROM places l JOIN contributions c ON c.id = l.contribution_id
     WHERE l.dialogue_id = $1 AND l.left_out_at IS NULL AND ",
    is_shown!("c"),
    " LIMIT 1"
);

/// All places of a dialogue's map, in one row: $2 to $5 the edges of what is looked at.
pub const SPREAD: &str = concat!(
    "SELECT COUNT(*) AS places, COUNT(l.latitude) AS points,
       COUNT(CASE WHEN l.latitude BETWEEN $2 AND $3 AND l.longitude BETWEEN $4 AND $5 THEN 1 END) AS inside,
       MIN(l.latitude) AS south, MAX(l.latitude) AS north, MIN(l.longitude) AS west, MAX(l.longitude) AS east
     FROM places l JOIN contributions c ON c.id = l.contribution_id
     WHERE l.dialogue_id = $1 AND l.left_out_at IS NULL AND ", is_shown!("c")
);

macro_rules! select_place {
    ($rest:literal) => {
        concat!("SELECT contribution_id, latitude, longitude, words, version, left_out_rule FROM places ", $rest)
    };
}

pub const OF: &str = select_place!("WHERE contribution_id = $1");

/// The point of two columns; nothing where they are empty, or outside the map that this version has.
fn point(latitude: Option<i64>, longitude: Option<i64>) -> Option<Point> {
    Point::new(latitude?, longitude?)
}

/// Stores the place of a contribution that has just been stored.
pub async fn insert(conn: &mut Conn, contribution: Id, place: &Place) -> Result<()> {
    sqlx::query(
        "INSERT INTO places (contribution_id, dialogue_id, number, latitude, longitude, words, version, left_out_rule)
         SELECT id, dialogue_id, number, $2, $3, $4, 1, '' FROM contributions WHERE id = $1",
    )
    .bind(contribution)
    .bind(place.point.map(Point::latitude))
    .bind(place.point.map(Point::longitude))
    .bind(&place.words)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives `copy` the place that `original` has; what is left out there is left out here.
pub async fn carry_over(conn: &mut Conn, original: Id, copy: Id) -> Result<()> {
    sqlx::query(
        "INSERT INTO places (contribution_id, dialogue_id, number, latitude, longitude, words, version, left_out_at, left_out_rule)
         SELECT c.id, c.dialogue_id, c.number, l.latitude, l.longitude, l.words, 1, l.left_out_at, l.left_out_rule
         FROM places l, contributions c WHERE l.contribution_id = $1 AND c.id = $2",
    )
    .bind(original)
    .bind(copy)
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct OfRow {
    contribution_id: Id,
    latitude: Option<i64>,
    longitude: Option<i64>,
    words: String,
    version: i64,
    left_out_rule: String,
}

impl OfRow {
    fn located(self) -> Located {
        Located {
            place: Place {
                point: point(self.latitude, self.longitude),
                words: self.words,
            },
            version: self.version,
            left_out: self.left_out_rule.parse().ok(),
        }
    }
}

/// The place of a contribution.
pub async fn of(conn: &mut Conn, contribution: Id) -> Result<Option<Located>> {
    let row: Option<OfRow> = sqlx::query_as(OF)
        .bind(contribution)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(OfRow::located))
}

/// Those of `contributions`, a list of ids, each with whose it is.
pub async fn of_many(conn: &mut Conn, contributions: &str) -> Result<Vec<(Id, Located)>> {
    let rows: Vec<OfRow> = sqlx::query_as(select_place!(
        "WHERE contribution_id IN (SELECT value FROM json_each($1))"
    ))
    .bind(contributions)
    .fetch_all(conn)
    .await?;
    let of = |row: OfRow| (row.contribution_id, row.located());
    Ok(rows.into_iter().map(of).collect())
}

/// Leaves it out, or shows it again without a rule, if it is still `version`; false when it is not.
pub async fn set_left_out(
    conn: &mut Conn,
    (contribution, version): (Id, i64),
    rule: Option<Rule>,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE places SET version = version + 1, left_out_at = $3, left_out_rule = $4 WHERE contribution_id = $1 AND version = $2",
    )
    .bind(contribution)
    .bind(version)
    .bind(rule.map(|_| now))
    .bind(rule.map_or("", Rule::as_str))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps an act of review on the place of a contribution.
pub async fn insert_act(
    conn: &mut Conn,
    (id, contribution): (Id, Id),
    (done, rule): (Done, Option<Rule>),
    staff: Option<Id>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query("INSERT INTO place_acts (id, contribution_id, act, rule, staff_id, acted_at) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(id)
        .bind(contribution)
        .bind(done)
        .bind(rule.map_or("", Rule::as_str))
        .bind(staff)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// All acts on the place of a contribution, the first first, with those on what it was in another dialogue before it was sent on.
pub async fn acts(conn: &mut Conn, contribution: Id) -> Result<Vec<Act>> {
    Ok(sqlx::query_as(concat!(
        with_earlier!(),
        "SELECT a.act, a.rule, COALESCE(s.name, '') AS staff, a.acted_at,
            CASE WHEN l.id = CAST($1 AS TEXT) THEN '' ELSE d.title END AS elsewhere
         FROM line l JOIN place_acts a ON a.contribution_id = l.id AND a.acted_at <= l.until
            JOIN contributions c ON c.id = l.id JOIN dialogues d ON d.id = c.dialogue_id
            LEFT JOIN staff s ON s.id = a.staff_id
         ORDER BY a.acted_at, a.id"
    ))
    .bind(contribution)
    .fetch_all(conn)
    .await?)
}

/// Whether everybody can read a place in the dialogue.
pub async fn any(conn: &mut Conn, dialogue: Id) -> Result<bool> {
    let row: Option<(i64,)> = sqlx::query_as(ANY)
        .bind(dialogue)
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

#[derive(sqlx::FromRow)]
struct SpreadRow {
    places: i64,
    points: i64,
    inside: i64,
    south: Option<i64>,
    north: Option<i64>,
    west: Option<i64>,
    east: Option<i64>,
}

/// How the places lie that everybody can read.
pub async fn spread(conn: &mut Conn, dialogue: Id, frame: &Frame) -> Result<Spread> {
    let (south, north, west, east) = frame.bounds();
    let row: SpreadRow = sqlx::query_as(SPREAD)
        .bind(dialogue)
        .bind(south)
        .bind(north)
        .bind(west)
        .bind(east)
        .fetch_one(conn)
        .await?;
    Ok(Spread {
        places: row.places,
        points: row.points,
        inside: row.inside,
        corners: point(row.south, row.west).zip(point(row.north, row.east)),
    })
}

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    latitude: Option<i64>,
    longitude: Option<i64>,
    words: String,
    kind: Kind,
    title: String,
    text: String,
    lang: String,
}

/// A page of what everybody can read in `frame`, the latest first; with `is_all` also what has words alone.
pub async fn on_map(
    conn: &mut Conn,
    dialogue: Id,
    (frame, is_all): (&Frame, bool),
    keyset: &Keyset<i64>,
) -> Result<PageOf<Listed, i64>> {
    let (south, north, west, east) = frame.bounds();
    let rows: Vec<Row> = sqlx::query_as(ON_MAP)
        .bind(dialogue)
        .bind(keyset.after.unwrap_or(i64::MAX))
        .bind(south)
        .bind(north)
        .bind(west)
        .bind(east)
        .bind(i64::from(is_all))
        .bind(keyset.limit())
        .fetch_all(conn)
        .await?;
    let listed = rows
        .into_iter()
        .map(|row| Listed {
            number: row.number,
            kind: row.kind,
            title: row.title,
            text: row.text,
            lang: row.lang,
            place: Place {
                point: point(row.latitude, row.longitude),
                words: row.words,
            },
        })
        .collect();
    Ok(PageOf::cut(listed, keyset, |row: &Listed| row.number))
}
