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
use crate::core::{Id, Result};
use crate::db::Conn;

/// What a participant follows, in the order in which it was asked for.
pub async fn of_participant(conn: &mut Conn, participant: Id) -> Result<Vec<Subscription>> {
    let mut all = store::of_participant(conn, participant).await?;
    all.retain(|subscription| subscription.confirmed_at.is_some());
    Ok(all)
}
