//! Counting an answer, and reading what was counted.

use super::model::Counts;
use super::store;
use crate::core::digest::hmac_sha256_hex;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, Keyset, PageOf};
use crate::deed::Deed;

keywords! {
    /// When in a dialogue the questions are asked.
    pub enum Occasion {
        /// On the receipt, while it is open.
        Before = "before",
        /// When there is a result.
        After = "after",
    }
}

/// A question as it was asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its word.
    pub question: &'static str,
    /// All answers that one could choose.
    pub answers: Vec<String>,
    /// The one that was chosen; none where nothing was said.
    pub chosen: Option<String>,
}

/// Counts what somebody chose. Every cell of the questions is written, in the same order whatever was chosen.
pub async fn count(deed: &mut Deed, dialogue: Id, asked: &[Asked]) -> Result<()> {
    let mut chosen = Vec::new();
    for question in asked {
        store::make(deed.conn(), dialogue, question.question, &question.answers).await?;
        if let Some(answer) = &question.chosen
            && question.answers.contains(answer)
        {
            chosen.push(format!("{}\n{answer}", question.question));
        }
    }
    let questions: Vec<&str> = asked.iter().map(|question| question.question).collect();
    store::add(deed.conn(), dialogue, &questions, &chosen).await
}

/// Notes that `who` has answered on that occasion, unless that is noted already: the answer is then false.
pub async fn mark(deed: &mut Deed, dialogue: Id, occasion: Occasion, who: Id) -> Result<bool> {
    let mark = digest(&deed.app.settings.secret, dialogue, occasion, who);
    store::mark(deed.conn(), &mark, dialogue, occasion).await
}

/// Whether `who` has answered on that occasion, as far as that is still known.
pub async fn has_answered(
    conn: &mut Conn,
    secret: &[u8; 32],
    dialogue: Id,
    (occasion, who): (Occasion, Id),
) -> Result<bool> {
    store::is_marked(conn, &digest(secret, dialogue, occasion, who)).await
}

fn digest(secret: &[u8; 32], dialogue: Id, occasion: Occasion, who: Id) -> String {
    hmac_sha256_hex(secret, &format!("answered\n{occasion}\n{dialogue}\n{who}"))
}

/// How many gave each answer to a question of a dialogue, by the answers' words. For [`super::publish`]: not to be shown as it is.
pub async fn counts(conn: &mut Conn, dialogue: Id, question: &str) -> Result<Counts> {
    store::counts(conn, dialogue, question).await
}

/// A dialogue with what was counted on both sides of its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Its place in the list.
    pub key: CountedKey,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Whether it is made-up example content.
    pub is_example: bool,
    /// How many gave each answer before.
    pub before: Counts,
    /// And after.
    pub after: Counts,
}

/// The place of a dialogue in the list of results, the latest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedKey {
    /// When the result was told.
    pub told_at: Timestamp,
    /// Which dialogue.
    pub id: Id,
}

/// The dialogues that were told the result by the end of `last` and in which enough answered both the question `before` and
/// the question `after` for anything to be shown; the latest first.
pub async fn counted(
    conn: &mut Conn,
    (before, after): (&str, &str),
    last: Date,
    keyset: &Keyset<CountedKey>,
) -> Result<PageOf<Counted, CountedKey>> {
    let rows = store::counted(conn, (before, after), last.end(), keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| row.key))
}

/// Closes the questions that nobody can answer any more: before, in dialogues that are no longer open; after, in those whose
/// result was told by `last`. Forgets who has answered them, and tells the database that no more answers come.
pub async fn forget(conn: &mut Conn, last: Date) -> Result<u64> {
    store::close(conn, last.end()).await?;
    store::forget(conn, last.end()).await
}
