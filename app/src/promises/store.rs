//! Promises as the dialogues hold them, and which reminders have been sent.

use super::model::{Kind, Promised, Year};
use crate::core::{Date, Id, Lateness, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::dialogues::{Body, is_public};

/// The most promises that a year's page shows.
const MOST: i64 = 2_000;

#[derive(sqlx::FromRow)]
struct PromiseRow {
    dialogue_id: Id,
    slug: String,
    title: String,
    example_at: Option<Timestamp>,
    kind: Kind,
    words: String,
    commitment_id: Option<Id>,
    due_on: Date,
    kept_at: Option<Timestamp>,
    kept_on: Option<Date>,
    explained_at: Option<Timestamp>,
    owner_id: Id,
    owner_slug: String,
    owner_name: String,
    owner_name_en: String,
}

#[derive(sqlx::FromRow)]
struct MoveRow {
    dialogue_id: Id,
    field: String,
    before_text: String,
    reason: String,
}

/// Every promise of a public dialogue as `p`, with the dialogue `d` and the body `o` that owes it. A dialogue that was
/// stopped owes nothing more. A commitment is told of from the feedback on, when its progress can be noted.
macro_rules! promises {
    ($columns:literal, $rest:literal) => {
        concat!("SELECT ", $columns, "
     FROM (
        SELECT id AS dialogue_id, 'compilation' AS kind, '' AS words, compile_by AS due_on,
            compiled_at AS kept_at, CAST(NULL AS TEXT) AS kept_on, CAST(NULL AS BIGINT) AS explained_at, CAST(NULL AS TEXT) AS commitment_id FROM dialogues
        UNION ALL SELECT x.id, 'decision', '', x.decision_on, CAST(NULL AS BIGINT), e.decided_on, CAST(NULL AS BIGINT), CAST(NULL AS TEXT)
            FROM dialogues x LEFT JOIN decisions e ON e.id = x.result_decision_id AND x.decided_upon_at IS NOT NULL
        UNION ALL SELECT id, 'feedback', '', feedback_by, fed_back_at, CAST(NULL AS TEXT), CAST(NULL AS BIGINT), CAST(NULL AS TEXT) FROM dialogues
        UNION ALL SELECT id, 'follow_up', '', follow_up_on, followed_up_at, CAST(NULL AS TEXT), CAST(NULL AS BIGINT), CAST(NULL AS TEXT) FROM dialogues
        UNION ALL SELECT t.dialogue_id, 'commitment', c.promise, c.due_on, CAST(NULL AS BIGINT), c.done_on,
            CASE WHEN c.done_on IS NULL THEN c.settled_at END, c.id
            FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues x ON x.id = t.dialogue_id
            WHERE x.fed_back_at IS NOT NULL
     ) p JOIN dialogues d ON d.id = p.dialogue_id JOIN bodies o ON o.id = d.owner_id
     WHERE ", is_public!("d"), " AND p.due_on IS NOT NULL
       AND (d.state <> 'cancelled' OR p.kept_at IS NOT NULL OR p.kept_on IS NOT NULL)
       AND ", $rest)
    };
}

/// Every promise that is due in the year, and every older one whose day is over and that is not kept; the first due on
/// top.
const OF_YEAR: &str = promises!(
    "p.dialogue_id, d.slug, d.title, d.example_at, p.kind, p.words, p.due_on, p.kept_at, p.kept_on, p.explained_at, p.commitment_id,
            o.id AS owner_id, o.slug AS owner_slug, o.name AS owner_name, o.name_en AS owner_name_en",
    "($3 IS NULL OR o.slug = $3)
       AND p.due_on < $2
       AND (p.due_on >= $1 OR p.due_on < $5 AND p.kept_at IS NULL AND p.kept_on IS NULL AND p.explained_at IS NULL)
     ORDER BY p.due_on, d.id, p.kind, p.words LIMIT $4"
);

/// A promise and what tells how it stands.
#[derive(Debug, sqlx::FromRow)]
pub struct DayRow {
    /// What.
    pub kind: Kind,
    /// By when.
    pub due_on: Date,
    kept_at: Option<Timestamp>,
    kept_on: Option<Date>,
    explained_at: Option<Timestamp>,
}

impl DayRow {
    /// When it was kept.
    pub fn kept(&self) -> Option<Date> {
        self.kept_on.or(self.kept_at.map(Timestamp::date))
    }

    /// Whether it is told that it will not be kept, and why.
    pub const fn is_explained(&self) -> bool {
        self.explained_at.is_some()
    }
}

/// Every promise that is due from the day `first` to before `next`.
pub async fn days(conn: &mut Conn, (first, next): (&str, &str)) -> Result<Vec<DayRow>> {
    Ok(sqlx::query_as(promises!(
        "p.kind, p.due_on, p.kept_at, p.kept_on, p.explained_at",
        "p.due_on >= $1 AND p.due_on < $2"
    ))
    .bind(first)
    .bind(next)
    .fetch_all(conn)
    .await?)
}

/// The promises of a year, only those of the body with the slug `body` when it is given.
pub async fn of_year(
    conn: &mut Conn,
    year: Year,
    body: Option<&str>,
    today: Date,
) -> Result<Vec<Promised>> {
    let (first, next) = year.days();
    let rows: Vec<PromiseRow> = sqlx::query_as(OF_YEAR)
        .bind(first)
        .bind(next)
        .bind(body)
        .bind(MOST)
        .bind(today)
        .fetch_all(&mut *conn)
        .await?;
    let mut dialogues: Vec<String> = rows.iter().map(|row| row.dialogue_id.to_string()).collect();
    dialogues.dedup();
    let moves: Vec<MoveRow> = sqlx::query_as(
        "SELECT dialogue_id, field, before_text, reason FROM dialogue_revisions
         WHERE field IN ('compile_by', 'decision_on', 'feedback_by', 'follow_up_on')
           AND dialogue_id IN (SELECT value FROM json_each($1)) ORDER BY revised_at, id",
    )
    .bind(json_list(&dialogues))
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| promised(row, &moves)).collect())
}

