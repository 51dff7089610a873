//! Reroutings in the database.

use super::model::{CameFrom, Elsewhere, NewRerouting, Place, Rerouting, SentOn, TakenBack};
use super::there::To;
use crate::contributions::{ReceiptCode, State};
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, Keyset};
use crate::dialogues::{self, takes_ideas};
use crate::rerouting::is_in_force;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    place: Place,
    authority: String,
    words: String,
    rerouted_at: Timestamp,
    taken_back_reason: String,
    taken_back_at: Option<Timestamp>,
    to_id: Option<Id>,
    to_number: Option<i64>,
    to_state: Option<State>,
    to_published_at: Option<Timestamp>,
    to_dialogue_state: Option<dialogues::State>,
    to_receipt: Option<ReceiptCode>,
    to_slug: Option<String>,
    to_title: Option<String>,
}

impl From<Row> for Rerouting {
    fn from(row: Row) -> Self {
        let to = match (row.to_id, row.to_number, row.to_state, row.to_receipt) {
            (Some(contribution), Some(number), Some(state), Some(receipt)) => Some(To {
                contribution,
                number,
                state,
                was_shown: row.to_published_at.is_some(),
                is_cancelled: row.to_dialogue_state == Some(dialogues::State::Cancelled),
                receipt,
                slug: row.to_slug.unwrap_or_default(),
                title: row.to_title.unwrap_or_default(),
            }),
            _ => None,
        };
        let reason = row.taken_back_reason;
        Self {
            id: row.id,
            place: row.place,
            authority: row.authority,
            to,
            words: row.words,
            at: row.rerouted_at,
            taken_back: row.taken_back_at.map(|at| TakenBack { at, reason }),
        }
    }
}

/// The columns of a rerouting with what the idea became in another dialogue.
macro_rules! select_rerouting {
    ($more:literal, $($rest:tt)+) => {
        concat!(
            "SELECT ",
            $more,
            "r.id, r.place, r.authority, r.words, r.rerouted_at, r.taken_back_reason, r.taken_back_at, t.id AS to_id,
                t.number AS to_number, t.state AS to_state, t.published_at AS to_published_at, t.receipt_code AS to_receipt,
                d.state AS to_dialogue_state, d.slug AS to_slug, d.title AS to_title
             FROM reroutings r LEFT JOIN contributions t ON t.id = r.to_contribution_id LEFT JOIN dialogues d ON d.id = t.dialogue_id ",
            $($rest)+
        )
    };
}

#[derive(sqlx::FromRow)]
struct InForceRow {
    contribution_id: Id,
    #[sqlx(flatten)]
    rerouting: Row,
}

/// The times that those of `contributions`, a list of ids, were sent on and that hold.
pub async fn in_force_of(conn: &mut Conn, contributions: &str) -> Result<Vec<(Id, Rerouting)>> {
    let rows: Vec<InForceRow> = sqlx::query_as(select_rerouting!(
        "r.contribution_id, ",
        "WHERE r.contribution_id IN (SELECT value FROM json_each($1)) AND ",
        is_in_force!("r")
    ))
    .bind(contributions)
    .fetch_all(conn)
    .await?;
    let of = |row: InForceRow| (row.contribution_id, Rerouting::from(row.rerouting));
    Ok(rows.into_iter().map(of).collect())
}

/// The time that a contribution was sent on and that holds, else the last that was taken back.
pub async fn last(conn: &mut Conn, contribution: Id) -> Result<Option<Rerouting>> {
    let row: Option<Row> = sqlx::query_as(select_rerouting!(
        "",
        "WHERE r.contribution_id = $1
         ORDER BY CASE WHEN ",
        is_in_force!("r"),
        " THEN 0 ELSE 1 END, r.rerouted_at DESC, r.id DESC LIMIT 1"
    ))
    .bind(contribution)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Rerouting::from))
}

#[derive(sqlx::FromRow)]
struct SentOnRow {
    number: i64,
    idea_title: String,
    #[sqlx(flatten)]
    rerouting: Row,
}

/// A page of what a dialogue has sent on, by number.
pub async fn sent_on(conn: &mut Conn, dialogue: Id, keyset: &Keyset<i64>) -> Result<Vec<SentOn>> {
    let rows: Vec<SentOnRow> = sqlx::query_as(select_rerouting!(
        "c.number, c.title AS idea_title, ",
        "JOIN covered_contributions c ON c.id = r.contribution_id
         WHERE c.dialogue_id = $1 AND ",
        is_in_force!("r"),
        " AND c.number > $2 ORDER BY c.number LIMIT $3"
    ))
    .bind(dialogue)
    .bind(keyset.after.unwrap_or(0))
    .bind(keyset.limit())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| SentOn {
            number: row.number,
            title: row.idea_title,
            rerouting: row.rerouting.into(),
        })
        .collect())
}

