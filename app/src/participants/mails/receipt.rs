//! We have it, here is its number, and this page tells where it is.

use super::{about, receipt_url};
use crate::app::App;
use crate::contributions::State;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;

/// The letter.
pub async fn receipt_letter(
    app: &App,
    conn: &mut Conn,
    contribution: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::participants_receipt_subject(l);
    let Some((letter, told)) = about(app, conn, contribution, l, subject).await? else {
        return Ok(None);
    };
    let now = match told.state {
        State::Published => text::participants_receipt_published(l),
        State::Masked => text::participants_receipt_masked(l),
        State::Refused => text::participants_receipt_refused(l),
        State::Received => text::participants_receipt_waiting(l),
    };
    Ok(Some(
        letter
            .paragraph(text::participants_receipt_thanks(l, told.number))
            .quote(&told.body, &told.lang)
            .paragraph(now)
            .paragraph(text::participants_receipt_page(l))
            .button(
                text::participants_receipt_button(l),
                receipt_url(app, l, &told),
            ),
    ))
}
