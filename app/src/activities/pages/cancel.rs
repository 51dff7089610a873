//! `/admin/dialoger/{slug}/aktiviteter/{activity}/stall-in`: cancelling an activity, with a reason.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::activity;
use crate::activities::{self, Activity};
use crate::core::{Form, Result, text};
use crate::design::form::{HiddenField, PostForm, Submit, TextArea};
use crate::desk::{Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/aktiviteter/{activity}/stall-in`.
pub async fn show(desk: Desk, Path((slug, part)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let activity = activity(&desk, &dialogue, &part).await?;
    if !activity.may_be_cancelled(dialogue.state, desk.now) {
        return Ok(desk.see_other(&href(&dialogue, "aktiviteter")));
    }
    Ok(page(&desk, &dialogue, &activity, &Form::new(), false))
}

/// POST `/admin/dialoger/{slug}/aktiviteter/{activity}/stall-in`.
pub async fn submit(
    desk: Desk,
    Path((slug, part)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let old = activity(&desk, &dialogue, &part).await?;
    let mut form = posted.keep(&["reason"]);
    let reason = posted.get("reason");
    // The same form sent twice.
    if let Some(cancelled) = &old.cancelled
        && cancelled.reason == reason.trim()
    {
        return Ok(back_to(&desk, &dialogue, "aktiviteter"));
    }
    let mut deed = deed(&desk).await?;
    let place = (old.id, posted.number("version"));
    let answer = activities::cancel(&mut deed, dialogue.id, place, reason).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "aktiviteter")),
        Settled::Stale => {
            let now = activity(&desk, &dialogue, &part).await?;
            Ok(page(&desk, &dialogue, &now, &form, true))
        }
        _ => Ok(page(&desk, &dialogue, &old, &form, false)),
    }
}

/// When somebody else has changed it meanwhile, what it is now stands above the reason.
fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    activity: &Activity,
    form: &Form,
    stale: bool,
) -> Response {
    let l = desk.locale;
    let plan = &activity.plan;
    let about = Screen::new(
        text::activities_cancel_title(l, plan.title.as_str()),
        text::activities_cancel_lead(l),
    )
    .with(form)
    .stale(stale)
    .calling(vec![("reason", text::activities_cancel_reason(l))]);
    let path = format!("aktiviteter/{}/stall-in", activity.id);
    let action = desk.href(&href(dialogue, &path));
    let (when, place) = (plan.when(l), plan.place.clone());
    let (version, reason) = (activity.version.to_string(), form.field("reason"));
    screen(desk, dialogue, about, move || {
        view! {
            <p>{when}<br/>{place}</p>
            <PostForm action=action>
                <HiddenField name="version" value=version/>
                <TextArea field=reason label=text::activities_cancel_reason(l) hint=text::admin_revise_reason_hint(l) rows=3 required=true/>
                <Submit text=text::activities_cancel(l)/>
            </PostForm>
        }
        .into_any()
    })
}
