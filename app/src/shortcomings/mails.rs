//! The letter with the answer to a report, and the reminder of an answer that is owed.

use super::actions::get;
use crate::app::App;
use crate::core::{Id, Lateness, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;
use crate::promises::is_pressing;

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

/// The letter that reminds of an answer that is due soon or late; none when it is given by now. What was reported is read on the
/// site: somebody may have written of themselves in it.
pub async fn reminder_letter(
    app: &App,
    conn: &mut Conn,
    shortcoming: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let today = app.now().date();
    let it = get(conn, shortcoming).await?;
    if it.answered.is_some() || !is_pressing(it.due, false, today) {
        return Ok(None);
    }
    let when = match Lateness::of(it.due, today) {
        Lateness::Overdue | Lateness::LongOverdue => {
            text::promises_mail_late(l, it.due.days_until(today), it.due.long(l))
        }
        _ => text::promises_mail_soon(l, it.due.long(l)),
    };
    let page = format!("/admin/brister/{}", it.id);
    let subject = text::shortcomings_mail_reminder(l);
    Ok(Some(
        Letter::new(l, subject, text::promises_mail_why(l))
            .paragraph(text::shortcomings_mail_waiting(
                l,
                it.received_at.date().long(l),
            ))
            .paragraph(when)
            .paragraph(text::shortcomings_mail_advice(l))
            .button(text::shortcomings_mail_open(l), app.url(&l.path(&page))),
    ))
}
