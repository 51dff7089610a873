//! `/admin/dialoger/{slug}/samrad/{body}`: going on without a committee's answer, with a reason.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{asked, standing};
use crate::consultations::{self, Consultation};
use crate::core::{Error, Form, Result, text};
use crate::design::form::{PostForm, Submit, TextArea};
use crate::desk::{Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/samrad/{body}`. Who has answered is in the list.
pub async fn show(desk: Desk, Path((slug, body)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RecordDecision).await?;
    let asked = asked(&desk, &dialogue, &body).await?;
    if !asked.may_be_left(dialogue.state, dialogue.opens_on, desk.today) {
        return Ok(desk.see_other(&href(&dialogue, "samrad")));
    }
    Ok(page(&desk, &dialogue, &asked, Form::new()))
}

/// POST `/admin/dialoger/{slug}/samrad/{body}`.
pub async fn submit(
    desk: Desk,
    Path((slug, body)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RecordDecision).await?;
    let asked = asked(&desk, &dialogue, &body).await?;
    let mut form = posted.keep(&["reason"]);
    let reason = posted.get("reason");
    // The same form sent twice.
    if let Some(without) = &asked.without
        && without.reason == reason.trim()
    {
        return Ok(back_to(&desk, &dialogue, "samrad"));
    }
    let mut deed = deed(&desk).await?;
    let answer = consultations::do_without(&mut deed, dialogue.id, asked.body.id, reason).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "samrad")),
        Settled::Again => Ok(page(&desk, &dialogue, &asked, form)),
        _ => Err(Error::Refused("no step is taken here")),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, asked: &Consultation, form: Form) -> Response {
    let l = desk.locale;
    let name = asked.body.name(l);
    let (words, _) = standing(asked, dialogue, desk);
    let about = Screen::new(text::consultations_without(l, name), words)
        .with(&form)
        .calling(vec![("reason", text::consultations_reason(l))]);
    let action = desk.href(&href(dialogue, &format!("samrad/{}", asked.body.slug)));
    screen(desk, dialogue, about, move || {
        view! {
            <PostForm action=action>
                <TextArea field=form.field("reason") label=text::consultations_reason(l) hint=text::consultations_reason_hint(l) rows=4 required=true/>
                <Submit text=text::consultations_do_without(l)/>
            </PostForm>
        }
        .into_any()
    })
}
