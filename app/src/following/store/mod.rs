//! Subscriptions in the database; `news` has what happened and who is told.

mod news;

#[cfg(test)]
pub use news::{DUE, FORGET_TOLD, GIVEN, HAND_OUT, PENDING, TO_HAND_OUT};
pub use news::{
    Row, due, forget_participant, forget_told, given, hand_out, insert, is_any_to_hand_out,
    pending, put_in_mails, retime, soon, take, themes_with_outcome, to_hand_out,
};

use crate::contributions::is_shown;
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::following::model::{Frequency, Subscription, Target, TargetKind};

#[derive(sqlx::FromRow)]
struct SubscriptionRow {
    id: Id,
    target: TargetKind,
    body_id: Option<Id>,
    dialogue_id: Option<Id>,
    contribution_id: Option<Id>,
    frequency: Frequency,
    confirmed_at: Option<Timestamp>,
    body_slug: Option<String>,
    body_name: Option<String>,
    body_name_en: Option<String>,
    dialogue_slug: Option<String>,
    dialogue_title: Option<String>,
    number: Option<i64>,
    idea_dialogue: Option<Id>,
    idea_theme: Option<Id>,
}

impl SubscriptionRow {
    /// The database holds that what is followed is named.
    fn into_subscription(self) -> Option<Subscription> {
        let slug = self.dialogue_slug.unwrap_or_default();
        let number = self.number.unwrap_or_default();
        let (target, path) = match self.target {
            TargetKind::Everything => (Target::Everything, "/dialoger".to_owned()),
            TargetKind::Body => (
                Target::Body(self.body_id?),
                format!("/namnder/{}", self.body_slug.unwrap_or_default()),
            ),
            TargetKind::Dialogue => (
                Target::Dialogue(self.dialogue_id?),
                format!("/dialoger/{slug}"),
            ),
            TargetKind::Idea => (
                Target::Idea(self.contribution_id?),
                format!("/dialoger/{slug}/ideer/{number}"),
            ),
        };
        Some(Subscription {
            id: self.id,
            target,
            frequency: self.frequency,
            confirmed_at: self.confirmed_at,
            body: (
                self.body_name.unwrap_or_default(),
                self.body_name_en.unwrap_or_default(),
            ),
            title: self.dialogue_title.unwrap_or_default(),
            path,
            number,
            idea_dialogue: self.idea_dialogue,
            idea_theme: self.idea_theme,
        })
    }
}

pub const OF_PARTICIPANT: &str =
        "SELECT s.id, s.target, s.body_id, s.dialogue_id, s.contribution_id, s.frequency, s.confirmed_at,
                b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en, d.slug AS dialogue_slug, d.title AS dialogue_title,
                c.number, c.dialogue_id AS idea_dialogue, c.theme_id AS idea_theme
         FROM subscriptions s
            LEFT JOIN bodies b ON b.id = s.body_id
            LEFT JOIN contributions c ON c.id = s.contribution_id
            LEFT JOIN dialogues d ON d.id = COALESCE(s.dialogue_id, c.dialogue_id)
         WHERE s.participant_id = $1 ORDER BY s.asked_at, s.id";

/// What a participant follows or has asked to follow, in the order in which it was asked for.
pub async fn of_participant(conn: &mut Conn, participant: Id) -> Result<Vec<Subscription>> {
    let rows: Vec<SubscriptionRow> = sqlx::query_as(OF_PARTICIPANT)
        .bind(participant)
        .fetch_all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(SubscriptionRow::into_subscription)
        .collect())
}

