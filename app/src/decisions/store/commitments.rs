//! The promises that everybody can read: those of decisions that are entered as a whole.

use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, Keyset};
use crate::decisions::model::{
    Commitment, CommitmentFilter, CommitmentKey, PublicCommitment, Standing, Verdicts,
};
use crate::dialogues::{Body, State, shows_outcomes};

/// All that is shown of a promise, for the rest of a WHERE clause to follow.
macro_rules! select_public {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.promise, c.owner, c.due_on, c.note, c.done_on, c.settled_at, t.id AS theme_id, t.title AS theme_title,
                    o.decision_id, d.id AS dialogue_id, d.slug, d.title AS dialogue_title, d.state, d.example_at,
                    b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en,
                    c.told_yes AS yes, c.told_partly AS partly, c.told_no AS no
             FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN outcomes o ON o.theme_id = t.id
             JOIN dialogues d ON d.id = t.dialogue_id JOIN bodies b ON b.id = d.owner_id
             WHERE ",
            shows_outcomes!("d"),
            " AND ",
            $rest
        )
    };
}

/// A page of the list: $1 and $2 the key, $4 the body, $5 how it stands, $6 the last day that is over.
pub const LIST: &str = select_public!(
    "(c.due_on, c.id) > ($1, $2) AND ($4 IS NULL OR b.slug = $4)
       AND ($5 = '' OR $5 = CASE WHEN c.done_on IS NOT NULL THEN 'done' WHEN c.settled_at IS NOT NULL THEN 'explained'
                                WHEN c.due_on <= $6 THEN 'overdue' ELSE 'under_way' END)
     ORDER BY c.due_on, c.id LIMIT $3"
);

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    promise: String,
    owner: String,
    due_on: Date,
    note: String,
    done_on: Option<Date>,
    settled_at: Option<Timestamp>,
    theme_id: Id,
    theme_title: String,
    decision_id: Id,
    dialogue_id: Id,
    slug: String,
    dialogue_title: String,
    state: State,
    example_at: Option<Timestamp>,
    body_id: Id,
    body_slug: String,
    body_name: String,
    body_name_en: String,
    yes: i64,
    partly: i64,
    no: i64,
}

impl From<Row> for PublicCommitment {
    fn from(row: Row) -> Self {
        Self {
            commitment: Commitment {
                id: row.id,
                promise: row.promise,
                owner: row.owner,
                due_on: row.due_on,
                note: row.note,
                done_on: row.done_on,
                settled_at: row.settled_at,
                verdicts: Verdicts {
                    yes: row.yes,
                    partly: row.partly,
                    no: row.no,
                },
            },
            dialogue_id: row.dialogue_id,
            dialogue_slug: row.slug,
            dialogue_title: row.dialogue_title,
            dialogue_state: row.state,
            is_example: row.example_at.is_some(),
            owner: Body::new(row.body_id, row.body_slug, row.body_name, row.body_name_en),
            theme_id: row.theme_id,
            theme_title: row.theme_title,
            decision_id: row.decision_id,
        }
    }
}

/// A page of promises, the first due on top.
pub async fn public_commitments(
    conn: &mut Conn,
    filter: &CommitmentFilter,
    today: Date,
    keyset: &Keyset<CommitmentKey>,
) -> Result<Vec<PublicCommitment>> {
    // Before the first page lies a day that sorts before every other.
    let (day, id) = keyset.after.map_or_else(
        || (String::new(), String::new()),
        |key| (key.due_on.to_string(), key.id.to_string()),
    );
    let rows: Vec<Row> = sqlx::query_as(LIST)
        .bind(day)
        .bind(id)
        .bind(keyset.limit())
        .bind(filter.body.as_deref())
        .bind(filter.standing.map_or("", Standing::as_str))
        .bind(today.last_working_day_before())
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(PublicCommitment::from).collect())
}

/// A promise by its id.
pub async fn public_commitment(conn: &mut Conn, id: Id) -> Result<Option<PublicCommitment>> {
    let row: Option<Row> = sqlx::query_as(select_public!("c.id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(PublicCommitment::from))
}
