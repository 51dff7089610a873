//! It belongs somewhere else: where, why, and what you can do. And that it is back.

use crate::app::App;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::feedback::Recipient;
use crate::mail::Letter;
use crate::participants;

/// The letter to the sender of a contribution, whom `of` names with it, on where it belongs; none when that is taken back
/// by now.
pub async fn rerouted_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Recipient),
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::rerouting_mail_subject(l);
    let Some(about) = participants::about(app, conn, of, l, subject).await? else {
        return Ok(None);
    };
    let Some(rerouting) = super::in_force(conn, of.0).await? else {
        return Ok(None);
    };
    let letter = about
        .letter
        .paragraph(text::rerouting_mail_where(
            l,
            about.number,
            rerouting.where_to(l),
        ))
        .excerpt(&about.words, &about.lang)
        .heading(text::rerouting_mail_words(l))
        .paragraph(&rerouting.words);
    let letter = match rerouting.next_time(l) {
        Some(way) => letter.heading(text::rerouting_next_time(l)).paragraph(way),
        None => letter,
    };
    let letter = match &rerouting.to {
        Some(to) => letter
            .paragraph(text::rerouting_mail_there(l, to.number, to.title.clone()))
            .link(
                text::participants_receipt_of(l, to.number),
                app.url(&l.path(&format!("/kvitto/{}", to.receipt))),
            ),
        None => letter.link(
            text::rerouting_other_ways(l),
            app.url(&l.path("/andra-satt-att-paverka")),
        ),
    };
    Ok(Some(letter.paragraph(text::rerouting_mail_kept(l)).button(
        text::participants_receipt_button(l),
        about.receipt,
    )))
}

/// The letter that what was sent on is back in the dialogue; none when it has been sent on again by now.
pub async fn back_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Recipient),
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::rerouting_back_subject(l);
    let Some(about) = participants::about(app, conn, of, l, subject).await? else {
        return Ok(None);
    };
    let last = super::last(conn, of.0).await?;
    let Some(back) = last.and_then(|rerouting| rerouting.taken_back) else {
        return Ok(None);
    };
    Ok(Some(
        about
            .letter
            .paragraph(text::rerouting_back_words(l, about.number))
            .paragraph(&back.reason)
            .button(text::participants_receipt_button(l), about.receipt),
    ))
}
