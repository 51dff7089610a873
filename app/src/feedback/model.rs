//! Who will be told, and what the words to them must be.

use crate::core::Id;
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
    /// Participants to whom nothing is sent because mail to their address comes back.
    pub undeliverable: i64,
    /// Who gets a letter.
    pub letters: i64,
    /// Who is called.
    pub calls: i64,
    /// Contributions whose senders cannot be reached: they want no word, and read the result page.
    pub without_address: i64,
}

impl Preview {
    /// How many people are told: by mail, by letter and by a call.
    pub const fn all(&self) -> i64 {
        self.recipients + self.letters + self.calls
    }
}

/// Whom a letter is to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recipient {
    /// Somebody with an e-mail address.
    Participant(Id),
    /// Somebody who is told by letter.
    Correspondent(Id),
    /// Somebody who is told by a call: what only eyes can use is left out.
    Called(Id),
}
