//! What the letter about the review of an idea says of its photos.

use super::store;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;

/// `letter` with each photo of the contribution that was left out, why, and what is to be said of it.
pub async fn with_left_out(
    conn: &mut Conn,
    letter: Letter,
    contribution: Id,
    l: Locale,
) -> Result<Letter> {
    let mut letter = letter;
    for photo in store::of_contribution(conn, contribution).await? {
        if let Some(rule) = photo.ground() {
            letter = letter
                .paragraph(text::photos_not_shown(l, photo.place, rule.why(l)))
                .paragraph(&photo.words_to_sender);
        }
    }
    Ok(letter)
}
