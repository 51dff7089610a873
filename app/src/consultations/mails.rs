//! Telling a committee by mail that it is asked (P34).

use super::actions::waiting;
use super::model::spoken_for;
use crate::app::App;
use crate::core::{EmailAddress, Id, Locale, Result, text};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, Body};
use crate::mail::{Kind, Letter};
use crate::mandates::{self, Standing};
use crate::promises::{About, Told};
use crate::staff::{self, Role};

/// Leaves one mail to each who speaks for the committees `asked` about `dialogue`: their secretaries, and who holds a post of their
/// presidium today.
pub async fn tell(deed: &mut Deed, dialogue: Id, asked: &[Body]) -> Result<usize> {
    let today = deed.now.date();
    let mut told = Told::default();
    for body in asked {
        let mut whom = staff::with_role(deed.conn(), Role::Secretary, body.id).await?;
        let posts = mandates::of_body(deed.conn(), body.id).await?;
        let presidium = posts
            .iter()
            .filter(|post| post.standing == Standing::Presidium)
            .filter_map(|post| post.holder(today));
        for holder in presidium {
            whom.extend(staff::account(deed.conn(), holder).await?);
        }
        told.add(&whom, &format!("asked {};", body.slug));
    }
    told.leave(deed, Kind::Asked, About::Dialogue(dialogue))
        .await
}

/// The letter to whoever has the address `to`, of the committees that they speak for and that have not answered about `dialogue`;
/// none when there is none.
pub async fn letter(
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
    let posts = mandates::all(conn).await?;
    let mut mine = waiting(conn, today).await?;
    mine.retain(|asked| {
        asked.slug == dialogue.slug && spoken_for(&reader, asked.body.id, &posts, today)
    });
    if mine.is_empty() {
        return Ok(None);
    }
    let subject = text::consultations_mail_subject(l, dialogue.title.as_str());
    let mut letter = Letter::new(l, subject, text::promises_mail_why(l))
        .paragraph(text::consultations_answer_lead(l));
    for asked in mine {
        let form = format!("/admin/samrad/{}/{}", asked.slug, asked.asked);
        letter = letter
            .heading(text::consultations_answer_title(l, asked.body.name(l)))
            .paragraph(text::consultations_answer_by(l, asked.due.long(l)))
            .button(text::promises_mail_answer(l), app.url(&l.path(&form)));
    }
    Ok(Some(letter))
}
