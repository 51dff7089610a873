//! Do you want to follow this? Whoever typed the address may have been somebody else, so the letter holds nothing that was
//! typed: what is to be followed, and how often, is named in the municipality's own words.

use super::stop;
use crate::app::App;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::following::actions;
use crate::mail::Letter;
use crate::participants;

/// The letter; to whoever follows all of it already it says so, and to whoever has nothing there is none.
pub async fn confirm_letter(
    app: &App,
    conn: &mut Conn,
    participant: Id,
    l: Locale,
) -> Result<Option<Letter>> {
    let person = participants::get(conn, participant).await?;
    let waiting = actions::waiting(conn, participant, l).await?;
    let why = text::participants_confirm_why(l);
    if waiting.is_empty() {
        let there = actions::of_participant(conn, participant, l).await?;
        if there.is_empty() {
            return Ok(None);
        }
        let stop = stop(app, &person, l);
        let mut letter = Letter::new(l, text::following_mail_already(l), why)
            .paragraph(text::following_mail_already_words(l));
        for each in there {
            letter = letter.paragraph(format!("• {}", each.name_and_often(l)));
        }
        return Ok(Some(
            letter
                .button(stop.label, stop.page.clone())
                .stopped_by(stop),
        ));
    }
    let page = format!("/folj/bekrafta/{}", person.confirm_code);
    let mut letter = Letter::new(l, text::following_confirm_title(l), why)
        .paragraph(text::following_mail_confirm(l));
    for each in waiting {
        letter = letter.paragraph(format!("• {}", each.name_and_often(l)));
    }
    Ok(Some(
        letter
            .paragraph(text::participants_confirm_press(l))
            .button(
                text::following_mail_confirm_button(l),
                app.url(&l.path(&page)),
            )
            .paragraph(text::participants_confirm_not_you(l))
            .to(app, &person),
    ))
}
