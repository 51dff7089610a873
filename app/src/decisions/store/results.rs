//! Outcomes and commitments in the database.

use crate::contributions::is_shown;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::decisions::model::{
    Commitment, DueCommitment, NewOutcome, Outcome, ThemeResult, Verdicts,
};

/// Stores what a decision means for a theme.
pub async fn upsert_outcome(
    conn: &mut Conn,
    theme: Id,
    new: &NewOutcome,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO outcomes (theme_id, decision_id, outcome, did, reason, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (theme_id) DO UPDATE SET decision_id = excluded.decision_id, outcome = excluded.outcome, did = excluded.did,
            reason = excluded.reason, recorded_at = excluded.recorded_at",
    )
    .bind(theme)
    .bind(new.decision)
    .bind(new.outcome)
    .bind(&new.did)
    .bind(&new.reason)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores what is promised for a theme, or takes the promise away when the outcome has none.
pub async fn set_commitment(conn: &mut Conn, theme: Id, id: Id, new: &NewOutcome) -> Result<()> {
    let Some(commitment) = new.commitment.as_ref().filter(|_| new.outcome.promises()) else {
        sqlx::query("DELETE FROM commitments WHERE theme_id = $1")
            .bind(theme)
            .execute(conn)
            .await?;
        return Ok(());
    };
    sqlx::query(
        "INSERT INTO commitments (id, theme_id, promise, owner, due_on, note) VALUES ($1, $2, $3, $4, $5, '')
         ON CONFLICT (theme_id) DO UPDATE SET promise = excluded.promise, owner = excluded.owner, due_on = excluded.due_on",
    )
    .bind(id)
    .bind(theme)
    .bind(&commitment.promise)
    .bind(&commitment.owner)
    .bind(commitment.due_on)
    .execute(conn)
    .await?;
    Ok(())
}

/// Tells how a commitment goes.
pub async fn set_progress(
    conn: &mut Conn,
    id: Id,
    note: &str,
    done_on: Option<Date>,
    settled_at: Option<Timestamp>,
) -> Result<()> {
    sqlx::query("UPDATE commitments SET note = $2, done_on = $3, settled_at = $4 WHERE id = $1")
        .bind(id)
        .bind(note)
        .bind(done_on)
        .bind(settled_at)
        .execute(conn)
        .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct ResultRow {
    theme_id: Id,
    title: String,
    summary: String,
    contributions: i64,
    outcome: Option<Outcome>,
    did: Option<String>,
    reason: Option<String>,
    decision_id: Option<Id>,
    commitment_id: Option<Id>,
    promise: Option<String>,
    owner: Option<String>,
    due_on: Option<Date>,
    note: Option<String>,
    done_on: Option<Date>,
    settled_at: Option<Timestamp>,
    yes: i64,
    partly: i64,
    no: i64,
}

impl From<ResultRow> for ThemeResult {
    fn from(row: ResultRow) -> Self {
        let commitment = row
            .commitment_id
            .zip(row.due_on)
            .map(|(id, due_on)| Commitment {
                id,
                promise: row.promise.unwrap_or_default(),
                owner: row.owner.unwrap_or_default(),
                due_on,
                note: row.note.unwrap_or_default(),
                done_on: row.done_on,
                settled_at: row.settled_at,
                verdicts: Verdicts {
                    yes: row.yes,
                    partly: row.partly,
                    no: row.no,
                },
            });
        Self {
            is_spoken: false,
            theme_id: row.theme_id,
            title: row.title,
            summary: row.summary,
            contributions: row.contributions,
            outcome: row.outcome,
            did: row.did.unwrap_or_default(),
            reason: row.reason.unwrap_or_default(),
            decision_id: row.decision_id,
            commitment,
        }
    }
}

/// What came of each theme of a dialogue, in the themes' order.
pub async fn results(conn: &mut Conn, dialogue: Id) -> Result<Vec<ThemeResult>> {
    let rows: Vec<ResultRow> = sqlx::query_as(concat!(
        "SELECT t.id AS theme_id, t.title, t.summary, COALESCE(n.contributions, 0) AS contributions,
                o.outcome, o.did, o.reason, o.decision_id, c.id AS commitment_id, c.promise, c.owner, c.due_on, c.note, c.done_on, c.settled_at,
                COALESCE(c.told_yes, 0) AS yes, COALESCE(c.told_partly, 0) AS partly, COALESCE(c.told_no, 0) AS no
         FROM themes t LEFT JOIN outcomes o ON o.theme_id = t.id LEFT JOIN commitments c ON c.theme_id = t.id
         LEFT JOIN (SELECT theme_id, COUNT(*) AS contributions FROM contributions
                    WHERE dialogue_id = $1 AND ", is_shown!(), " GROUP BY theme_id) n ON n.theme_id = t.id
         WHERE t.dialogue_id = $1 ORDER BY t.position"
    ))
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(ThemeResult::from).collect())
}

#[derive(sqlx::FromRow)]
struct CommitmentRow {
    id: Id,
    promise: String,
    owner: String,
    due_on: Date,
    note: String,
    done_on: Option<Date>,
    settled_at: Option<Timestamp>,
    dialogue_id: Id,
    slug: String,
    dialogue_title: String,
    owner_id: Id,
}

impl From<CommitmentRow> for DueCommitment {
    fn from(row: CommitmentRow) -> Self {
        Self {
            commitment: Commitment {
                id: row.id,
                promise: row.promise,
                owner: row.owner,
                due_on: row.due_on,
                note: row.note,
                done_on: row.done_on,
                settled_at: row.settled_at,
                // Nobody asks for them here.
                verdicts: Verdicts::default(),
            },
            dialogue_id: row.dialogue_id,
            dialogue_slug: row.slug,
            dialogue_title: row.dialogue_title,
            owner: row.owner_id,
        }
    }
}

/// Commitments that are neither done nor explained, of dialogues whose participants have been told,
/// the first due on top.
pub async fn unsettled(conn: &mut Conn) -> Result<Vec<DueCommitment>> {
    let rows: Vec<CommitmentRow> = sqlx::query_as(
        "SELECT c.id, c.promise, c.owner, c.due_on, c.note, c.done_on, c.settled_at,
                d.id AS dialogue_id, d.slug, d.title AS dialogue_title, d.owner_id
         FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues d ON d.id = t.dialogue_id
         WHERE c.settled_at IS NULL AND d.state = 'fed_back' ORDER BY c.due_on, c.id",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(DueCommitment::from).collect())
}

/// A commitment with its dialogue.
pub async fn find_commitment(conn: &mut Conn, id: Id) -> Result<Option<DueCommitment>> {
    let row: Option<CommitmentRow> = sqlx::query_as(
        "SELECT c.id, c.promise, c.owner, c.due_on, c.note, c.done_on, c.settled_at,
                d.id AS dialogue_id, d.slug, d.title AS dialogue_title, d.owner_id
         FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues d ON d.id = t.dialogue_id
         WHERE c.id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(DueCommitment::from))
}
