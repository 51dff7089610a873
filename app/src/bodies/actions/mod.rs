//! Reading the register of bodies, and changing it: one use case a file.

mod add;
mod change;
mod pass_on;

pub use add::add;
pub use change::{end, rename};
pub use pass_on::pass_on;

use super::model::{FormerName, RegisteredBody};
use super::store;
use crate::core::{Date, Error, Id, Result};
use crate::db::Conn;

/// All bodies: the council, the executive board, then the committees by name.
pub async fn all(conn: &mut Conn) -> Result<Vec<RegisteredBody>> {
    store::all(conn).await
}

/// The bodies that are there on `day`.
pub async fn there(conn: &mut Conn, day: Date) -> Result<Vec<RegisteredBody>> {
    let all = store::all(conn).await?;
    Ok(all.into_iter().filter(|b| b.period.holds(day)).collect())
}

/// The bodies that are there on `day` or were before: those that may have decided something.
pub async fn begun(conn: &mut Conn, day: Date) -> Result<Vec<RegisteredBody>> {
    let all = store::all(conn).await?;
    Ok(all.into_iter().filter(|b| b.has_begun(day)).collect())
}

/// A body by its id, if there is one.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<RegisteredBody>> {
    store::find(conn, id).await
}

/// A body by its id, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<RegisteredBody> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// A body by its id, held so that nobody ends it before this deed is done; none when there is none.
pub async fn hold(conn: &mut Conn, id: Id) -> Result<Option<RegisteredBody>> {
    store::hold(conn, id).await?;
    store::find(conn, id).await
}

/// Holds the register of bodies for this deed: for what is to be written once for the whole organisation.
pub async fn hold_all(conn: &mut Conn) -> Result<()> {
    store::hold_all(conn).await
}

/// A body by its address part, if there is one.
pub async fn find_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<RegisteredBody>> {
    store::find_by_slug(conn, slug).await
}

/// The names it had before, the latest first.
pub async fn former_names(conn: &mut Conn, id: Id) -> Result<Vec<FormerName>> {
    store::former_names(conn, id).await
}
