//! `/admin/dialoger/{slug}/ideer/{number}/besked`: noting afterwards how the sender of an idea is reached, when nobody did so as it was
//! entered (P3, P17).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::reply::{fields, read};
use crate::core::{Error, Form, Locale, Result, text};
use crate::deliveries::{self, Reached, Way};
use crate::design::Panel;
use crate::design::form::{PostForm, Submit};
use crate::desk::{OwnLabels, Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

const FIELDS: [&str; 4] = ["reply_name", "reply_address", "reply_phone", "reply_lang"];

/// GET `/admin/dialoger/{slug}/ideer/{number}/besked`.
pub async fn show(desk: Desk, Path((slug, number)): Path<(String, i64)>) -> Result<Response> {
    let (dialogue, reached) = found(&desk, &slug, number).await?;
    let form = Form::new().with("reply_lang", Locale::Sv.tag());
    Ok(page(&desk, &dialogue, (number, &reached), form))
}

/// POST `/admin/dialoger/{slug}/ideer/{number}/besked`.
pub async fn submit(
    desk: Desk,
    Path((slug, number)): Path<(String, i64)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let (dialogue, reached) = found(&desk, &slug, number).await?;
    let here = format!("ideer/{number}/besked");
    let mut form = posted.keep(&FIELDS);
    let Some(new) = read(&posted, &mut form, l) else {
        if form.is_valid() {
            form.error("reply_address", text::register_reply_where(l));
        }
        return Ok(page(&desk, &dialogue, (number, &reached), form));
    };
    let mut deed = deed(&desk).await?;
    let answer = deliveries::add(&mut deed, dialogue.id, reached.idea, &new).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, &here)),
        // Pressed twice, or somebody else was first: the page says how they are told now.
        Settled::Stale => Ok(desk.see_other(&href(&dialogue, &here))),
        _ => Ok(page(&desk, &dialogue, (number, &reached), form)),
    }
}

async fn found(desk: &Desk, slug: &str, number: i64) -> Result<(Dialogue, Reached)> {
    let dialogue = open_for(desk, slug, Action::RegisterContribution).await?;
    let mut conn = desk.app.db.read().await?;
    let reached = deliveries::reached(&mut conn, dialogue.id, number).await?;
    drop(conn);
    Ok((dialogue, reached.ok_or(Error::NotFound)?))
}

fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    (number, reached): (i64, &Reached),
    form: Form,
) -> Response {
    let l = desk.locale;
    let labels: OwnLabels = vec![
        ("reply_name", text::register_reply_name(l)),
        ("reply_address", text::register_reply_address(l)),
        ("reply_phone", text::register_reply_phone(l)),
        ("reply_lang", text::register_reply_lang(l)),
    ];
    let about = Screen::new(
        text::deliveries_add_title(l, number),
        text::deliveries_add_lead(l),
    )
    .with(&form)
    .calling(labels);
    // How somebody is reached is corrected by who sends the letters.
    let correct = reached
        .person
        .filter(|_| desk.may(Action::SendFeedback, dialogue.owner.id))
        .map(|(person, _)| desk.href(&href(dialogue, &format!("utskick/mottagare/{person}"))));
    let known = match (reached.by_mail, reached.person) {
        (true, _) => Some(text::deliveries_add_by_mail(l)),
        (false, Some((_, Way::Letter))) => Some(text::deliveries_add_by_letter(l)),
        (false, Some((_, Way::Call))) => Some(text::deliveries_add_by_call(l)),
        (false, None) if !reached.may_be_added(dialogue.state) => {
            Some(text::deliveries_add_too_late(l))
        }
        (false, None) => None,
    };
    let action = desk.href(&href(dialogue, &format!("ideer/{number}/besked")));
    screen(desk, dialogue, about, move || {
        let Some(known) = known else {
            return view! {
                <PostForm action=action>
                    {fields(&form, l)}
                    <Submit text=text::deliveries_save(l)/>
                </PostForm>
            }
            .into_any();
        };
        let correct =
            correct.map(|href| view! { <p><a href=href>{text::deliveries_correct(l)}</a></p> });
        view! { <Panel><p>{known}</p>{correct}</Panel> }.into_any()
    })
}
