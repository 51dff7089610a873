//! What is told of a promise, each time with its day (P16).

use crate::core::{Date, Id, Locale, Timestamp, text};

keywords! {
    /// What a note on a promise tells.
    pub enum NoteKind {
        /// How it goes.
        Progress = "progress",
        /// That it is done.
        Done = "done",
        /// That it will not be as promised, and why.
        Explained = "explained",
        /// What staff answer when participants say that it was not kept.
        Reply = "reply",
    }
}

impl NoteKind {
    /// In words: "Klart".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Progress => text::commitments_note_progress(l),
            Self::Done => text::commitments_note_done(l),
            Self::Explained => text::commitments_note_explained(l),
            Self::Reply => text::commitments_note_reply(l),
        }
    }
}

/// Something that was told of a promise.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Note {
    /// Which.
    pub id: Id,
    /// Of which promise.
    pub commitment_id: Id,
    /// What was promised.
    pub promise: String,
    /// What is told.
    pub kind: NoteKind,
    /// In words.
    pub words: String,
    /// The day that it is about.
    pub happened_on: Date,
    /// When it was told.
    pub noted_at: Timestamp,
}
