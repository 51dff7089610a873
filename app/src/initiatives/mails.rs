//! Letters to whoever proposed a dialogue, and to whoever owes something of it.

use super::actions::{get, owed_now};
use super::model::{Answer, Initiative};
use super::store;
use crate::app::App;
use crate::contributions::State;
use crate::core::{Id, Lateness, Locale, Result, text};
use crate::db::Conn;
use crate::mail::Letter;
use crate::participants;

/// The letter that `initiative` has come in; without one, about all that `participant` proposed before confirming the
/// address. None when there is nothing to tell.
pub async fn receipt_letter(
    app: &App,
    conn: &mut Conn,
    initiative: Option<Id>,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let all = match initiative {
        Some(id) => vec![get(conn, id).await?],
        None => store::before_confirming(conn, participant).await?,
    };
    let told: Vec<Initiative> = all
        .into_iter()
        .filter(|initiative| initiative.participant == Some(participant))
        .collect();
    if told.is_empty() {
        return Ok(None);
    }
    let mut letter = begin(app, conn, participant, text::initiatives_mail_receipt(l), l).await?;
    for initiative in &told {
        letter = letter
            .paragraph(text::initiatives_mail_thanks(l, initiative.number))
            .excerpt(&initiative.sent.text, &initiative.lang)
            .paragraph(now(initiative, l));
        letter = to_receipt(app, letter, initiative, l);
    }
    Ok(Some(letter.paragraph(text::initiatives_mail_page(l))))
}

/// The letter about the review of an initiative to its sender; none when it is to be reviewed again by now.
pub async fn moderated_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Id),
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::initiatives_mail_moderated(l);
    let Some((letter, initiative)) = about(app, conn, of, subject, l).await? else {
        return Ok(None);
    };
    let (number, due) = (initiative.number, initiative.due.long(l));
    let letter = match initiative.state {
        State::Received => return Ok(None),
        State::Published => letter.paragraph(text::initiatives_mail_published(l, due, number)),
        State::Masked => letter
            .paragraph(text::initiatives_mail_masked(l, due, number))
            .quote(&initiative.masked.text, &initiative.lang),
        State::Refused => letter.paragraph(text::initiatives_mail_refused(l, number)),
    };
    let letter = letter.paragraph(&initiative.words_to_sender);
    let letter = if initiative.state == State::Published {
        letter
    } else {
        letter.link(
            text::participants_moderated_rules(l),
            app.url(&l.path("/regler")),
        )
    };
    Ok(Some(to_receipt(app, letter, &initiative, l)))
}

/// The letter that a body is to answer; none when nothing lies with a body.
pub async fn routed_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Id),
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::initiatives_mail_routed(l);
    let Some((letter, initiative)) = about(app, conn, of, subject, l).await? else {
        return Ok(None);
    };
    let Some(body) = initiative.body() else {
        return Ok(None);
    };
    let (name, due) = (body.name(l), initiative.due.long(l));
    let letter = letter.paragraph(text::initiatives_mail_with(l, name, due, initiative.number));
    Ok(Some(to_receipt(app, letter, &initiative, l)))
}

/// The letter with the answer; none when there is none.
pub async fn answered_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Id),
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::initiatives_mail_answered(l);
    let Some((letter, initiative)) = about(app, conn, of, subject, l).await? else {
        return Ok(None);
    };
    let Some(answered) = &initiative.answered else {
        return Ok(None);
    };
    let letter = letter
        .paragraph(text::initiatives_mail_said(
            l,
            answered.body.name(l),
            answered.decided_on.long(l),
            initiative.number,
            answered.paragraph.as_str(),
        ))
        .heading(answered.answer.name(l))
        .paragraph(&answered.reasons)
        .paragraph(&answered.why_changed);
    let letter = if answered.answer == Answer::Yes {
        letter.paragraph(text::initiatives_mail_yes(l))
    } else {
        letter
    };
    Ok(Some(to_receipt(app, letter, &initiative, l)))
}

