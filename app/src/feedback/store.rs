//! Who took part, what they said and what came of it.

use super::model::{Preview, Recipient};
use crate::contributions::{State, is_shown};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::decisions::Outcome;
use crate::deliveries::{self, Counted};
use crate::participants::{has_left, is_unconfirmed, mail_comes_back, may_be_written_to};
use crate::rerouting::{Place, is_in_force};

/// Counts whom the feedback would reach.
pub async fn preview(conn: &mut Conn, dialogue: Id) -> Result<Preview> {
    let reached: Preview = sqlx::query_as(concat!(
        "SELECT
            COUNT(DISTINCT CASE WHEN ", may_be_written_to!("p"), " THEN p.id END) AS recipients,
            COUNT(DISTINCT CASE WHEN ", is_unconfirmed!("p"), " THEN p.id END) AS unconfirmed,
            COUNT(DISTINCT CASE WHEN ", mail_comes_back!("p"), " THEN p.id END) AS undeliverable,
            COUNT(DISTINCT CASE WHEN ", has_left!("p"), " THEN p.id END) AS declined,
            CAST(0 AS BIGINT) AS letters,
            CAST(0 AS BIGINT) AS calls,
            COUNT(CASE WHEN p.id IS NULL AND (c.contribution_id IS NULL OR NOT EXISTS (
                SELECT 1 FROM correspondent_contributions t JOIN correspondents q ON q.id = t.correspondent_id
                WHERE t.contribution_id = c.contribution_id AND q.erased_at IS NULL)) THEN 1 END) AS without_address
         FROM (SELECT participant_id, id AS contribution_id FROM contributions WHERE dialogue_id = $1
               UNION ALL SELECT participant_id, NULL FROM comments WHERE dialogue_id = $1) c
            LEFT JOIN participants p ON p.id = c.participant_id"
    ))
    .bind(dialogue)
    .fetch_one(&mut *conn)
    .await?;
    let Counted { letters, calls } = deliveries::counted(conn, dialogue).await?;
    Ok(Preview {
        letters,
        calls,
        ..reached
    })
}

/// The first `limit` participants who are to be told, in the order of their ids.
pub async fn recipients(conn: &mut Conn, dialogue: Id, limit: i64) -> Result<Vec<(Id,)>> {
    Ok(sqlx::query_as(concat!(
        "SELECT DISTINCT p.id
         FROM (SELECT participant_id FROM contributions WHERE dialogue_id = $1
               UNION ALL SELECT participant_id FROM comments WHERE dialogue_id = $1) c
            JOIN participants p ON p.id = c.participant_id
         WHERE ",
        may_be_written_to!("p"),
        "
         ORDER BY p.id LIMIT $2"
    ))
    .bind(dialogue)
    .bind(limit)
    .fetch_all(conn)
    .await?)
}

/// Stores the words to participants and public, which are not told yet.
pub async fn save_draft(conn: &mut Conn, dialogue: Id, message: &str) -> Result<()> {
    sqlx::query("UPDATE dialogues SET feedback_message = $2 WHERE id = $1")
        .bind(dialogue)
        .bind(message)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores the words to participants and public, and that both are told now.
pub async fn publish(conn: &mut Conn, dialogue: Id, message: &str, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE dialogues SET feedback_message = $2, feedback_published_at = $3, feedback_queued_at = $3 WHERE id = $1")
        .bind(dialogue)
        .bind(message)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// One contribution and what came of it.
#[derive(Debug, sqlx::FromRow)]
pub struct Trace {
    /// Its number.
    pub number: i64,
    /// The code of its receipt.
    pub receipt_code: String,
    /// What was written.
    pub body: String,
    /// In which language.
    pub lang: String,
    /// What moderation has said.
    pub state: State,
    /// Why it is not shown, in the moderator's words.
    pub words_to_sender: String,
    /// Where it belongs, when that is somewhere else (P22).
    pub place: Option<Place>,
    /// The other authority.
    pub authority: Option<String>,
    /// The other dialogue.
    pub dialogue: Option<String>,
    /// What was said about it.
    pub rerouted: Option<String>,
    /// How many others say the same (P28).
    pub others: i64,
    /// The number under which they are shown, when that is not this one.
    pub leading: Option<i64>,
    /// Which theme it is in.
    pub theme_id: Option<Id>,
    /// Its theme.
    pub theme: Option<String>,
    /// The answer to it.
    pub answer: Option<String>,
    /// Who answered.
    pub answered_by: Option<String>,
    /// What the decision means for the theme.
    pub outcome: Option<Outcome>,
    /// What is done.
    pub did: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// What is promised.
    pub promise: Option<String>,
    /// By whom.
    pub owner: Option<String>,
    /// Until when.
    pub due_on: Option<Date>,
}

/// A contribution of the dialogue `$1` that is `$2`'s, with what came of it.
macro_rules! traces {
    ($whose:literal) => {
        concat!(
            "SELECT c.number, c.receipt_code, c.body, c.lang, c.state, c.words_to_sender, r.place, r.authority, x.title AS dialogue, r.words AS rerouted, t.id AS theme_id, t.title AS theme, t.answer, t.answered_by,
                h.number AS leading,
                (SELECT COUNT(*) FROM same_ideas s JOIN contributions z ON z.id = s.contribution_id
                 WHERE s.leading_id = COALESCE(h.id, c.id) AND ", is_shown!("z"), ") AS others,
                o.outcome, o.did, o.reason, m.promise, m.owner, m.due_on
         FROM contributions c
            LEFT JOIN reroutings r ON r.contribution_id = c.id AND ", is_in_force!("r"), "
            LEFT JOIN contributions y ON y.id = r.to_contribution_id
            LEFT JOIN dialogues x ON x.id = y.dialogue_id
            LEFT JOIN same_ideas g ON g.contribution_id = c.id
            LEFT JOIN contributions h ON h.id = g.leading_id AND ", is_shown!("h"), "
            LEFT JOIN themes t ON t.id = c.theme_id
            LEFT JOIN outcomes o ON o.theme_id = t.id
            LEFT JOIN commitments m ON m.theme_id = t.id
         WHERE c.dialogue_id = $1 AND ",
            $whose,
            " ORDER BY c.number"
        )
    };
}

const OF_PARTICIPANT: &str = traces!("c.participant_id = $2");
const OF_CORRESPONDENT: &str = traces!(
    "c.id IN (SELECT contribution_id FROM correspondent_contributions WHERE correspondent_id = $2)"
);

/// Somebody's own contributions to a dialogue, with what came of them.
pub async fn traces(conn: &mut Conn, dialogue: Id, whose: Recipient) -> Result<Vec<Trace>> {
    let (sql, id) = match whose {
        Recipient::Participant(id) => (OF_PARTICIPANT, id),
        Recipient::Correspondent(id) | Recipient::Called(id) => (OF_CORRESPONDENT, id),
    };
    Ok(sqlx::query_as(sql)
        .bind(dialogue)
        .bind(id)
        .fetch_all(conn)
        .await?)
}
