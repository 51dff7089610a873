//! `/admin/dialoger/{slug}/svar/{subject}`: a reply to a theme or to the whole dialogue, given and changed.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::replies::WHOLE;
use crate::core::{Error, Form, Id, Result, text};
use crate::design::form::{PostForm, Submit, TextArea};
use crate::design::{Prose, Section};
use crate::desk::{Screen, Settled, Sheet, as_typed, back_to, deed, href, open, screen, settle};
use crate::dialogues::Dialogue;
use crate::elected::{self, NewReply, Reply, Seat, seat_in};
use crate::site::{Desk, Posted};
use crate::themes::Theme;
use crate::{mandates, themes};

/// What is replied to, under which seat, and what was replied before.
struct Room {
    dialogue: Dialogue,
    theme: Option<Theme>,
    seat: Seat,
    reply: Option<Reply>,
}

impl Room {
    /// For whoever holds a post of the dialogue's bodies today.
    async fn open(desk: &Desk, slug: &str, subject: &str) -> Result<Self> {
        let dialogue = open(desk, slug).await?;
        let mut conn = desk.app.db.read().await?;
        let seats = Seat::all_of(&mandates::all(&mut conn).await?, desk.staff.id);
        let post = dialogue.responsible_post_id;
        let seat = seat_in(&seats, post, dialogue.bodies(), desk.today)
            .cloned()
            .ok_or(Error::Forbidden)?;
        let theme = if subject == WHOLE {
            None
        } else {
            let id: Id = subject.parse().map_err(|_| Error::NotFound)?;
            let theme = themes::get(&mut conn, id).await?;
            if theme.dialogue_id != dialogue.id {
                return Err(Error::NotFound);
            }
            Some(theme)
        };
        let about = theme.as_ref().map(|theme| theme.id);
        let replies = elected::replies(&mut conn, dialogue.id).await?;
        let reply = replies
            .into_iter()
            .find(|reply| reply.mandate == seat.mandate && reply.theme == about);
        Ok(Self {
            dialogue,
            theme,
            seat,
            reply,
        })
    }

    fn filled(&self) -> Form {
        let words = self.reply.as_ref().map(|reply| reply.words.clone());
        Form::new().with("words", words.unwrap_or_default())
    }

    fn version(&self) -> i64 {
        self.reply.as_ref().map_or(0, |reply| reply.version)
    }

    fn theme_id(&self) -> Option<Id> {
        self.theme.as_ref().map(|theme| theme.id)
    }
}

/// GET `/admin/dialoger/{slug}/svar/{subject}`.
pub async fn show(desk: Desk, Path((slug, subject)): Path<(String, String)>) -> Result<Response> {
    let room = Room::open(&desk, &slug, &subject).await?;
    if !room.dialogue.state.takes_answers() {
        return Ok(desk.see_other(&href(&room.dialogue, "svar")));
    }
    let sheet = Sheet::fresh(room.filled(), room.version());
    Ok(page(&desk, &room, &sheet))
}

/// POST `/admin/dialoger/{slug}/svar/{subject}`.
pub async fn submit(
    desk: Desk,
    Path((slug, subject)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let room = Room::open(&desk, &slug, &subject).await?;
    let mut form = posted.keep(&["words", "reason"]);
    let new = NewReply {
        words: posted.get("words").to_owned(),
        reason: posted.get("reason").to_owned(),
    };
    let (dialogue, theme) = (room.dialogue.id, room.theme_id());
    let version = posted.number("version");
    let mut deed = deed(&desk).await?;
    let answer = elected::put(&mut deed, dialogue, theme, version, &new).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &room.dialogue, "svar")),
        Settled::Stale => {
            let now = Room::open(&desk, &slug, &subject).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&now.filled(), now.version(), &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(back_to(&desk, &room.dialogue, "svar"));
            }
            Ok(page(&desk, &now, &sheet))
        }
        _ => Ok(page(&desk, &room, &Sheet::posted(form, &posted))),
    }
}

fn page(desk: &Desk, room: &Room, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let subject = room
        .theme_id()
        .map_or_else(|| WHOLE.to_owned(), |id| id.to_string());
    let title = match &room.theme {
        Some(theme) => text::elected_reply_theme(l, theme.title.clone()),
        None => text::elected_reply_whole(l).to_owned(),
    };
    let lead = text::elected_reply_lead(l, room.seat.role(l));
    let about = Screen::new(title, lead).of(sheet).calling(vec![
        ("words", text::elected_words(l)),
        ("reason", text::elected_reason(l)),
    ]);
    let submit = if room.reply.is_some() {
        text::elected_submit_change(l)
    } else {
        text::elected_submit(l)
    };
    let save = sheet.save_words(submit, l);
    let hidden = sheet.hidden();
    let form = sheet.form.clone();
    let changes = room.reply.is_some();
    let answered = room
        .theme
        .as_ref()
        .filter(|theme| !theme.answer.is_empty())
        .map(|theme| (theme.answer.clone(), theme.answered_by.clone()));
    let action = desk.href(&href(&room.dialogue, &format!("svar/{subject}")));
    screen(desk, &room.dialogue, about, move || {
        let answered = answered.map(|(answer, by)| {
            view! {
                <Section heading=text::themes_answer(l)>
                    <Prose text=answer/>
                    <p class="small">{by}</p>
                </Section>
            }
        });
        let reason = changes.then(|| {
            view! { <TextArea field=form.field("reason") label=text::elected_reason(l) hint=text::elected_reason_hint(l) rows=3 required=true/> }
        });
        view! {
            {answered}
            <PostForm action=action>
                {hidden}
                <TextArea field=form.field("words") label=text::elected_words(l) hint=text::elected_words_hint(l) rows=8 required=true/>
                {reason}
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}
