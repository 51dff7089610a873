//! Letters to whoever commented on an idea.

use super::actions::{get, of_participant};
use super::model::Comment;
use super::store;
use crate::app::App;
use crate::contributions::State;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::dialogues;
use crate::mail::Letter;
use crate::participants;
use crate::translations;

/// The letter that `comment` has come in; without one, about all that `participant` sent in before confirming the address.
/// None when there is nothing to tell.
pub async fn receipt_letter(
    app: &App,
    conn: &mut Conn,
    comment: Option<Id>,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let mut all = match comment {
        Some(id) => vec![get(conn, id).await?],
        None => store::before_confirming(conn, participant).await?,
    };
    all.retain(|comment| comment.participant_id == Some(participant));
    let Some(first) = all.first() else {
        return Ok(None);
    };
    let subject = text::comments_mail_receipt(l);
    let mut letter = begin(app, conn, first, (participant, subject), l).await?;
    for comment in &all {
        letter = letter
            .paragraph(text::comments_mail_thanks(l, comment.idea, comment.number))
            .excerpt(&comment.words, &comment.lang)
            .paragraph(now(comment, l));
        letter = to_receipt(app, letter, comment, l);
    }
    Ok(Some(letter.paragraph(text::comments_mail_page(l))))
}

/// The letter about the review of a comment to its sender; none when it is to be reviewed again by now, or is somebody else's:
/// the address may have been corrected since the mail was left.
pub async fn moderated_letter(
    app: &App,
    conn: &mut Conn,
    (comment, participant): (Id, Id),
    l: Locale,
) -> Result<Option<Letter>> {
    let comment = get(conn, comment).await?;
    if comment.participant_id != Some(participant) {
        return Ok(None);
    }
    let subject = text::comments_mail_moderated(l);
    let letter = begin(app, conn, &comment, (participant, subject), l).await?;
    let (idea, number) = (comment.idea, comment.number);
    let letter = match comment.state {
        State::Received => return Ok(None),
        State::Published => letter.paragraph(text::comments_mail_published(l, idea, number)),
        State::Masked => letter
            .paragraph(text::comments_mail_masked(l, idea, number))
            .quote(&comment.masked_words, &comment.lang),
        State::Refused => letter.paragraph(text::comments_mail_refused(l, idea, number)),
    };
    let letter = letter.paragraph(&comment.words_to_sender);
    let letter = if comment.state == State::Published {
        letter
    } else {
        letter.link(
            text::participants_moderated_rules(l),
            app.url(&l.path("/regler")),
        )
    };
    Ok(Some(to_receipt(app, letter, &comment, l)))
}

/// `letter` about what came of a dialogue, with what `participant` has said there about others' ideas, each with the way to its
/// receipt; and how many that is.
pub async fn with_comments(
    app: &App,
    conn: &mut Conn,
    letter: Letter,
    (dialogue, participant): (Id, Id),
    l: Locale,
) -> Result<(Letter, usize)> {
    let all = of_participant(conn, dialogue, participant).await?;
    let mut letter = letter;
    for comment in &all {
        letter = letter
            .heading(text::comments_mail_yours(l, comment.idea, comment.number))
            .excerpt(&comment.words, &comment.lang);
        letter = to_receipt(app, letter, comment, l);
    }
    Ok((letter, all.len()))
}

async fn begin(
    app: &App,
    conn: &mut Conn,
    about: &Comment,
    (participant, subject): (Id, &str),
    l: Locale,
) -> Result<Letter> {
    let dialogue = dialogues::get(conn, about.dialogue_id).await?;
    let dialogue = translations::read_in(conn, dialogue, l).await?;
    let participant = participants::get(conn, participant).await?;
    Ok(Letter::about(app, &dialogue, l, subject).to(app, &participant))
}

fn to_receipt(app: &App, letter: Letter, comment: &Comment, l: Locale) -> Letter {
    let page = format!("/kommentarer/kvitto/{}", comment.receipt_code);
    letter.link(
        text::comments_mail_link(l, comment.idea, comment.number),
        app.url(&l.path(&page)),
    )
}

/// Where it is now, in a sentence.
pub fn now(comment: &Comment, l: Locale) -> String {
    match comment.state {
        State::Received => text::comments_now_received(l, comment.review_by().long(l)),
        State::Published => text::comments_now_published(l).to_owned(),
        State::Masked => text::comments_now_masked(l).to_owned(),
        State::Refused => text::comments_now_refused(l).to_owned(),
    }
}
