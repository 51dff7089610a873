//! How much is owed to those without e-mail, and until when.

use crate::core::{Date, Id};
use crate::dialogues::{Body, State};

/// How many asked for a letter or a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Counted {
    /// By letter.
    pub letters: i64,
    /// By a call.
    pub calls: i64,
}

keywords! {
    /// What is owed to those without e-mail.
    pub enum Owes {
        /// Letters with what came of it (P17).
        Letters = "letter",
        /// Calls to say so (P17).
        Calls = "call",
        /// The receipts of what they handed in (P3).
        Receipts = "receipt",
    }
}

/// Letters, calls or receipts that are owed in a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which of them.
    pub what: Owes,
    /// How many.
    pub count: i64,
    /// Until when the first.
    pub due: Date,
    /// The dialogue's address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Where it is on its way.
    pub state: State,
    /// Who owes it.
    pub owner: Body,
    /// Who decides.
    pub deciding_body: Id,
}
