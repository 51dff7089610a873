//! The days of all public dialogues.

use super::model::{Entry, Mark, What};
use crate::core::{Date, Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::{State, is_public};

/// The most days that are told at once.
const MOST: i64 = 2_000;

#[derive(sqlx::FromRow)]
struct EntryRow {
    day: Date,
    what: What,
    words: String,
    id: Id,
    slug: String,
    title: String,
    state: State,
    done_at: Option<Timestamp>,
    done_on: Option<Date>,
    explained_at: Option<Timestamp>,
    example_at: Option<Timestamp>,
}

/// Every day of a public dialogue, with when what was promised for it was done.
const BETWEEN: &str = concat!(
    "SELECT p.day, p.what, p.words, p.id, p.done_at, p.done_on, p.explained_at, d.slug, d.title,
        d.state, d.example_at FROM (
            SELECT id AS dialogue_id, id, 'opens' AS what, '' AS words, opens_on AS day,
                CAST(NULL AS BIGINT) AS done_at, CAST(NULL AS TEXT) AS done_on, CAST(NULL AS BIGINT) AS explained_at FROM dialogues
            UNION ALL SELECT id, id, 'closes', '', closes_on, CAST(NULL AS BIGINT), CAST(NULL AS TEXT), CAST(NULL AS BIGINT) FROM dialogues
            UNION ALL SELECT id, id, 'compilation', '', compile_by, compiled_at, CAST(NULL AS TEXT), CAST(NULL AS BIGINT) FROM dialogues
            UNION ALL SELECT x.id, x.id, 'decision', '', x.decision_on, CAST(NULL AS BIGINT), e.decided_on, CAST(NULL AS BIGINT)
                FROM dialogues x LEFT JOIN decisions e ON e.id = x.result_decision_id AND x.decided_upon_at IS NOT NULL
            UNION ALL SELECT id, id, 'feedback', '', feedback_by, fed_back_at, CAST(NULL AS TEXT), CAST(NULL AS BIGINT) FROM dialogues
            UNION ALL SELECT id, id, 'follow_up', '', follow_up_on, followed_up_at, CAST(NULL AS TEXT), CAST(NULL AS BIGINT) FROM dialogues
            UNION ALL SELECT dialogue_id, id, 'meeting', title, happens_on, CAST(NULL AS BIGINT), CAST(NULL AS TEXT), CAST(NULL AS BIGINT)
                FROM political_steps WHERE kind = 'meeting'
            UNION ALL SELECT t.dialogue_id, c.id, 'commitment', c.promise, c.due_on, CAST(NULL AS BIGINT), c.done_on,
                CASE WHEN c.done_on IS NULL THEN c.settled_at END
                FROM commitments c JOIN themes t ON t.id = c.theme_id JOIN dialogues x ON x.id = t.dialogue_id
                WHERE x.decided_upon_at IS NOT NULL
         ) p JOIN dialogues d ON d.id = p.dialogue_id
         WHERE ", is_public!("d"), " AND p.day >= $1 AND p.day < $2 AND (d.state <> 'cancelled' OR p.day <= $3)
         ORDER BY p.day, d.title, p.what, p.id LIMIT $4"
);

/// Every day of a public dialogue from `first` to before `next`, in order. Of a dialogue that was stopped only
/// what has been is told.
pub async fn between(
    conn: &mut Conn,
    (first, next): (Date, Date),
    today: Date,
) -> Result<Vec<Entry>> {
    let rows: Vec<EntryRow> = sqlx::query_as(BETWEEN)
        .bind(first)
        .bind(next)
        .bind(today)
        .bind(MOST)
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| row.entry(today)).collect())
}

impl EntryRow {
    fn entry(self, today: Date) -> Entry {
        let done = self.done_on.or(self.done_at.map(Timestamp::date));
        let is_promised = !matches!(self.what, What::Opens | What::Closes | What::Meeting);
        // What was stopped owes nothing more.
        let mark = Mark::of(self.day, done, self.explained_at.is_some(), today)
            .filter(|mark| is_promised && !(self.state == State::Cancelled && *mark == Mark::Late));
        // A commitment has a page of its own, and is called what was committed to.
        let (slug, title, words) = match self.what {
            What::Commitment => (self.id.to_string(), self.words, String::new()),
            _ => (self.slug, self.title, self.words),
        };
        Entry {
            day: self.day,
            what: self.what,
            words,
            id: self.id,
            slug,
            title,
            lang: Locale::Sv.tag().to_owned(),
            is_example: self.example_at.is_some(),
            mark,
            activity: None,
        }
    }
}
