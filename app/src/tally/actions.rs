//! Counting an answer, and reading what was counted.

use super::model::Counts;
use super::store;
use crate::core::digest::hmac_sha256_hex;
use crate::core::{Date, Id, Result};
use crate::db::Conn;
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

/// The same for all dialogues that were told the result by the end of `last`: which dialogue, the answer's word, how many.
pub async fn counts_of_all(
    conn: &mut Conn,
    question: &str,
    last: Date,
) -> Result<Vec<(Id, String, i64)>> {
    store::counts_of_all(conn, question, last.end()).await
}

/// Forgets that people have answered where nobody can answer any more: before in dialogues that are no longer open, after in those
/// whose result was told before `first`.
pub async fn forget(conn: &mut Conn, first: Date) -> Result<u64> {
    store::forget(conn, first.start()).await
}
