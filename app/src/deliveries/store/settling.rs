//! How letters, calls and receipts stand, and noting that.

use super::id_list;
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;
use crate::deliveries::model::{Cause, Kind, Reason, Standing};
use crate::deliveries::settling::{Noted, Pile};

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
