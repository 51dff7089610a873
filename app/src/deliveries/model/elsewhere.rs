//! Where else somebody stands who is told by letter or by a call, and where else their idea does.

use super::Owes;
use crate::core::Id;

/// Another dialogue where how somebody is reached stands too, since what they handed in was sent on (P22).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// Who they are there.
    pub person: Id,
    /// The dialogue's address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Whose dialogue it is, and who answers for the address there.
    pub owner: Id,
}

/// What waits for somebody in a dialogue, and is sent no more when how they are reached is taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsent {
    /// The dialogue's name.
    pub title: String,
    /// Whether it is letters, calls or receipts.
    pub what: Owes,
    /// How many.
    pub count: i64,
}

/// An idea of whose sender nobody has noted how they are reached, in one of the dialogues that it was sent on to or came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreached {
    /// In which dialogue.
    pub dialogue: Id,
    /// Which it is there.
    pub id: Id,
    /// Its number there.
    pub number: i64,
    /// Whether it came from another dialogue: its code there is one that nobody was told.
    pub is_copy: bool,
}
