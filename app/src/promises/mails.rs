//! The reminder of what is owed in a dialogue.

use crate::app::App;
use crate::core::{Id, Lateness, Locale, Result, text};
use crate::db::Conn;
use crate::desk::owed_in;
use crate::dialogues;
use crate::mail::Letter;

/// The letter that tells of everything in `dialogue` that is due soon or overdue now; none when nothing is.
pub async fn reminder(
    app: &App,
    conn: &mut Conn,
    dialogue: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let today = app.now().date();
    let dialogue = dialogues::get(conn, dialogue).await?;
    let rows = dialogues::under_way(conn, Some(vec![dialogue.owner.id])).await?;
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|row| row.id == dialogue.id)
        .collect();
    let late: Vec<_> = owed_in(conn, &rows)
        .await?
        .into_iter()
        .filter(|debt| debt.is_pressing(today))
        .collect();
    if late.is_empty() {
        return Ok(None);
    }
    let subject = text::promises_mail_subject(l, dialogue.title.clone());
    let mut letter = Letter::new(l, subject, text::promises_mail_why(l))
        .paragraph(text::promises_mail_lead(l, dialogue.title.clone()));
    for debt in late {
        let what = debt.name(l, today);
        let words = match Lateness::of(debt.due, today) {
            Lateness::Overdue | Lateness::LongOverdue => {
                text::promises_mail_late(l, debt.due.days_until(today), debt.due.long(l))
            }
            _ => text::promises_mail_soon(l, debt.due.long(l)),
        };
        letter = letter
            .heading(what)
            .paragraph(words)
            .paragraph(text::promises_mail_who(l, debt.kind.role().name(l)))
            .paragraph(debt.kind.advice(l));
    }
    let desk = format!("/admin/dialoger/{}", dialogue.slug);
    Ok(Some(letter.button(
        text::promises_mail_open(l),
        app.url(&l.path(&desk)),
    )))
}
