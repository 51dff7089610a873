//! It is reviewed. When something in it is covered or it is not shown: by which rule, why, and what can be done.

use super::{receipt_url, told_of};
use crate::app::App;
use crate::contributions::State;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::feedback::Recipient;
use crate::mail::Letter;
use crate::moderation::Rule;
use crate::{photos, places};

/// The letter about a contribution to its sender, which `of` names; none when the contribution is to be reviewed again by now.
pub async fn moderated_letter(
    app: &App,
    conn: &mut Conn,
    of: (Id, Recipient),
    l: Locale,
) -> Result<Option<Letter>> {
    let subject = text::participants_moderated_subject(l);
    let Some((letter, told)) = told_of(app, conn, of, l, subject).await? else {
        return Ok(None);
    };
    let letter = match told.state {
        State::Masked => letter
            .paragraph(text::participants_moderated_masked(l, told.number))
            .quote(&told.masked_body, &told.lang),
        State::Refused => letter.paragraph(text::participants_moderated_refused(l, told.number)),
        State::Published => {
            let url = receipt_url(app, l, &told);
            let letter = letter.paragraph(text::participants_moderated_published(l, told.number));
            let whole = letter.blocks.len();
            let letter = with_left_out(conn, letter, of.0, l).await?;
            let letter = if letter.blocks.len() > whole {
                what_can_be_done(app, letter, of.1, l)
            } else {
                letter
            };
            return Ok(Some(
                letter
                    .paragraph(text::participants_receipt_page(l))
                    .button(text::participants_receipt_button(l), url),
            ));
        }
        State::Received => return Ok(None),
    };
    let letter = match told.refused_rule.parse::<Rule>() {
        Ok(rule) => letter.paragraph(text::moderation_covered_why(l, rule.name(l).to_lowercase())),
        Err(_) => letter,
    };
    let letter = letter.paragraph(&told.words_to_sender);
    let letter = if told.state.is_shown() {
        with_left_out(conn, letter, of.0, l).await?
    } else {
        letter
    };
    Ok(Some(what_can_be_done(app, letter, of.1, l).button(
        text::participants_receipt_button(l),
        receipt_url(app, l, &told),
    )))
}

/// `letter` with what else of the contribution is not shown though its words are: photos, and the place.
async fn with_left_out(
    conn: &mut Conn,
    letter: Letter,
    contribution: Id,
    l: Locale,
) -> Result<Letter> {
    let letter = photos::with_left_out(conn, letter, contribution, l).await?;
    places::with_left_out(conn, letter, contribution, l).await
}

/// `letter` with what whoever thinks otherwise can do, and the rules. Who has no mail need not have their receipt yet: they are not
/// sent to it.
fn what_can_be_done(app: &App, letter: Letter, to: Recipient, l: Locale) -> Letter {
    let words = match to {
        Recipient::Participant(_) => text::participants_moderated_kept(l),
        Recipient::Correspondent(_) => text::participants_moderated_kept_letter(l),
        Recipient::Called(_) => text::participants_moderated_kept_call(l),
    };
    letter.paragraph(words).link(
        text::participants_moderated_rules(l),
        app.url(&l.path("/regler")),
    )
}
