//! Counting in the database: everything of all years in one pass over each table.

use super::model::Figure;
use crate::core::{Result, Timestamp};
use crate::db::Conn;
use crate::decisions::Outcome;
use crate::dialogues::is_public;

keywords! {
    /// What happened at a moment, by the word that [`COUNTS`] has for it: another word is an error and not left out.
    pub enum Event {
        /// A dialogue opened.
        Opened = "opened",
        /// A public dialogue was stopped.
        Stopped = "stopped",
        /// A contribution came in.
        Contributed = "contributions",
        /// An initiative came in.
        Proposed = "initiatives",
        /// An initiative got its first answer.
        Answered = "answered",
    }
}

impl From<Event> for Figure {
    fn from(event: Event) -> Self {
        match event {
            Event::Opened => Self::Opened,
            Event::Stopped => Self::Stopped,
            Event::Contributed => Self::Contributions,
            Event::Proposed => Self::Initiatives,
            Event::Answered => Self::Answered,
        }
    }
}

/// How many years are counted at once: as many as [`COUNTS`] has columns.
pub const YEARS: usize = 10;

/// What happened in each of ten years, by the moments between which they lie.
///
/// A first answer keeps its moment when the answer is changed. What is not published counts too. What an idea became in another
/// dialogue, where it belongs, came in once (P22).
pub const COUNTS: &str = concat!(
    "SELECT e.what,
        COUNT(CASE WHEN e.moment < $2 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $2 AND e.moment < $3 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $3 AND e.moment < $4 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $4 AND e.moment < $5 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $5 AND e.moment < $6 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $6 AND e.moment < $7 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $7 AND e.moment < $8 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $8 AND e.moment < $9 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $9 AND e.moment < $10 THEN 1 END),
        COUNT(CASE WHEN e.moment >= $10 THEN 1 END)
     FROM (
        SELECT 'opened' AS what, opened_at AS moment FROM dialogues WHERE opened_at >= $1 AND opened_at < $11
        UNION ALL SELECT 'stopped', cancelled_at FROM dialogues
            WHERE ", is_public!(), " AND cancelled_at >= $1 AND cancelled_at < $11
        UNION ALL SELECT 'contributions', c.received_at FROM contributions c WHERE c.received_at >= $1 AND c.received_at < $11
            AND NOT EXISTS (SELECT 1 FROM reroutings r WHERE r.to_contribution_id = c.id)
        UNION ALL SELECT 'initiatives', received_at FROM initiatives WHERE received_at >= $1 AND received_at < $11
        UNION ALL SELECT 'answered', answered_at FROM initiatives WHERE answered_at >= $1 AND answered_at < $11
     ) e GROUP BY e.what"
);

type CountRow = (Event, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64);

/// How many of each figure there were in each of the years that `bounds` part, the first moment of each and the first
/// after them.
pub async fn counts(
    conn: &mut Conn,
    bounds: [Timestamp; YEARS + 1],
) -> Result<Vec<(Figure, [i64; YEARS])>> {
    let mut query = sqlx::query_as::<_, CountRow>(COUNTS);
    for bound in bounds {
        query = query.bind(bound);
    }
    let rows = query.fetch_all(conn).await?;
    Ok(rows
        .into_iter()
        .map(|(event, a, b, c, d, e, f, g, h, i, j)| {
            (Figure::from(event), [a, b, c, d, e, f, g, h, i, j])
        })
        .collect())
}

/// How many themes of public dialogues got which outcome, by the year of the decision, as it begins the day; from the day
/// `first` to before `next`. An outcome is public when all of the result is entered.
pub async fn outcomes(
    conn: &mut Conn,
    (first, next): (&str, &str),
) -> Result<Vec<(String, Outcome, i64)>> {
    Ok(sqlx::query_as(concat!(
        "SELECT SUBSTR(e.decided_on, 1, 4), o.outcome, COUNT(*)
         FROM decisions e JOIN outcomes o ON o.decision_id = e.id JOIN themes t ON t.id = o.theme_id
         JOIN dialogues d ON d.id = t.dialogue_id
         WHERE e.decided_on >= $1 AND e.decided_on < $2 AND ",
        is_public!("d"),
        " AND d.decided_upon_at IS NOT NULL
         GROUP BY SUBSTR(e.decided_on, 1, 4), o.outcome"
    ))
    .bind(first)
    .bind(next)
    .fetch_all(conn)
    .await?)
}

/// Whether something of what is counted is made-up example content.
pub async fn has_examples(conn: &mut Conn) -> Result<bool> {
    let (examples,): (i64,) = sqlx::query_as(concat!(
        "SELECT (SELECT COUNT(*) FROM dialogues WHERE example_at IS NOT NULL AND ",
        is_public!(),
        ")
              + (SELECT COUNT(*) FROM initiatives WHERE example_at IS NOT NULL)"
    ))
    .fetch_one(conn)
    .await?;
    Ok(examples > 0)
}
