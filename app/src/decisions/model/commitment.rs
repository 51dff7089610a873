//! What is promised with an outcome: by whom, by when, and how it stands (P16).

use super::Verdicts;
use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::dialogues::{Body, State};

/// A promise to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCommitment {
    /// What.
    pub promise: String,
    /// Which unit or post sees to it.
    pub owner: String,
    /// By when.
    pub due_on: Date,
}

/// A promise and how it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Which.
    pub id: Id,
    /// What.
    pub promise: String,
    /// Which unit or post sees to it.
    pub owner: String,
    /// By when.
    pub due_on: Date,
    /// How it goes, or why it was not done.
    pub note: String,
    /// When it was done.
    pub done_on: Option<Date>,
    /// When it was told that it is done, or why it is not.
    pub settled_at: Option<Timestamp>,
    /// Whether participants say that it was done.
    pub verdicts: Verdicts,
}

impl Commitment {
    /// The promise alone, without how it goes.
    pub fn as_promised(&self) -> NewCommitment {
        NewCommitment {
            promise: self.promise.clone(),
            owner: self.owner.clone(),
            due_on: self.due_on,
        }
    }
}

/// A commitment that is not settled, for the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueCommitment {
    /// What, by whom and when.
    pub commitment: Commitment,
    /// The dialogue.
    pub dialogue_id: Id,
    /// Its address part.
    pub dialogue_slug: String,
    /// Its name.
    pub dialogue_title: String,
    /// The body that answers for it.
    pub owner: Id,
}

keywords! {
    /// How a promise stands.
    pub enum Standing {
        /// Its day is over, a holiday's with the next working day, and nothing is told.
        Overdue = "overdue",
        /// Its day has not come.
        UnderWay = "under_way",
        /// It is done.
        Done = "done",
        /// It was told why it is not done.
        Explained = "explained",
    }
}

impl Standing {
    /// In words.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Overdue => text::commitments_standing_overdue(l),
            Self::UnderWay => text::commitments_standing_under_way(l),
            Self::Done => text::commitments_standing_done(l),
            Self::Explained => text::commitments_standing_explained(l),
        }
    }
}

impl Commitment {
    /// How it stands on `today`.
    pub fn standing(&self, today: Date) -> Standing {
        match (self.done_on, self.settled_at) {
            (Some(_), _) => Standing::Done,
            (None, Some(_)) => Standing::Explained,
            (None, None) if self.due_on.is_over_on(today) => Standing::Overdue,
            (None, None) => Standing::UnderWay,
        }
    }
}

/// A promise that everybody can read, with what it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicCommitment {
    /// The promise.
    pub commitment: Commitment,
    /// Its dialogue.
    pub dialogue_id: Id,
    /// Its address part.
    pub dialogue_slug: String,
    /// Its name.
    pub dialogue_title: String,
    /// Where it is on its way.
    pub dialogue_state: State,
    /// Whether the dialogue is made-up example content.
    pub is_example: bool,
    /// The body that owns the dialogue.
    pub owner: Body,
    /// The theme that it is about.
    pub theme_id: Id,
    /// Its name.
    pub theme_title: String,
    /// The decision that it follows from.
    pub decision_id: Id,
}

/// Where a page of promises goes on: the day and the id of the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommitmentKey {
    /// Its day.
    pub due_on: Date,
    /// Its id.
    pub id: Id,
}

/// Which promises to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommitmentFilter {
    /// Only of this body, by its address part.
    pub body: Option<String>,
    /// Only those that stand so.
    pub standing: Option<Standing>,
}
