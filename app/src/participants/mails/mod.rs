//! Letters to a participant about their address and their own contributions.

mod answered;
mod confirm;
mod moderated;
mod receipt;

pub use answered::{answered_letter, theme_answered_letter};
pub use confirm::confirm_letter;
pub use moderated::moderated_letter;
pub use receipt::{receipt_letter, receipts_letter};

use super::store::{self, Told};
use crate::app::App;
use crate::core::{Id, Locale, Result};
use crate::db::Conn;
use crate::feedback::{self, Recipient};
use crate::mail::Letter;
use crate::{dialogues, translations};

/// The beginning of a letter of another slice about a contribution, and what it may say of it.
#[derive(Debug)]
pub struct About {
    /// The letter so far.
    pub letter: Letter,
    /// The contribution's number in its dialogue.
    pub number: i64,
    /// What was written.
    pub words: String,
    /// In which language.
    pub lang: String,
    /// The whole address of its receipt.
    pub receipt: String,
}

/// The beginning of a letter to the sender of a contribution, whom `of` names with it; none when somebody else is its
/// sender by now.
pub async fn about(
    app: &App,
    conn: &mut Conn,
    of: (Id, Recipient),
    l: Locale,
    subject: &str,
) -> Result<Option<About>> {
    let found = told_of(app, conn, of, l, subject).await?;
    Ok(found.map(|(letter, told)| About {
        letter,
        number: told.number,
        receipt: receipt_url(app, l, &told),
        words: told.words(),
        lang: told.lang,
    }))
}

/// A contribution as its sender is told of it, and the beginning of the letter about it. None when
/// `to` is not its sender: the address may have been corrected since the mail was left.
async fn told_of(
    app: &App,
    conn: &mut Conn,
    (contribution, to): (Id, Recipient),
    l: Locale,
    subject: &str,
) -> Result<Option<(Letter, Told)>> {
    let Some(told) = store::told(conn, contribution, to).await? else {
        return Ok(None);
    };
    let letter = begin(app, conn, (&told, to), l, subject).await?;
    Ok(Some((letter, told)))
}

/// The beginning of a letter about a contribution: its dialogue with the degree of influence (P20),
/// and, in a mail, how to get no more.
async fn begin(
    app: &App,
    conn: &mut Conn,
    (told, to): (&Told, Recipient),
    l: Locale,
    subject: &str,
) -> Result<Letter> {
    let dialogue = dialogues::get(conn, told.dialogue_id).await?;
    let dialogue = translations::read_in(conn, dialogue, l).await?;
    let letter = Letter::about(app, &dialogue, l, subject);
    feedback::addressed(app, conn, letter, to).await
}

/// Where the receipt is.
fn receipt_url(app: &App, l: Locale, told: &Told) -> String {
    app.url(&l.path(&format!("/kvitto/{}", told.receipt_code)))
}
