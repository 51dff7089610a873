//! Who will be told, and what the words to them must be.

use crate::dialogues::{Problems, fits};

/// What is wrong with the words to participants and the public. That there are any is a gate of the
/// policy (P17, P18).
pub fn problems(message: &str) -> Problems {
    let mut problems = Problems::new();
    fits(&mut problems, "feedback_message", message.trim(), 4_000);
    problems
}

/// Whom the feedback of a dialogue reaches, before it is sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Preview {
    /// Participants who get a mail: they took part, confirmed their address and take mail. Those
    /// whose contribution was not published are among them: they too took part and are owed an answer.
    pub recipients: i64,
    /// Participants who have not confirmed their address. They get it if they confirm later.
    pub unconfirmed: i64,
    /// Participants who want no mail.
    pub declined: i64,
    /// Contributions without an address: on paper, by phone, at a meeting, or on the web without one.
    pub without_address: i64,
}
