//! What happened, who is told of it, and in which mail.

use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::following::model::{Frequency, Happened, Happening};
use crate::participants::may_be_written_to;

/// Notes that something happened; nothing when the same is noted already.
pub async fn insert(conn: &mut Conn, happened: &Happened) -> Result<()> {
    sqlx::query(
        "INSERT INTO happenings (id, kind, dialogue_id, contribution_id, theme_id, subject, happened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (dialogue_id, kind, subject) DO NOTHING",
    )
    .bind(happened.id)
    .bind(happened.kind)
    .bind(happened.dialogue)
    .bind(happened.contribution)
    .bind(happened.theme)
    .bind(&happened.subject)
    .bind(happened.at)
    .execute(conn)
    .await?;
    Ok(())
}

/// Something that happened, with who owns its dialogue and who decides in it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    id: Id,
    kind: Happening,
    /// In which dialogue.
    pub dialogue_id: Id,
    contribution_id: Option<Id>,
    theme_id: Option<Id>,
    subject: String,
    happened_at: Timestamp,
    /// Who owns the dialogue.
    pub owner_id: Id,
    /// Who decides in it.
    pub deciding_body_id: Id,
}

impl Row {
    /// With the bodies whose followers are told.
    pub fn of(self, bodies: Vec<Id>) -> Happened {
        Happened {
            id: self.id,
            kind: self.kind,
            dialogue: self.dialogue_id,
            contribution: self.contribution_id,
            theme: self.theme_id,
            subject: self.subject,
            at: self.happened_at,
            bodies,
        }
    }
}

/// All columns of what happened, for more to follow.
macro_rules! select_happenings {
    ($rest:literal) => {
        concat!(
            "SELECT h.id, h.kind, h.dialogue_id, h.contribution_id, h.theme_id, h.subject, h.happened_at, d.owner_id, d.deciding_body_id
             FROM happenings h JOIN dialogues d ON d.id = h.dialogue_id ",
            $rest
        )
    };
}

/// Whether anything waits to be handed out: a look that takes no lock.
pub async fn is_any_to_hand_out(conn: &mut Conn) -> Result<bool> {
    let row: Option<(Id,)> =
        sqlx::query_as("SELECT id FROM happenings WHERE handed_out_at IS NULL LIMIT 1")
            .fetch_optional(conn)
            .await?;
    Ok(row.is_some())
}

pub const TO_HAND_OUT: &str =
    select_happenings!("WHERE h.handed_out_at IS NULL ORDER BY h.happened_at, h.id LIMIT $1");

/// What waits to be handed out, the oldest first.
pub async fn to_hand_out(conn: &mut Conn, most: i64) -> Result<Vec<Row>> {
    Ok(sqlx::query_as(TO_HAND_OUT)
        .bind(most)
        .fetch_all(conn)
        .await?)
}

/// Takes something for this deed to hand out; false when another worker has done so.
pub async fn take(conn: &mut Conn, id: Id, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE happenings SET handed_out_at = $2 WHERE id = $1 AND handed_out_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Each participant who follows what happened and may be written to, with when the most urgent of their subscriptions is due. Each kind
/// of subscription is found by an index of its own: what one follows is one of many, and who follows it too.
pub const HAND_OUT: &str = concat!(
    "INSERT INTO tellings (participant_id, happening_id, due_at)
     SELECT s.participant_id, $1, MIN(CASE s.frequency WHEN 'at_once' THEN CAST($2 AS BIGINT) WHEN 'daily' THEN CAST($3 AS BIGINT)
        ELSE CAST($4 AS BIGINT) END)
     FROM (SELECT participant_id, frequency FROM subscriptions WHERE $6 = 1 AND target = 'everything' AND confirmed_at <= $5
           UNION ALL
           SELECT participant_id, frequency FROM subscriptions WHERE $6 = 1 AND dialogue_id = $7 AND confirmed_at <= $5
           UNION ALL
           SELECT participant_id, frequency FROM subscriptions
           WHERE $6 = 1 AND body_id IN (SELECT value FROM json_each($8)) AND confirmed_at <= $5
           UNION ALL
           SELECT participant_id, frequency FROM subscriptions WHERE contribution_id = $9 AND confirmed_at <= $5
           UNION ALL
           SELECT f.participant_id, f.frequency FROM contributions c JOIN subscriptions f ON f.contribution_id = c.id
           WHERE $10 <> '' AND c.theme_id = $10 AND f.confirmed_at <= $5
           UNION ALL
           SELECT f.participant_id, f.frequency FROM contributions c JOIN subscriptions f ON f.contribution_id = c.id
           WHERE $11 = 'cancelled' AND c.dialogue_id = $7 AND f.confirmed_at <= $5) s
        JOIN participants p ON p.id = s.participant_id
     WHERE ", may_be_written_to!("p"), "
       AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.participant_id = p.id AND m.created_at = $5 AND m.dialogue_id = $7)
     GROUP BY s.participant_id
     ON CONFLICT (participant_id, happening_id) DO NOTHING"
);

