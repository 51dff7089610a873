//! Where else somebody stands who is told by letter or by a call.

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
