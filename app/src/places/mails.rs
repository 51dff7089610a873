//! What the letter about the review of an idea says of its place.

use super::store;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;

/// `letter` with why nobody else reads the place of the contribution, as the receipt says it; as it is where everybody may.
pub async fn with_left_out(
    conn: &mut Conn,
    letter: Letter,
    contribution: Id,
    l: Locale,
) -> Result<Letter> {
    let located = store::of(conn, contribution).await?;
    Ok(match located.and_then(|located| located.left_out) {
        Some(rule) => letter.paragraph(text::places_left_out(l, rule.why(l))),
        None => letter,
    })
}
