//! Reading the register of bodies, and adding to it.

use super::model::{BodyKind, RegisteredBody};
use super::store;
use crate::audit::{Event, SITE};
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::staff::Action;

/// A body to add.
#[derive(Debug, Clone)]
pub struct NewBody {
    /// Its address part, which no other body has.
    pub slug: String,
    /// Its Swedish name.
    pub name: String,
    /// Its English name.
    pub name_en: String,
    /// What it is.
    pub kind: BodyKind,
    /// How its case numbers begin.
    pub case_prefix: String,
}

/// All bodies: the council, the executive board, then the committees by name.
pub async fn all(conn: &mut Conn) -> Result<Vec<RegisteredBody>> {
    store::all(conn).await
}

/// A body by its id, if there is one.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<RegisteredBody>> {
    store::find(conn, id).await
}

/// A body by its id, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<RegisteredBody> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// A body by its address part, if there is one.
pub async fn find_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<RegisteredBody>> {
    store::find_by_slug(conn, slug).await
}

/// Adds a body and returns its id. Administrators for all bodies may; the slug and both names must
/// be there, and the slug must be new.
pub async fn add(deed: &mut Deed, new: &NewBody) -> Result<Id> {
    deed.require_for_all(Action::Administer)?;
    let id = deed.new_id();
    let now = deed.now;
    store::insert(deed.conn(), id, new, now).await?;
    deed.audit(Event {
        chain: SITE,
        action: "body.added",
        subject: &new.slug,
        before: "",
        after: &new.name,
    })
    .await?;
    Ok(id)
}
