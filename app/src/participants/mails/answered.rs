//! The municipality's answer: to one contribution, or to a theme that contributions belong to.

use super::{begin, receipt_url, told_of};
use crate::app::App;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::feedback::Recipient;
use crate::mail::Letter;
use crate::participants::store;

/// The letter about the answer to a contribution to its sender, which `of` names; none when there is no such answer.
pub async fn answered_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Recipient),
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::participants_answered_subject(l);
    let Some((letter, told)) = told_of(app, conn, of, l, subject).await? else {
        return Ok(None);
    };
    if told.answer.is_empty() {
        return Ok(None);
    }
    let letter = letter
        .paragraph(text::participants_answered_yours(l, told.number))
        .quote(told.words(), &told.lang);
    let url = receipt_url(app, l, &told);
    Ok(Some(
        answer(letter, &told.answer, &told.answered_by, l)
            .button(text::participants_receipt_button(l), url),
    ))
}

/// The letter to `participant` about the answer to `theme`, with each of their contributions that lies
/// in it; none when none does any more, or when there is no such answer.
pub async fn theme_answered_letter(
    app: &App,
    conn: &mut Conn,
    theme: Id,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let all = store::told_in_theme(conn, theme, participant).await?;
    let Some(first) = all.first().filter(|told| !told.theme_answer.is_empty()) else {
        return Ok(None);
    };
    let subject = text::participants_answered_subject(l);
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let letter = begin(
        app,
        conn,
        (first, Recipient::Participant(participant)),
        l,
        subject,
    )
    .await?
    .paragraph(text::participants_answered_theme(
        l,
        count,
        first.theme.clone(),
    ));
    let mut letter = answer(letter, &first.theme_answer, &first.theme_answered_by, l)
        .heading(text::participants_answered_wrote(l));
    for told in &all {
        letter = letter.excerpt(&told.words(), &told.lang).link(
            text::participants_receipt_of(l, told.number),
            receipt_url(app, l, told),
        );
    }
    Ok(Some(letter))
}

/// With the answer, and who gives it.
fn answer(letter: Letter, words: &str, by: &str, l: Locale) -> Letter {
    let letter = letter
        .heading(text::participants_answered_ours(l))
        .paragraph(words);
    if by.is_empty() {
        letter
    } else {
        letter.paragraph(text::participants_answered_by(l, by.to_owned()))
    }
}