/// The letter that the day of the answer is moved, and why; none when it is answered by now.
pub async fn moved_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Id),
    l: Locale,
) -> Result<Option<Letter>> {
    let moves = store::acts(conn, of.0).await?;
    let subject = text::initiatives_mail_moved(l);
    let Some((letter, initiative)) = about(app, conn, of, subject, l).await? else {
        return Ok(None);
    };
    let last = moves
        .iter()
        .rev()
        .find_map(|act| Some((act.days?, &act.words)));
    let (Some(((before, due), reason)), true) = (last, initiative.may_be_moved()) else {
        return Ok(None);
    };
    let (was, now) = (before.long(l), due.long(l));
    let words = if due > before {
        text::initiatives_mail_moved_to(l, was, now, initiative.number)
    } else {
        text::initiatives_mail_moved_earlier(l, was, now, initiative.number)
    };
    let letter = letter
        .paragraph(words)
        .heading(text::initiatives_mail_moved_why(l))
        .paragraph(reason);
    Ok(Some(to_receipt(app, letter, &initiative, l)))
}

/// The letter that reminds staff of what is owed of an initiative; none when nothing presses any more.
pub async fn reminder_letter(
    app: &App,
    conn: &mut Conn,
    initiative: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let today = app.now().date();
    let debt = owed_now(conn, initiative, today).await?;
    let Some(debt) = debt.filter(|debt| debt.is_pressing(today)) else {
        return Ok(None);
    };
    let words = match Lateness::of(debt.due, today) {
        Lateness::Overdue | Lateness::LongOverdue => {
            text::promises_mail_late(l, debt.due.days_until(today), debt.due.long(l))
        }
        _ => text::promises_mail_soon(l, debt.due.long(l)),
    };
    let subject = text::initiatives_mail_reminder(l, debt.number);
    let page = format!("/admin/initiativ/{}", debt.number);
    Ok(Some(
        Letter::new(l, subject, text::promises_mail_why(l))
            .paragraph(text::initiatives_mail_waiting(l, debt.number))
            .heading(debt.what.name(l))
            .paragraph(words)
            .paragraph(text::promises_mail_who(l, debt.what.role().name(l)))
            .paragraph(debt.what.advice(l))
            .button(text::initiatives_mail_open(l), app.url(&l.path(&page))),
    ))
}

/// An initiative as `participant`, its sender, is told of it, and the beginning of the letter. None when it is somebody
/// else's: the address may have been corrected since the mail was left.
async fn about(
    app: &App,
    conn: &mut Conn,
    (initiative, participant): (Id, Id),
    subject: &'static str,
    l: Locale,
) -> Result<Option<(Letter, Initiative)>> {
    let initiative = get(conn, initiative).await?;
    if initiative.participant != Some(participant) {
        return Ok(None);
    }
    let letter = begin(app, conn, participant, subject, l).await?;
    Ok(Some((letter, initiative)))
}

async fn begin(
    app: &App,
    conn: &mut Conn,
    participant: Id,
    subject: &'static str,
    l: Locale,
) -> Result<Letter> {
    let participant = participants::get(conn, participant).await?;
    Ok(Letter::new(l, subject, text::initiatives_mail_why(l)).to(app, &participant))
}

fn to_receipt(app: &App, letter: Letter, initiative: &Initiative, l: Locale) -> Letter {
    let page = format!("/initiativ/kvitto/{}", initiative.code);
    letter.button(text::initiatives_mail_button(l), app.url(&l.path(&page)))
}

/// Where it is now, in a sentence.
fn now(initiative: &Initiative, l: Locale) -> String {
    let due = initiative.due.long(l);
    match (initiative.state, &initiative.answered) {
        (State::Received, _) => text::initiatives_now_received(l, due),
        (State::Refused, _) => text::initiatives_now_refused(l).to_owned(),
        (_, Some(_)) => text::initiatives_now_answered(l).to_owned(),
        _ => match initiative.body() {
            Some(body) => text::initiatives_now_with_body(l, body.name(l), due),
            None => text::initiatives_now_published(l, due),
        },
    }
}
