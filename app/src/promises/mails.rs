//! The reminder of what is owed in a dialogue.

use crate::app::App;
use crate::consultations;
use crate::core::{Date, EmailAddress, Id, Lateness, Locale, Result, text};
use crate::db::Conn;
use crate::desk::owed::{Debt, Kind};
use crate::desk::owed_in;
use crate::dialogues;
use crate::mail::Letter;
use crate::mandates;
use crate::staff::{self, Action};

/// The letter that tells of everything in `dialogue` that is due soon or overdue now and that whoever has the address `to` sees;
/// none when nothing is. Who sees only what the committee they speak for was asked is told of that, with the way to answer.
pub async fn reminder(
    app: &App,
    conn: &mut Conn,
    dialogue: Id,
    to: &EmailAddress,
    l: Locale,
) -> Result<Option<Letter>> {
    let today = app.now().date();
    let Some(reader) = staff::reader(conn, to).await? else {
        return Ok(None);
    };
    let dialogue = dialogues::get(conn, dialogue).await?;
    let rows = dialogues::under_way(conn, Some(vec![dialogue.owner.id])).await?;
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|row| row.id == dialogue.id)
        .collect();
    let sees_all = dialogue
        .bodies()
        .into_iter()
        .any(|body| reader.may(Action::ViewDesk, Some(body)));
    let posts = mandates::all(conn).await?;
    let is_asked = |debt: &Debt| {
        matches!(debt.kind, Kind::Consultation(_))
            && consultations::spoken_for(&reader, debt.owner.id, &posts, today)
    };
    let late: Vec<_> = owed_in(conn, &rows, today)
        .await?
        .into_iter()
        .filter(|debt| debt.is_pressing(today))
        .filter(|debt| sees_all || is_asked(debt))
        .collect();
    if late.is_empty() {
        return Ok(None);
    }
    let subject = text::promises_mail_subject(l, dialogue.title.clone());
    let mut letter = Letter::new(l, subject, text::promises_mail_why(l))
        .paragraph(text::promises_mail_lead(l, dialogue.title.clone()));
    for debt in &late {
        letter = about(letter, debt, l, today);
        if let (Kind::Consultation(asked), false) = (&debt.kind, sees_all) {
            let form = format!("/admin/samrad/{}/{asked}", dialogue.slug);
            letter = letter.button(text::promises_mail_answer(l), app.url(&l.path(&form)));
        }
    }
    if sees_all {
        let desk = format!("/admin/dialoger/{}", dialogue.slug);
        letter = letter.button(text::promises_mail_open(l), app.url(&l.path(&desk)));
    }
    Ok(Some(letter))
}

/// The letter with one thing that is owed: what, by when, by whom, and what to do when that cannot be.
fn about(letter: Letter, debt: &Debt, l: Locale, today: Date) -> Letter {
    let when = match Lateness::of(debt.due, today) {
        Lateness::Overdue | Lateness::LongOverdue => {
            text::promises_mail_late(l, debt.due.days_until(today), debt.due.long(l))
        }
        _ => text::promises_mail_soon(l, debt.due.long(l)),
    };
    let who = match &debt.kind {
        // Several committees may owe theirs: which one is said.
        Kind::Consultation(_) => format!("{}, {}", debt.owner.name(l), debt.kind.who(l)),
        kind => kind.who(l).to_owned(),
    };
    letter
        .heading(debt.name(l, today))
        .paragraph(when)
        .paragraph(text::promises_mail_who(l, who))
        .paragraph(debt.kind.advice(l))
}
