//! The municipality's answer.

use super::{about, receipt_url};
use crate::app::App;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;

/// The letter; none when the answer was taken back.
pub async fn answered_letter(
    app: &App,
    conn: &mut Conn,
    contribution: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::participants_answered_subject(l);
    let Some((letter, told)) = about(app, conn, contribution, l, subject).await? else {
        return Ok(None);
    };
    let own = (told.answer.as_str(), told.answered_by.as_str());
    let whole_theme = (
        told.theme_answer.as_deref().unwrap_or_default(),
        told.theme_answered_by.as_deref().unwrap_or_default(),
    );
    let Some((answer, by)) = [own, whole_theme]
        .into_iter()
        .find(|(answer, _)| !answer.is_empty())
    else {
        return Ok(None);
    };
    let letter = letter
        .paragraph(text::participants_answered_yours(l, told.number))
        .quote(&told.body, &told.lang)
        .heading(text::participants_answered_ours(l))
        .paragraph(answer);
    let letter = if by.is_empty() {
        letter
    } else {
        letter.paragraph(text::participants_answered_by(l, by.to_owned()))
    };
    Ok(Some(letter.button(
        text::participants_receipt_button(l),
        receipt_url(app, l, &told),
    )))
}