/// Notes each participant who follows what this is about and may be written to, once, with when the most urgent of their
/// subscriptions is due. Who was mailed of it in the deed that did it is told already. Returns how many.
///
/// Who is meant is also said by [`Subscription::concerns`](crate::following::Subscription::concerns); a test holds both together.
pub async fn hand_out(conn: &mut Conn, happened: &Happened) -> Result<u64> {
    let bodies: Vec<String> = happened.bodies.iter().map(Id::to_string).collect();
    let named = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
    let due = |frequency: Frequency| frequency.due(happened.at);
    let done = sqlx::query(HAND_OUT)
        .bind(happened.id)
        .bind(due(Frequency::AtOnce))
        .bind(due(Frequency::Daily))
        .bind(due(Frequency::Weekly))
        .bind(happened.at)
        .bind(i64::from(!happened.kind.is_of_ideas()))
        .bind(happened.dialogue)
        .bind(json_list(&bodies))
        .bind(named(happened.contribution))
        .bind(named(happened.theme))
        .bind(happened.kind)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

pub const DUE: &str =
    "SELECT participant_id FROM tellings WHERE message_id IS NULL AND due_at <= $1
     ORDER BY due_at, participant_id LIMIT $2";

/// Participants who are to be told of something by now, those who have waited longest, in the order of their ids; at most so many.
/// A look that takes no lock.
pub async fn due(conn: &mut Conn, now: Timestamp, most: i64) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(DUE)
        .bind(now)
        .bind(most)
        .fetch_all(conn)
        .await?;
    let mut ids: Vec<Id> = rows.into_iter().map(|(id,)| id).collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// Puts all that is due into one mail for each participant; `pairs` are a mail's id, a blank and a participant's id. Returns
/// those of which there is something to tell: another worker may have been quicker.
pub async fn put_in_mails(
    conn: &mut Conn,
    pairs: &[String],
    now: Timestamp,
) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = sqlx::query_as(
        "UPDATE tellings SET message_id = (SELECT substr(list.value, 1, 36) FROM json_each($1) AS list
                                           WHERE substr(list.value, 38) = tellings.participant_id)
         WHERE message_id IS NULL AND due_at <= $2 AND participant_id IN (SELECT substr(list.value, 38) FROM json_each($1) AS list)
         RETURNING message_id || ' ' || participant_id",
    )
    .bind(json_list(pairs))
    .bind(now)
    .fetch_all(conn)
    .await?;
    let mut made: Vec<String> = rows.into_iter().map(|(pair,)| pair).collect();
    made.sort_unstable();
    made.dedup();
    Ok(made)
}

pub const GIVEN: &str = select_happenings!(
    "JOIN tellings t ON t.happening_id = h.id WHERE t.message_id = $1 ORDER BY h.happened_at, h.id"
);

/// What a mail tells, the oldest first.
pub async fn given(conn: &mut Conn, message: Id) -> Result<Vec<Row>> {
    Ok(sqlx::query_as(GIVEN).bind(message).fetch_all(conn).await?)
}

pub const PENDING: &str = select_happenings!(
    "JOIN tellings t ON t.happening_id = h.id WHERE t.participant_id = $1 AND t.message_id IS NULL ORDER BY h.happened_at, h.id"
);

/// What a participant is still to be told of.
pub async fn pending(conn: &mut Conn, participant: Id) -> Result<Vec<Row>> {
    Ok(sqlx::query_as(PENDING)
        .bind(participant)
        .fetch_all(conn)
        .await?)
}

/// Sets when a participant is told of something, or that they are not.
pub async fn retime(
    conn: &mut Conn,
    participant: Id,
    happening: Id,
    due: Option<Timestamp>,
) -> Result<()> {
    let sql = match due {
        Some(_) => {
            "UPDATE tellings SET due_at = $3 WHERE participant_id = $1 AND happening_id = $2 AND message_id IS NULL"
        }
        None => {
            "DELETE FROM tellings WHERE participant_id = $1 AND happening_id = $2 AND message_id IS NULL AND $3 IS NULL"
        }
    };
    sqlx::query(sql)
        .bind(participant)
        .bind(happening)
        .bind(due)
        .execute(conn)
        .await?;
    Ok(())
}

pub const FORGET_TOLD: &str = "DELETE FROM tellings WHERE message_id IS NOT NULL AND happening_id IN (
        SELECT t.happening_id FROM tellings t WHERE t.message_id IS NOT NULL AND t.due_at < $1 ORDER BY t.due_at LIMIT $2)";

/// Forgets whom mails told of what the first of them was to be told of before `moment`: each is handed out once for all. So many
/// tellings are looked at, those that are oldest, and all of the same happenings go with them; the others an hour later. What is
/// forgotten already is in no question any more, however long the site has been there.
pub async fn forget_told(conn: &mut Conn, moment: Timestamp, most: i64) -> Result<u64> {
    let done = sqlx::query(FORGET_TOLD)
        .bind(moment)
        .bind(most)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// The themes of a dialogue of which it is decided what becomes of them.
pub async fn themes_with_outcome(conn: &mut Conn, dialogue: Id) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = sqlx::query_as(
        "SELECT t.id FROM themes t JOIN outcomes o ON o.theme_id = t.id WHERE t.dialogue_id = $1 ORDER BY t.id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Open dialogues with their first and last day, whose last day comes until `until`.
pub async fn soon(conn: &mut Conn, until: Date) -> Result<Vec<(Id, Date, Date)>> {
    Ok(sqlx::query_as(
        "SELECT id, opens_on, closes_on FROM dialogues
         WHERE state = 'open' AND opens_on IS NOT NULL AND closes_on <= $1 ORDER BY closes_on, id",
    )
    .bind(until)
    .fetch_all(conn)
    .await?)
}

/// Forgets of what a participant was or is to be told.
pub async fn forget_participant(conn: &mut Conn, participant: Id) -> Result<()> {
    sqlx::query("DELETE FROM tellings WHERE participant_id = $1")
        .bind(participant)
        .execute(conn)
        .await?;
    Ok(())
}
