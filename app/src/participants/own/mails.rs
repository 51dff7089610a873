//! The link to one's own page; and the two letters of a changed address.

use super::link::{LASTS, Scope, own_path};
use super::store;
use crate::app::App;
use crate::core::{EmailAddress, Id, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;
use crate::participants::actions;

/// The link to somebody's own page.
pub async fn own_page_letter(
    app: &App,
    conn: &mut Conn,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let participant = actions::get(conn, participant).await?;
    let page = own_path(app, &participant, Scope::All);
    let last = app.now().date().plus_days(LASTS).long(l);
    Ok(Some(
        Letter::new(l, text::own_mail_subject(l), text::own_mail_why(l))
            .paragraph(text::own_mail_words(l))
            .button(text::own_mail_button(l), app.url(&l.path(&page)))
            .paragraph(text::own_mail_until(l, last))
            .paragraph(text::own_mail_keep(l)),
    ))
}

/// Is this address yours? None when another is wanted by now, or none.
pub async fn confirm_new_address_letter(
    app: &App,
    conn: &mut Conn,
    participant: Id,
    to: &EmailAddress,
    l: Locale,
) -> Result<Option<Letter>> {
    let Some(change) = store::wanted_by(conn, participant).await? else {
        return Ok(None);
    };
    if change.email.folded() != to.folded() {
        return Ok(None);
    }
    let page = format!("/ny-adress/{}", change.code);
    Ok(Some(
        Letter::new(
            l,
            text::participants_confirm_subject(l),
            text::participants_confirm_why(l),
        )
        .paragraph(text::own_new_mail_words(l))
        .paragraph(text::participants_confirm_press(l))
        .button(
            text::participants_confirm_button(l),
            app.url(&l.path(&page)),
        )
        .paragraph(text::participants_confirm_not_you(l)),
    ))
}

/// To the old address: mail goes elsewhere from now on. It holds no code, for the mailbox may be somebody else's by now.
pub async fn address_changed_letter(
    app: &App,
    conn: &mut Conn,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    // Taken back meanwhile, there is nobody to write to.
    actions::get(conn, participant).await?;
    Ok(Some(
        Letter::new(l, text::own_changed_subject(l), text::own_changed_why(l))
            .paragraph(text::own_changed_words(l))
            .link(text::nav_about(l), app.url(&l.path("/om"))),
    ))
}
