//! What the public pages show of a dialogue beside its own row: ideas, figures, news. Each page asks
//! a fixed number of questions, however many ideas or themes there are.

use crate::contributions::{self, Channel, Kind, Tie, answered, is_shown};
use crate::core::{Id, Result, Timestamp, percent};
use crate::db::Conn;
use crate::dialogues::model::State;
use crate::dialogues::{is_found_by_themes, is_public, shows_outcomes};
use crate::rerouting::belongs_elsewhere;

/// An idea that everybody may read: where something is covered, only what is left.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ShownIdea {
    /// Its number in the dialogue.
    pub number: i64,
    /// Its title; may be empty.
    pub title: String,
    /// What it says.
    pub text: String,
    /// The text's language.
    pub lang: String,
    /// The text in Swedish; empty when there is none, or when it might tell what is covered.
    pub translation: String,
    /// The name to show; may be empty.
    pub shown_name: String,
    /// The municipality's answer to just this one; may be empty.
    pub answer: String,
    /// What it is.
    pub kind: Kind,
    /// What ties the sender to the municipality.
    pub tie: Tie,
    /// How it came in.
    pub channel: Channel,
    /// Published or masked.
    pub state: contributions::State,
    /// When it came in.
    pub received_at: Timestamp,
    /// Its theme.
    pub theme_id: Option<Id>,
}

/// The columns of a [`ShownIdea`], for a FROM to follow.
macro_rules! select_idea {
    ($($rest:tt)+) => {
        concat!(
            "SELECT c.number, c.title, c.text, c.lang, c.translation, c.shown_name, c.answer, c.kind, c.tie, c.channel, c.state,
                    c.received_at, c.theme_id ",
            $($rest)+
        )
    };
}

/// The latest `most` ideas that are shown, the newest first; what says the same as one that came first stands with that one.
pub async fn latest_ideas(conn: &mut Conn, dialogue: Id, most: i64) -> Result<Vec<ShownIdea>> {
    Ok(sqlx::query_as(select_idea!(
        "FROM covered_contributions c WHERE c.dialogue_id = $1 AND ",
        is_shown!("c"),
        "
           AND NOT EXISTS (SELECT 1 FROM same_ideas s JOIN contributions x ON x.id = s.leading_id
                           WHERE s.contribution_id = c.id AND ",
        is_shown!("x"),
        ")
         ORDER BY c.number DESC LIMIT $2"
    ))
    .bind(dialogue)
    .bind(most)
    .fetch_all(conn)
    .await?)
}

/// One idea of each theme that has any: the first that was answered by itself, else the first. What
/// is covered is no example.
pub async fn example_ideas(conn: &mut Conn, dialogue: Id) -> Result<Vec<ShownIdea>> {
    Ok(sqlx::query_as(select_idea!(
        "FROM covered_contributions c JOIN (
            SELECT id, ROW_NUMBER() OVER (PARTITION BY theme_id ORDER BY CASE WHEN answered_at IS NULL THEN 1 ELSE 0 END, number) AS place
            FROM contributions WHERE dialogue_id = $1 AND state = 'published' AND theme_id IS NOT NULL
         ) p ON p.id = c.id
         WHERE p.place = 1 ORDER BY c.number"
    ))
    .bind(dialogue)
    .fetch_all(conn)
    .await?)
}

/// How many ideas are shown, and how many of them have been answered: by themselves, with their
/// theme, or by a decision with its reason (P17). What belongs somewhere else is counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Answered {
    /// How many everybody can read.
    pub shown: i64,
    /// How many of those have an answer.
    pub answered: i64,
}

impl Answered {
    /// Answered of a hundred, 100 only when all are; none when nothing is shown.
    pub fn percent(self) -> Option<i64> {
        percent(self.answered, self.shown)
    }
}

/// Counts a dialogue's answered ideas.
pub async fn answered(conn: &mut Conn, dialogue: Id) -> Result<Answered> {
    Ok(sqlx::query_as(concat!(
        "SELECT COUNT(*) AS shown,
                CAST(COALESCE(SUM(", answered!(), "), 0) AS BIGINT)
                    AS answered
         FROM contributions c JOIN dialogues d ON d.id = c.dialogue_id LEFT JOIN themes t ON t.id = c.theme_id
            LEFT JOIN outcomes o ON o.theme_id = c.theme_id AND ", shows_outcomes!("d"), "
         WHERE c.dialogue_id = $1 AND ", is_shown!("c"), "
           AND NOT ", belongs_elsewhere!("c")
    ))
    .bind(dialogue)
    .fetch_one(conn)
    .await?)
}

/// What a feed tells of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct News {
    /// Which.
    pub id: Id,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// The question in one sentence.
    pub lead: String,
    /// Where it is on its way.
    pub state: State,
    /// What the municipality answered; empty before that.
    pub feedback_message: String,
    /// When it became public.
    pub announced_at: Timestamp,
    /// When it opened.
    pub opened_at: Option<Timestamp>,
    /// When there was a result.
    pub fed_back_at: Option<Timestamp>,
    /// When what was promised had been followed up.
    pub followed_up_at: Option<Timestamp>,
    /// When it was stopped.
    pub cancelled_at: Option<Timestamp>,
    /// Why it was stopped.
    pub cancelled_reason: String,
    /// When its name or its question was changed last, since it is public.
    pub renamed_at: Option<Timestamp>,
}

/// The `most` public dialogues that have news last, the latest first.
pub async fn news(conn: &mut Conn, most: i64) -> Result<Vec<News>> {
    Ok(sqlx::query_as(concat!(
        "SELECT d.id, d.slug, d.title, d.lead, d.state, d.feedback_message, d.announced_at, d.opened_at, d.fed_back_at, d.followed_up_at,
                d.cancelled_at, d.cancelled_reason,
                CASE WHEN d.state = 'announced' THEN d.updated_at
                     ELSE (SELECT MAX(r.revised_at) FROM dialogue_revisions r WHERE r.dialogue_id = d.id AND r.field IN ('title', 'lead'))
                END AS renamed_at
         FROM dialogues d WHERE ", is_public!("d"), "
         ORDER BY COALESCE(d.cancelled_at, d.followed_up_at, d.fed_back_at, d.opened_at, d.announced_at) DESC, d.id DESC LIMIT $1"
    ))
    .bind(most)
    .fetch_all(conn)
    .await?)
}

/// A theme that dialogues are found by.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct NamedTheme {
    /// Which.
    pub id: Id,
    /// In which dialogue it is.
    pub dialogue_id: Id,
    /// Its Swedish name.
    pub title: String,
}

/// The themes that public dialogues are found by (P23), by name, and of several of one name the oldest.
pub async fn themes(conn: &mut Conn) -> Result<Vec<NamedTheme>> {
    Ok(sqlx::query_as(concat!(
        "SELECT t.id, t.dialogue_id, t.title FROM themes t
         WHERE t.id IN (SELECT MIN(m.id) FROM themes m JOIN dialogues d ON d.id = m.dialogue_id
                        WHERE ",
        is_public!("d"),
        " AND ",
        is_found_by_themes!("d"),
        "
                        GROUP BY m.title ORDER BY m.title LIMIT 500)
         ORDER BY t.title"
    ))
    .fetch_all(conn)
    .await?)
}
