//! What became of what was promised.

use crate::audit::Event;
use crate::core::{Date, Error, Id, Result};
use crate::db::Conn;
use crate::decisions::model::DueCommitment;
use crate::decisions::store;
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem, Problems, fits};
use crate::staff::Action;

/// How a commitment goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// It is done since that day; the note may be empty.
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
}

/// Commitments that are neither done nor explained, the first due on top; for the desk.
pub async fn commitments(conn: &mut Conn) -> Result<Vec<DueCommitment>> {
    store::unsettled(conn).await
}

/// Tells how a commitment goes, from the feedback until the follow-up is closed. What is done has a
/// day that has come; what is not done has a reason. `version` is the dialogue's.
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
    let mut problems = Problems::new();
    fits(&mut problems, "note", progress.note(), 2_000);
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
        Progress::Explained { note } => {
            if note.trim().is_empty() {
                problems.push(("note", Problem::Missing));
            }
            (None, Some(deed.now))
        }
        Progress::UnderWay { .. } => (None, None),
    };
    EntryError::unless_none(problems)?;
    let note = progress.note().trim();
    store::set_progress(deed.conn(), commitment, note, done_on, settled_at).await?;
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
