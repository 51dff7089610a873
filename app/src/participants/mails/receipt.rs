//! We have it, here is its number, and this page tells where it is.

use super::{begin, receipt_url, told_of};
use crate::app::App;
use crate::contributions::{State, review_by};
use crate::core::{Date, Id, Locale, Result, text};
use crate::db::Conn;
use crate::dialogues;
use crate::feedback::Recipient;
use crate::mail::Letter;
use crate::participants::actions;
use crate::participants::store::{self, Told};
use crate::translations;

/// The letter about one contribution to its sender: `of` names both.
pub async fn receipt_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Recipient),
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::participants_receipt_subject(l);
    let about = told_of(app, conn, of, l, subject).await?;
    Ok(about.map(|(letter, told)| of_one(app, letter, &told, l)))
}

/// The letter about all that `participant` sent in before confirming the address; none when that was
/// nothing.
pub async fn receipts_letter(
    app: &App,
    conn: &mut Conn,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::participants_receipt_subject(l);
    let all = store::told_before_confirming(conn, participant).await?;
    match all.as_slice() {
        [] => Ok(None),
        [only] => {
            let to = Recipient::Participant(participant);
            let letter = begin(app, conn, (only, to), l, subject).await?;
            Ok(Some(of_one(app, letter, only, l)))
        }
        all => {
            let participant = actions::get(conn, participant).await?;
            let why = text::mail_why_contribution(l);
            let letter = Letter::new(l, subject, why).to(app, &participant);
            of_many(app, conn, letter, all, l).await.map(Some)
        }
    }
}

fn of_one(app: &App, letter: Letter, told: &Told, l: Locale) -> Letter {
    letter
        .paragraph(text::participants_receipt_thanks(l, told.number))
        .quote(told.words(), &told.lang)
        .paragraph(named(told, l))
        .paragraph(now(told, app.now().date(), l))
        .paragraph(text::participants_receipt_page(l))
        .button(
            text::participants_receipt_button(l),
            receipt_url(app, l, told),
        )
}

/// Contributions of one dialogue stand together in `all`.
async fn of_many(
    app: &App,
    conn: &mut Conn,
    letter: Letter,
    all: &[Told],
    l: Locale,
) -> Result<Letter> {
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let mut letter = letter
        .paragraph(text::participants_receipts_thanks(l, count))
        .paragraph(text::participants_receipt_page(l));
    for of_dialogue in all.chunk_by(|a, b| a.dialogue_id == b.dialogue_id) {
        let dialogue = dialogues::get(conn, of_dialogue[0].dialogue_id).await?;
        let dialogue = translations::read_in(conn, dialogue, l).await?;
        letter = letter
            .heading(dialogue.title.clone())
            .concerning(app, &dialogue);
        for told in of_dialogue {
            letter = letter
                .excerpt(&told.words(), &told.lang)
                .paragraph(named(told, l))
                .paragraph(now(told, app.now().date(), l))
                .link(
                    text::participants_receipt_of(l, told.number),
                    receipt_url(app, l, told),
                );
        }
    }
    Ok(letter)
}

/// Under which name it is shown; nothing when it is under none.
fn named(told: &Told, l: Locale) -> String {
    if told.shown_name.is_empty() {
        String::new()
    } else {
        text::contributions_shown_name(l, told.shown_name.clone())
    }
}

/// Where the contribution is now, and while it waits by which day it is read.
fn now(told: &Told, today: Date, l: Locale) -> String {
    let by = review_by(told.received_at);
    if told.state == State::Received && today <= by {
        return text::participants_receipt_waiting_by(l, by.long(l));
    }
    let words = match told.state {
        State::Published | State::Masked if told.is_answered() => {
            text::participants_receipt_answered(l)
        }
        State::Published => text::participants_receipt_published(l),
        State::Masked => text::participants_receipt_masked(l),
        State::Refused => text::participants_receipt_refused(l),
        State::Received => text::participants_receipt_waiting(l),
    };
    words.to_owned()
}
