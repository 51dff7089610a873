//! Replies of elected people, and what a dialogue's one page counts, in the database.

use super::model::{PostReply, QuotedIdea, Reply, ReplyRevision, Seat};
use crate::contributions::State;
use crate::core::{Date, Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::moderation::Rule;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    theme_id: Option<Id>,
    theme_title: Option<String>,
    mandate_id: Id,
    given_as: String,
    given_as_en: String,
    words: String,
    given_at: Timestamp,
    version: i64,
}

/// All replies in a dialogue with their changes: to the whole of it first, then theme by theme.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Reply>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT r.id, r.theme_id, t.title AS theme_title, r.mandate_id, r.given_as, r.given_as_en, r.words, r.given_at, r.version
         FROM elected_replies r LEFT JOIN themes t ON t.id = r.theme_id
         WHERE r.dialogue_id = $1 ORDER BY COALESCE(t.position, 0), r.given_at, r.id",
    )
    .bind(dialogue)
    .fetch_all(&mut *conn)
    .await?;
    let revisions: Vec<ReplyRevision> = sqlx::query_as(
        "SELECT v.reply_id, v.before_words, v.after_words, v.reason, v.revised_at
         FROM elected_reply_revisions v JOIN elected_replies r ON r.id = v.reply_id
         WHERE r.dialogue_id = $1 ORDER BY v.revised_at, v.id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Reply {
            revisions: revisions
                .iter()
                .filter(|revision| revision.reply_id == row.id)
                .cloned()
                .collect(),
            id: row.id,
            theme: row.theme_id,
            theme_title: row.theme_title.unwrap_or_default(),
            mandate: row.mandate_id,
            given_as: row.given_as,
            given_as_en: row.given_as_en,
            words: row.words,
            given_at: row.given_at,
            version: row.version,
        })
        .collect())
}

/// All replies that were given under a post, whoever held it, the latest first.
pub async fn of_post(conn: &mut Conn, post: Id) -> Result<Vec<PostReply>> {
    Ok(sqlx::query_as(
        "SELECT d.slug, d.title, COALESCE(t.title, '') AS theme_title, r.words, r.given_at
         FROM elected_replies r JOIN mandates m ON m.id = r.mandate_id JOIN dialogues d ON d.id = r.dialogue_id
         LEFT JOIN themes t ON t.id = r.theme_id
         WHERE m.post_id = $1 ORDER BY r.given_at DESC, r.id LIMIT 200",
    )
    .bind(post)
    .fetch_all(conn)
    .await?)
}

/// Adds a reply to a theme, or to the whole dialogue.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    (dialogue, theme): (Id, Option<Id>),
    (seat, staff): (&Seat, Id),
    words: &str,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO elected_replies (id, dialogue_id, theme_id, mandate_id, staff_id, given_as, given_as_en, words, given_on, given_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)",
    )
    .bind(id)
    .bind(dialogue)
    .bind(theme)
    .bind(seat.mandate)
    .bind(staff)
    .bind(seat.role(Locale::Sv))
    .bind(seat.role(Locale::En))
    .bind(words)
    .bind(now.date())
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps that a reply is changed, and why; the database lets its words change only after this.
pub async fn insert_revision(
    conn: &mut Conn,
    id: Id,
    (reply, staff): (&Reply, Id),
    (words, reason): (&str, &str),
    (today, now): (Date, Timestamp),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO elected_reply_revisions (id, reply_id, staff_id, before_words, after_words, reason, revised_on, revised_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(reply.id)
    .bind(staff)
    .bind(&reply.words)
    .bind(words)
    .bind(reason)
    .bind(today)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Changes the words of a reply.
pub async fn set_words(conn: &mut Conn, reply: Id, words: &str) -> Result<()> {
    sqlx::query("UPDATE elected_replies SET words = $2, version = version + 1 WHERE id = $1")
        .bind(reply)
        .bind(words)
        .execute(conn)
        .await?;
    Ok(())
}

/// How many contributions of a dialogue are in each state, by the rule behind it where there is one.
pub async fn counts(conn: &mut Conn, dialogue: Id) -> Result<Vec<(State, Option<Rule>, i64)>> {
    let rows: Vec<(State, String, i64)> = sqlx::query_as(
        "SELECT state, refused_rule, COUNT(*) FROM contributions WHERE dialogue_id = $1
         GROUP BY state, refused_rule ORDER BY state, refused_rule",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(state, rule, count)| (state, rule.parse().ok(), count))
        .collect())
}

/// The first and the latest idea of each theme, where nothing is covered.
pub async fn quotes(conn: &mut Conn, dialogue: Id) -> Result<Vec<QuotedIdea>> {
    Ok(sqlx::query_as(
        "SELECT p.theme_id, c.number, c.kind, c.text, c.lang, c.translation FROM covered_contributions c JOIN (
            SELECT id, theme_id, ROW_NUMBER() OVER (PARTITION BY theme_id ORDER BY number) AS from_first,
                ROW_NUMBER() OVER (PARTITION BY theme_id ORDER BY number DESC) AS from_last
            FROM contributions WHERE dialogue_id = $1 AND state = 'published' AND theme_id IS NOT NULL
         ) p ON p.id = c.id
         WHERE p.from_first = 1 OR p.from_last = 1 ORDER BY c.number",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?)
}

/// A contribution as the list behind the figures shows it: never its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Its number in the dialogue.
    pub number: i64,
    /// When it came in.
    pub received_at: Timestamp,
    /// What moderation has said.
    pub state: State,
    /// By which rule.
    pub rule: Option<Rule>,
}

/// A page of what a figure counts, by number; only in `state`, and only by `rule`, when they are given.
pub async fn counted(
    conn: &mut Conn,
    dialogue: Id,
    (state, rule): (Option<State>, Option<Rule>),
    (after, limit): (i64, i64),
) -> Result<Vec<Counted>> {
    let rows: Vec<(i64, Timestamp, State, String)> = sqlx::query_as(
        "SELECT number, received_at, state, refused_rule FROM contributions
         WHERE dialogue_id = $1 AND number > $2 AND ($3 IS NULL OR state = $3) AND ($4 IS NULL OR refused_rule = $4)
         ORDER BY number LIMIT $5",
    )
    .bind(dialogue)
    .bind(after)
    .bind(state)
    .bind(rule)
    .bind(limit)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(number, received_at, state, rule)| Counted {
            number,
            received_at,
            state,
            rule: rule.parse().ok(),
        })
        .collect())
}