fn promised(row: PromiseRow, moves: &[MoveRow]) -> Promised {
    let field = match row.kind {
        Kind::Compilation => "compile_by",
        Kind::Decision => "decision_on",
        Kind::Feedback => "feedback_by",
        Kind::FollowUp => "follow_up_on",
        Kind::Commitment | Kind::Answer => "",
    };
    let mut of_it = moves
        .iter()
        .filter(|moved| moved.dialogue_id == row.dialogue_id && moved.field == field)
        // A day that was set for the first time was not moved.
        .filter(|moved| moved.before_text.parse::<Date>().is_ok());
    let first = of_it.next();
    let last = of_it.next_back().or(first);
    Promised {
        kind: row.kind,
        words: row.words,
        commitment: row.commitment_id,
        slug: row.slug,
        title: row.title,
        is_example: row.example_at.is_some(),
        owner: Some(Body::new(
            row.owner_id,
            row.owner_slug,
            row.owner_name,
            row.owner_name_en,
        )),
        due: row.due_on,
        moved_from: first.and_then(|moved| moved.before_text.parse().ok()),
        moved_because: last.map_or_else(String::new, |moved| moved.reason.clone()),
        kept_on: row.kept_on.or(row.kept_at.map(Timestamp::date)),
        is_explained: row.explained_at.is_some(),
    }
}

/// Notes that somebody is reminded of `debt`, owed on `due`, at this lateness. False when that has been done.
pub async fn note_reminder(
    conn: &mut Conn,
    dialogue: Id,
    (debt, due): (&str, Date),
    lateness: Lateness,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO reminders (dialogue_id, debt, due_on, lateness, reminded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (dialogue_id, debt, due_on, lateness) DO NOTHING",
    )
    .bind(dialogue)
    .bind(debt)
    .bind(due)
    .bind(lateness)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
