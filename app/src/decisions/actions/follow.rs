//! What became of what was promised.

use crate::audit::Event;
use crate::core::{Date, Error, Id, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::decisions::model::{
    Commitment, CommitmentFilter, CommitmentKey, Doubt, DueCommitment, Note, NoteKind,
    PublicCommitment,
};
use crate::decisions::store;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem, Problems, said};
use crate::feedback;
use crate::following::{self, Happening};
use crate::staff::Action;

/// How a commitment goes, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// It is done since that day.
    Done {
        /// Since when.
        on: Date,
        /// How it was done.
        note: String,
    },
    /// It will not be done, or not as promised: the note says why.
    Explained {
        /// Why.
        note: String,
    },
    /// It is not settled yet.
    UnderWay {
        /// How it goes.
        note: String,
    },
}

impl Progress {
    fn note(&self) -> &str {
        match self {
            Self::Done { note, .. } | Self::Explained { note } | Self::UnderWay { note } => note,
        }
    }

    const fn kind(&self) -> NoteKind {
        match self {
            Self::Done { .. } => NoteKind::Done,
            Self::Explained { .. } => NoteKind::Explained,
            Self::UnderWay { .. } => NoteKind::Progress,
        }
    }

    /// Whether that is what was told last.
    fn is_told(&self, last: &Commitment) -> bool {
        let stands = match self {
            Self::Done { on, .. } => last.done_on == Some(*on),
            Self::Explained { .. } => last.done_on.is_none() && last.settled_at.is_some(),
            Self::UnderWay { .. } => last.settled_at.is_none(),
        };
        stands && self.note().trim() == last.note
    }
}

/// Commitments that are neither done nor explained, the first due on top; for the desk.
pub async fn commitments(conn: &mut Conn) -> Result<Vec<DueCommitment>> {
    store::unsettled(conn).await
}

/// Promises of which most participants say that they were not kept, and that nobody has answered for; for the desk.
pub async fn doubts(conn: &mut Conn) -> Result<Vec<Doubt>> {
    store::doubts(conn).await
}

/// Everything that was told of the promises of a dialogue, the oldest first.
pub async fn notes(conn: &mut Conn, dialogue: Id) -> Result<Vec<Note>> {
    store::notes(conn, dialogue).await
}

/// A note by its id, or [`Error::NotFound`].
pub async fn note(conn: &mut Conn, id: Id) -> Result<Note> {
    store::find_note(conn, id).await?.ok_or(Error::NotFound)
}

/// A page of the promises that everybody can read, the first due on top.
pub async fn public_commitments(
    conn: &mut Conn,
    filter: &CommitmentFilter,
    today: Date,
    keyset: &Keyset<CommitmentKey>,
) -> Result<PageOf<PublicCommitment, CommitmentKey>> {
    let rows = store::public_commitments(conn, filter, today, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| CommitmentKey {
        due_on: row.commitment.due_on,
        id: row.commitment.id,
    }))
}

/// A promise that everybody can read, or [`Error::NotFound`].
pub async fn public_commitment(conn: &mut Conn, id: Id) -> Result<PublicCommitment> {
    store::public_commitment(conn, id)
        .await?
        .ok_or(Error::NotFound)
}

/// Tells how a commitment goes, from the feedback until the follow-up is closed, always in words. What is done has a
/// day that has come; what is not done has a reason. Each time is a note that stays, and participants who take mail
/// are told of it. `version` is the dialogue's.
pub async fn note_progress(
    deed: &mut Deed,
    commitment: Id,
    version: i64,
    progress: &Progress,
) -> Result<(), EntryError> {
    let found = store::find_commitment(deed.conn(), commitment)
        .await?
        .ok_or(Error::NotFound)?;
    deed.require(Action::FollowUp, found.owner)?;
    let dialogue = dialogues::locked(deed, found.dialogue_id, version).await?;
    if !dialogue.state.is_followed() {
        return Err(Error::Refused(
            "commitments are followed from the feedback until that is closed",
        )
        .into());
    }
    // As it is now that the dialogue is held.
    let found = store::find_commitment(deed.conn(), commitment)
        .await?
        .ok_or(Error::NotFound)?;
    let mut problems = Problems::new();
    said(&mut problems, "note", progress.note(), 2_000);
    let (done_on, settled_at) = match progress {
        Progress::Done { on, .. } => {
            if *on > deed.now.date() {
                problems.push(("done_on", Problem::InTheFuture));
            }
            if dialogue.closes_on.is_some_and(|last| *on <= last) {
                problems.push(("done_on", Problem::BeforeClosing));
            }
            (Some(*on), Some(deed.now))
        }
        Progress::Explained { .. } => (None, Some(deed.now)),
        Progress::UnderWay { .. } => (None, None),
    };
    EntryError::unless_none(problems)?;
    // Pressed twice: nothing new is told.
    if progress.is_told(&found.commitment) {
        return Ok(());
    }
    let note = progress.note().trim();
    store::set_progress(deed.conn(), commitment, note, done_on, settled_at).await?;
    let day = done_on.unwrap_or_else(|| deed.now.date());
    tell(deed, &found, (progress.kind(), note), day).await?;
    let (chain, subject) = (found.dialogue_id.to_string(), commitment.to_string());
    deed.audit(Event {
        chain: &chain,
        action: "commitment.noted",
        subject: &subject,
        before: &format!("{:?}", found.commitment),
        after: &format!("{progress:?}"),
    })
    .await?;
    Ok(())
}

/// Keeps a note, and leaves a mail about it for each participant who takes mail, once. Returns the note's id.
pub(super) async fn tell(
    deed: &mut Deed,
    commitment: &DueCommitment,
    (kind, words): (NoteKind, &str),
    day: Date,
) -> Result<Id> {
    let (id, now, by) = (deed.new_id(), deed.now, deed.actor.staff_id());
    let place = (id, commitment.commitment.id);
    store::insert_note(deed.conn(), place, (kind, words, day), (by, now)).await?;
    feedback::tell_note(deed, commitment.dialogue_id, id).await?;
    following::note(deed, Happening::Promise, commitment.dialogue_id, id).await?;
    Ok(id)
}
