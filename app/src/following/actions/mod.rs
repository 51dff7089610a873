//! Asking to follow, changing and ending it; noting what happens, and telling it.

mod ask;
mod change;
mod note;
mod tell;

pub use ask::{Wish, ask, find};
pub use change::{
    Choice, begin, by_stop_code, change, confirm, forget, forget_all, stop_all, waiting,
};
pub use note::{
    closes_soon, note, note_idea, note_newcomers, note_revision, note_step, note_theme,
};
pub use tell::tell;

pub(super) use tell::bodies_of;

use super::model::Subscription;
use super::store;
use crate::core::{Id, Locale, Result};
use crate::db::Conn;
use crate::translations::{self, Subject};

/// What a participant follows, in the order in which it was asked for; dialogues are called what a reader of `l` reads.
pub async fn of_participant(
    conn: &mut Conn,
    participant: Id,
    l: Locale,
) -> Result<Vec<Subscription>> {
    let mut all = store::of_participant(conn, participant).await?;
    all.retain(|subscription| subscription.confirmed_at.is_some());
    call_in(conn, &mut all, l).await?;
    Ok(all)
}

/// Calls the dialogues what a reader of `l` reads.
async fn call_in(conn: &mut Conn, all: &mut [Subscription], l: Locale) -> Result<()> {
    let mut ids: Vec<Id> = all.iter().filter_map(Subscription::dialogue).collect();
    ids.sort_unstable();
    ids.dedup();
    let spoken = translations::of_lists(conn, &ids, l).await?;
    for each in all {
        if let Some(id) = each.dialogue() {
            each.title = spoken
                .said(Subject::Dialogue, id, "title", &each.title)
                .words;
        }
    }
    Ok(())
}
