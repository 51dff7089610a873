//! The letter with the answer to a report.

use super::actions::get;
use crate::app::App;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;

/// The letter with the answer; none when there is none. It holds only what staff wrote: an address that somebody else typed
/// must not bring their words to whoever it belongs to.
pub async fn answered_letter(
    app: &App,
    conn: &mut Conn,
    shortcoming: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let it = get(conn, shortcoming).await?;
    let Some(answered) = &it.answered else {
        return Ok(None);
    };
    let why = text::shortcomings_mail_why(l);
    let letter = Letter::new(l, text::shortcomings_mail_subject(l), why)
        .paragraph(text::shortcomings_mail_reported(
            l,
            it.received_at.date().long(l),
        ))
        .heading(answered.outcome.name(l))
        .paragraph(&answered.words)
        .link(
            text::pages_name_accessibility(l),
            app.url(&l.path("/tillganglighet")),
        );
    Ok(Some(letter))
}