/// Notes that a participant has asked to follow something. What is followed already stays as it is; what was asked for and not
/// confirmed is asked for anew.
pub async fn wish(
    conn: &mut Conn,
    (id, participant): (Id, Id),
    target: Target,
    frequency: Frequency,
    now: Timestamp,
) -> Result<()> {
    let (body, dialogue, idea) = match target {
        Target::Everything => (None, None, None),
        Target::Body(id) => (Some(id), None, None),
        Target::Dialogue(id) => (None, Some(id), None),
        Target::Idea(id) => (None, None, Some(id)),
    };
    sqlx::query(
        "INSERT INTO subscriptions (id, participant_id, target, body_id, dialogue_id, contribution_id, frequency, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (participant_id, target, COALESCE(body_id, dialogue_id, contribution_id, ''))
         DO UPDATE SET frequency = excluded.frequency, asked_at = excluded.asked_at WHERE subscriptions.confirmed_at IS NULL",
    )
    .bind(id)
    .bind(participant)
    .bind(target.kind())
    .bind(body)
    .bind(dialogue)
    .bind(idea)
    .bind(frequency)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Begins a subscription that was asked for; false when it was begun before or is not there.
pub async fn confirm(
    conn: &mut Conn,
    participant: Id,
    subscription: Id,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE subscriptions SET confirmed_at = $3 WHERE id = $2 AND participant_id = $1 AND confirmed_at IS NULL",
    )
    .bind(participant)
    .bind(subscription)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends a participant's subscription.
pub async fn end(conn: &mut Conn, participant: Id, subscription: Id) -> Result<()> {
    sqlx::query("DELETE FROM subscriptions WHERE id = $2 AND participant_id = $1")
        .bind(participant)
        .bind(subscription)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends all of them. Returns how many there were.
pub async fn end_all(conn: &mut Conn, participant: Id) -> Result<u64> {
    let done = sqlx::query("DELETE FROM subscriptions WHERE participant_id = $1")
        .bind(participant)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// Sets how often a participant is told of what a subscription is about.
pub async fn set_frequency(
    conn: &mut Conn,
    participant: Id,
    subscription: Id,
    frequency: Frequency,
) -> Result<()> {
    sqlx::query("UPDATE subscriptions SET frequency = $3 WHERE id = $2 AND participant_id = $1")
        .bind(participant)
        .bind(subscription)
        .bind(frequency)
        .execute(conn)
        .await?;
    Ok(())
}

/// Whether a mail that asks for confirmation of what is to be followed is still on its way.
pub async fn is_being_asked(conn: &mut Conn, participant: Id) -> Result<bool> {
    let row: Option<(Id,)> = sqlx::query_as(
        "SELECT id FROM messages WHERE participant_id = $1 AND kind = 'confirm_following'
            AND sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL LIMIT 1",
    )
    .bind(participant)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Whether everybody can read the idea, and its dialogue.
pub async fn shown_idea(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Option<Id>> {
    let row: Option<(Id,)> = sqlx::query_as(concat!(
        "SELECT id FROM contributions WHERE dialogue_id = $1 AND number = $2 AND ",
        is_shown!()
    ))
    .bind(dialogue)
    .bind(number)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(id,)| id))
}

/// Those of `contributions` that somebody follows, in the order of their ids.
pub async fn followed(conn: &mut Conn, contributions: &[Id]) -> Result<Vec<Id>> {
    let ids: Vec<String> = contributions.iter().map(Id::to_string).collect();
    let rows: Vec<(Id,)> = sqlx::query_as(
        "SELECT DISTINCT contribution_id FROM subscriptions
         WHERE contribution_id IN (SELECT value FROM json_each($1)) AND confirmed_at IS NOT NULL ORDER BY contribution_id",
    )
    .bind(json_list(&ids))
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub const FORGET_WISHES: &str =
    "DELETE FROM subscriptions WHERE confirmed_at IS NULL AND asked_at < $1";

/// Forgets what was asked for before `moment` and never confirmed.
pub async fn forget_wishes(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    let done = sqlx::query(FORGET_WISHES)
        .bind(moment)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// How many follow, by what: for staff.
pub async fn counts(conn: &mut Conn) -> Result<Vec<(TargetKind, i64)>> {
    Ok(sqlx::query_as(
        "SELECT target, COUNT(*) FROM subscriptions WHERE confirmed_at IS NOT NULL GROUP BY target ORDER BY target",
    )
    .fetch_all(conn)
    .await?)
}
