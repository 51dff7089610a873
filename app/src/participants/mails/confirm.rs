//! Is this address yours? Whoever typed it may have been somebody else, so the letter holds nothing
//! that was typed: not the contribution, not a name, not even which dialogue it was.

use crate::app::App;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;
use crate::participants::actions;

/// The letter; none when the address is confirmed by now.
pub async fn confirm_letter(
    app: &App,
    conn: &mut Conn,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let participant = actions::get(conn, participant).await?;
    if participant.confirmed_at.is_some() {
        return Ok(None);
    }
    let page = app.url(&l.path(&format!("/bekrafta/{}", participant.confirm_code)));
    Ok(Some(
        Letter::new(
            l,
            text::participants_confirm_subject(l),
            text::participants_confirm_why(l),
        )
        .paragraph(text::participants_confirm_what(l))
        .paragraph(text::participants_confirm_press(l))
        .button(text::participants_confirm_button(l), page)
        .paragraph(text::participants_confirm_then(l))
        .paragraph(text::participants_confirm_not_you(l))
        .to(app, &participant),
    ))
}
