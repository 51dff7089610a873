//! Decisions, political steps, outcomes and commitments in the database.

use super::model::{
    Commitment, Decision, DecisionKey, DueCommitment, ListedDecision, NewDecision, NewOutcome,
    NewStep, Outcome, PoliticalStep, Purpose, StepKind, ThemeResult,
};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, Keyset};
use crate::dialogues::Body;

#[derive(sqlx::FromRow)]
struct DecisionRow {
    id: Id,
    purpose: Purpose,
    case_number: String,
    decided_on: Date,
    paragraph: String,
    summary: String,
    minutes_url: String,
    body_id: Id,
    body_slug: String,
    body_name: String,
    body_name_en: String,
}

impl From<DecisionRow> for Decision {
    fn from(row: DecisionRow) -> Self {
        Self {
            id: row.id,
            purpose: row.purpose,
            body: Body::new(row.body_id, row.body_slug, row.body_name, row.body_name_en),
            case_number: row.case_number,
            decided_on: row.decided_on,
            paragraph: row.paragraph,
            summary: row.summary,
            minutes_url: row.minutes_url,
        }
    }
}

/// Adds a decision and ties it to its dialogue.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    dialogue: Id,
    new: &NewDecision,
    purpose: Purpose,
    (by, now): (Option<Id>, Timestamp),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO decisions (id, body_id, case_number, decided_on, paragraph, summary, minutes_url, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(new.body)
    .bind(&new.case_number)
    .bind(new.decided_on)
    .bind(&new.paragraph)
    .bind(&new.summary)
    .bind(&new.minutes_url)
    .bind(by)
    .bind(now)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "INSERT INTO dialogue_decisions (dialogue_id, decision_id, purpose) VALUES ($1, $2, $3)",
    )
    .bind(dialogue)
    .bind(id)
    .bind(purpose)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes a decision of this dialogue; false when it has no such decision.
pub async fn update(conn: &mut Conn, dialogue: Id, id: Id, new: &NewDecision) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE decisions SET body_id = $3, case_number = $4, decided_on = $5, paragraph = $6, summary = $7, minutes_url = $8
         WHERE id = $1 AND EXISTS (SELECT 1 FROM dialogue_decisions WHERE dialogue_id = $2 AND decision_id = $1 AND purpose = 'result')",
    )
    .bind(id)
    .bind(dialogue)
    .bind(new.body)
    .bind(&new.case_number)
    .bind(new.decided_on)
    .bind(&new.paragraph)
    .bind(&new.summary)
    .bind(&new.minutes_url)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Ties the dialogue to its last result decision: what P16 asks for.
pub async fn point_at_result(conn: &mut Conn, dialogue: Id) -> Result<()> {
    sqlx::query(
        "UPDATE dialogues SET result_decision_id = (
            SELECT e.id FROM dialogue_decisions l JOIN decisions e ON e.id = l.decision_id
            JOIN bodies b ON b.id = e.body_id JOIN dialogues d ON d.id = l.dialogue_id
            WHERE l.dialogue_id = $1 AND l.purpose = 'result'
            ORDER BY CASE WHEN b.id IN (d.deciding_body_id, d.owner_id) OR b.kind IN ('council', 'executive_board') THEN 0 ELSE 1 END,
                e.decided_on DESC, length(e.paragraph) DESC, e.paragraph DESC LIMIT 1)
         WHERE id = $1",
    )
    .bind(dialogue)
    .execute(conn)
    .await?;
    Ok(())
}

/// A dialogue's decisions, the oldest first.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Decision>> {
    let rows: Vec<DecisionRow> = sqlx::query_as(
        "SELECT e.id, l.purpose, e.case_number, e.decided_on, e.paragraph, e.summary, e.minutes_url,
                b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en
         FROM dialogue_decisions l JOIN decisions e ON e.id = l.decision_id JOIN bodies b ON b.id = e.body_id
         WHERE l.dialogue_id = $1 ORDER BY e.decided_on, length(e.paragraph), e.paragraph, e.id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Decision::from).collect())
}

#[derive(sqlx::FromRow)]
struct ListedRow {
    #[sqlx(flatten)]
    decision: DecisionRow,
    dialogue_slug: String,
    dialogue_title: String,
    example_at: Option<Timestamp>,
}

