//! Taking in photos, and reviewing them.

mod receive;
mod review;
mod take_in;

pub use receive::{Carrier, form_of, receive};
pub use review::{acts, is_left_by, review};
pub use take_in::{add, carry_over, take_in};

use std::collections::BTreeMap;

use super::model::{Photo, Size};
use super::store;
use crate::core::{Error, Id, Result, Timestamp};
use crate::db::{Conn, json_list};

/// The photos of a contribution, in their order, with those that are left out.
pub async fn of_contribution(conn: &mut Conn, contribution: Id) -> Result<Vec<Photo>> {
    store::of_contribution(conn, contribution).await
}

/// Those of each of `contributions` that has any, in their order.
pub async fn of_contributions(
    conn: &mut Conn,
    contributions: &[Id],
) -> Result<BTreeMap<Id, Vec<Photo>>> {
    let ids: Vec<String> = contributions.iter().map(Id::to_string).collect();
    let mut all: BTreeMap<Id, Vec<Photo>> = BTreeMap::new();
    for (contribution, photo) in store::of_contributions(conn, &json_list(&ids)).await? {
        all.entry(contribution).or_default().push(photo);
    }
    Ok(all)
}

/// One of them, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, contribution: Id, place: i64) -> Result<Photo> {
    store::find(conn, contribution, place)
        .await?
        .ok_or(Error::NotFound)
}

/// Forgets photos that have waited in a form since `until`.
pub async fn forget_uploads(conn: &mut Conn, until: Timestamp) -> Result<u64> {
    store::forget_uploads(conn, until).await
}

/// The bytes of a photo that everybody may see, or [`Error::NotFound`].
pub async fn public_file(conn: &mut Conn, code: &str, size: Size) -> Result<Vec<u8>> {
    let found = store::public_file(conn, code, size).await?;
    found.ok_or(Error::NotFound)
}

/// Those of a photo of the contribution with that receipt, or [`Error::NotFound`].
pub async fn senders_file(conn: &mut Conn, of: (&str, i64), size: Size) -> Result<Vec<u8>> {
    let found = store::senders_file(conn, of, size).await?;
    found.ok_or(Error::NotFound)
}

/// Those of any photo, or [`Error::NotFound`]. The right to see them is the caller's to check.
pub async fn file(conn: &mut Conn, of: (Id, i64), size: Size) -> Result<Vec<u8>> {
    let found = store::file(conn, of, size).await?;
    found.ok_or(Error::NotFound)
}

/// Those of one that waits in a form, or [`Error::NotFound`].
pub async fn waiting_file(conn: &mut Conn, code: &str, size: Size) -> Result<Vec<u8>> {
    let found = store::waiting_file(conn, code, size).await?;
    found.ok_or(Error::NotFound)
}
