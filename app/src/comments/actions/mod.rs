//! Taking in comments, reviewing them, and reading them.

mod review;
mod submit;
mod tell;

pub use review::{review, review_once};
pub use submit::{submit, submit_on_web};
pub use tell::tell_confirmed;

use super::model::{Comment, Conversation};
use super::store;
use crate::contributions::ReceiptCode;
use crate::core::{Error, Id, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::moderation::Act;

/// Comments on a page.
const SIZE: usize = 20;

/// A comment, whole, or [`Error::NotFound`]; the right to read it is the caller's to check.
pub async fn get(conn: &mut Conn, id: Id) -> Result<Comment> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// A comment by the code on its receipt, or [`Error::NotFound`].
pub async fn by_receipt(conn: &mut Conn, code: &ReceiptCode) -> Result<Comment> {
    store::by_receipt(conn, code.as_str())
        .await?
        .ok_or(Error::NotFound)
}

/// The comments on an idea as everybody reads them: the page that follows the one numbered `after`, or the first.
pub async fn of_idea(conn: &mut Conn, idea: Id, after: Option<i64>) -> Result<Conversation> {
    let keyset = Keyset { after, size: SIZE };
    let rows = store::shown(conn, idea, &keyset).await?;
    Ok(Conversation {
        count: store::count(conn, idea).await?,
        page: PageOf::cut(rows, &keyset, |row| row.number),
        after,
    })
}

/// What a participant has said in a dialogue, the first first.
pub async fn of_participant(
    conn: &mut Conn,
    dialogue: Id,
    participant: Id,
) -> Result<Vec<Comment>> {
    store::of_participant(conn, dialogue, participant).await
}

/// A page of what a participant has said anywhere, the latest first.
pub async fn all_of_participant(
    conn: &mut Conn,
    participant: Id,
    keyset: &Keyset<Id>,
) -> Result<PageOf<Comment, Id>> {
    let rows = store::all_of_participant(conn, participant, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |comment| comment.id))
}

/// The dialogues in which a participant has said something.
pub async fn dialogues_of(conn: &mut Conn, participant: Id) -> Result<Vec<Id>> {
    let rows = store::dialogues_of(conn, participant).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// All acts of review on a comment, the first first.
pub async fn acts(conn: &mut Conn, comment: Id) -> Result<Vec<Act>> {
    store::acts(conn, comment).await
}