/// Decisions of public dialogues, the latest first; only those of `body`, by its slug, when it is
/// given. A result is public when all of it is entered.
pub async fn list(
    conn: &mut Conn,
    body: Option<&str>,
    keyset: &Keyset<DecisionKey>,
) -> Result<Vec<ListedDecision>> {
    let rows: Vec<ListedRow> = sqlx::query_as(
        "SELECT e.id, l.purpose, e.case_number, e.decided_on, e.paragraph, e.summary, e.minutes_url,
                b.id AS body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en,
                d.slug AS dialogue_slug, d.title AS dialogue_title, d.example_at
         FROM decisions e JOIN dialogue_decisions l ON l.decision_id = e.id JOIN dialogues d ON d.id = l.dialogue_id
         JOIN bodies b ON b.id = e.body_id
         WHERE d.announced_at IS NOT NULL AND (l.purpose <> 'result' OR d.decided_upon_at IS NOT NULL)
           AND ($1 IS NULL OR (e.decided_on, e.id) < ($1, $2))
           AND ($4 IS NULL OR b.slug = $4)
         ORDER BY e.decided_on DESC, e.id DESC LIMIT $3",
    )
    .bind(keyset.after.map(|key| key.decided_on))
    .bind(keyset.after.map(|key| key.id))
    .bind(keyset.limit())
    .bind(body)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| ListedDecision {
            decision: row.decision.into(),
            dialogue_slug: row.dialogue_slug,
            dialogue_title: row.dialogue_title,
            is_example: row.example_at.is_some(),
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct StepRow {
    id: Id,
    kind: StepKind,
    happens_on: Date,
    title: String,
    note: String,
    url: String,
}

/// A dialogue's political steps in the order they happen.
pub async fn political_steps(conn: &mut Conn, dialogue: Id) -> Result<Vec<PoliticalStep>> {
    let rows: Vec<StepRow> = sqlx::query_as(
        "SELECT id, kind, happens_on, title, note, url FROM political_steps WHERE dialogue_id = $1 ORDER BY happens_on, id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| PoliticalStep {
            id: row.id,
            kind: row.kind,
            happens_on: row.happens_on,
            title: row.title,
            note: row.note,
            url: row.url,
        })
        .collect())
}

/// Adds a political step.
pub async fn insert_step(
    conn: &mut Conn,
    id: Id,
    dialogue: Id,
    new: &NewStep,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO political_steps (id, dialogue_id, kind, happens_on, title, note, url, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(dialogue)
    .bind(new.kind)
    .bind(new.happens_on)
    .bind(&new.title)
    .bind(&new.note)
    .bind(&new.url)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes out a political step of this dialogue and tells what it was called.
pub async fn delete_step(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Option<String>> {
    let row: Option<(String,)> = sqlx::query_as(
        "DELETE FROM political_steps WHERE id = $1 AND dialogue_id = $2 RETURNING title",
    )
    .bind(id)
    .bind(dialogue)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(title,)| title))
}

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
            });
        Self {
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
    let rows: Vec<ResultRow> = sqlx::query_as(
        "SELECT t.id AS theme_id, t.title, t.summary, COALESCE(n.contributions, 0) AS contributions,
                o.outcome, o.did, o.reason, o.decision_id, c.id AS commitment_id, c.promise, c.owner, c.due_on, c.note, c.done_on, c.settled_at
         FROM themes t LEFT JOIN outcomes o ON o.theme_id = t.id LEFT JOIN commitments c ON c.theme_id = t.id
         LEFT JOIN (SELECT theme_id, COUNT(*) AS contributions FROM contributions
                    WHERE dialogue_id = $1 AND state IN ('published', 'masked') GROUP BY theme_id) n ON n.theme_id = t.id
         WHERE t.dialogue_id = $1 ORDER BY t.position",
    )
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

/// Which dialogue a theme belongs to.
pub async fn dialogue_of_theme(conn: &mut Conn, theme: Id) -> Result<Option<Id>> {
    let row: Option<(Id,)> = sqlx::query_as("SELECT dialogue_id FROM themes WHERE id = $1")
        .bind(theme)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(|(id,)| id))
}