/// How many of what a dialogue has sent on to others nobody takes further there.
pub async fn adrift(conn: &mut Conn, dialogue: Id) -> Result<i64> {
    let (count,): (i64,) = sqlx::query_as(concat!(
        "SELECT COUNT(*) FROM reroutings r JOIN contributions c ON c.id = r.contribution_id
            JOIN contributions t ON t.id = r.to_contribution_id JOIN dialogues d ON d.id = t.dialogue_id
         WHERE c.dialogue_id = $1 AND ", is_in_force!("r"), " AND (t.state = 'refused' OR d.state = 'cancelled')"
    ))
    .bind(dialogue)
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// The dialogues that a contribution has been in, before it was sent on to where it is now and with that one.
pub async fn been_in(conn: &mut Conn, contribution: Id) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(
        "WITH RECURSIVE earlier (id) AS (
            SELECT CAST($1 AS TEXT) UNION SELECT r.contribution_id FROM reroutings r JOIN earlier e ON r.to_contribution_id = e.id)
         SELECT DISTINCT c.dialogue_id FROM earlier JOIN contributions c ON c.id = earlier.id",
    )
    .bind(contribution)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// `same`: the contribution $1 with what it was before it was sent on, and all that came of that, also where it was taken back.
macro_rules! with_copies {
    () => {
        "WITH RECURSIVE same (id) AS (
            SELECT CAST($1 AS TEXT)
            UNION SELECT CASE WHEN r.contribution_id = s.id THEN r.to_contribution_id ELSE r.contribution_id END
            FROM same s JOIN reroutings r ON (r.contribution_id = s.id OR r.to_contribution_id = s.id) AND r.to_contribution_id IS NOT NULL) "
    };
}

/// `line`: the contribution $1 with what it was in other dialogues before, each until it was sent on from there (`until`): what was done
/// with it until then holds for $1 too.
macro_rules! with_earlier {
    () => {
        "WITH RECURSIVE line (id, until) AS (
            SELECT CAST($1 AS TEXT), CAST(9223372036854775807 AS BIGINT)
            UNION SELECT r.contribution_id, CASE WHEN r.rerouted_at < l.until THEN r.rerouted_at ELSE l.until END
            FROM line l JOIN reroutings r ON r.to_contribution_id = l.id) "
    };
}

pub(crate) use {with_copies, with_earlier};

/// What else is the same contribution in another dialogue.
pub async fn copies(conn: &mut Conn, contribution: Id) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(concat!(
        with_copies!(),
        "SELECT id FROM same WHERE id <> CAST($1 AS TEXT) ORDER BY id"
    ))
    .bind(contribution)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Which idea of another dialogue a contribution was, when that is not taken back.
pub async fn came_from(conn: &mut Conn, contribution: Id) -> Result<Option<CameFrom>> {
    let row: Option<(Id, i64, State, String, String)> = sqlx::query_as(concat!(
        "SELECT c.id, c.number, c.state, d.slug, d.title FROM reroutings r JOIN contributions c ON c.id = r.contribution_id
            JOIN dialogues d ON d.id = c.dialogue_id
         WHERE r.to_contribution_id = $1 AND ",
        is_in_force!("r")
    ))
    .bind(contribution)
    .fetch_optional(conn)
    .await?;
    Ok(
        row.map(|(contribution, number, state, slug, title)| CameFrom {
            contribution,
            number,
            is_shown: state.is_shown(),
            slug,
            title,
        }),
    )
}

/// The dialogues that take ideas at `now`, by name.
pub async fn open(conn: &mut Conn, now: Timestamp) -> Result<Vec<Elsewhere>> {
    let rows: Vec<(Id, String)> = sqlx::query_as(concat!(
        "SELECT id, title FROM dialogues WHERE ",
        takes_ideas!("$1"),
        " ORDER BY title, id"
    ))
    .bind(now)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(id, title)| Elsewhere { id, title })
        .collect())
}

/// Takes a contribution out of its theme and counts its version up, if it is still `version`.
pub async fn take_out(conn: &mut Conn, contribution: Id, version: i64) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE contributions SET theme_id = NULL, version = version + 1 WHERE id = $1 AND version = $2",
    )
    .bind(contribution)
    .bind(version)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Stores that a contribution is sent on; `to` is what it became in another dialogue.
pub async fn insert(
    conn: &mut Conn,
    (id, contribution): (Id, Id),
    (place, new): (Place, &NewRerouting),
    to: Option<Id>,
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    let authority = match place {
        Place::Authority => new.authority.trim(),
        _ => "",
    };
    sqlx::query(
        "INSERT INTO reroutings (id, contribution_id, place, authority, to_contribution_id, words, rerouted_by, rerouted_at, taken_back_reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '')",
    )
    .bind(id)
    .bind(contribution)
    .bind(place)
    .bind(authority)
    .bind(to)
    .bind(new.words.trim())
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores that and why it is taken back.
pub async fn take_back(
    conn: &mut Conn,
    id: Id,
    reason: &str,
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    sqlx::query("UPDATE reroutings SET taken_back_reason = $2, taken_back_by = $3, taken_back_at = $4 WHERE id = $1")
        .bind(id)
        .bind(reason)
        .bind(by)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}
