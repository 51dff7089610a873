//! `/admin/dialoger/{slug}/aktiviteter/{activity}/anteckningar`: what was said and done at an activity.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::activity;
use crate::activities::{self, Activity};
use crate::core::{Form, Result, text};
use crate::design::form::{PostForm, Submit, TextArea};
use crate::desk::{
    Screen, Settled, Sheet, as_typed, back_to, deed, href, open_for, screen, settle,
};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/aktiviteter/{activity}/anteckningar`.
pub async fn show(desk: Desk, Path((slug, part)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let activity = activity(&desk, &dialogue, &part).await?;
    if !activity.takes_notes(dialogue.state, desk.now) {
        return Ok(desk.see_other(&href(&dialogue, "aktiviteter")));
    }
    let sheet = Sheet::fresh(filled(&activity), activity.version);
    Ok(page(&desk, &dialogue, &activity, &sheet))
}

fn filled(activity: &Activity) -> Form {
    Form::new().with("notes", activity.notes.clone())
}

/// POST `/admin/dialoger/{slug}/aktiviteter/{activity}/anteckningar`.
pub async fn submit(
    desk: Desk,
    Path((slug, part)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let old = activity(&desk, &dialogue, &part).await?;
    let mut form = posted.keep(&["notes"]);
    let mut deed = deed(&desk).await?;
    let place = (old.id, posted.number("version"));
    let notes = posted.get("notes");
    let answer = activities::write_notes(&mut deed, dialogue.id, place, notes).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "aktiviteter")),
        Settled::Stale => {
            let now = activity(&desk, &dialogue, &part).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(back_to(&desk, &dialogue, "aktiviteter"));
            }
            Ok(page(&desk, &dialogue, &now, &sheet))
        }
        _ => Ok(page(&desk, &dialogue, &old, &Sheet::posted(form, &posted))),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, activity: &Activity, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let plan = &activity.plan;
    let about = Screen::new(
        text::activities_notes_title(l, plan.title.as_str()),
        text::activities_notes_lead(l),
    )
    .of(sheet)
    .calling(vec![("notes", text::activities_notes(l))]);
    let path = format!("aktiviteter/{}/anteckningar", activity.id);
    let action = desk.href(&href(dialogue, &path));
    let (when, place) = (plan.when(l), plan.place.clone());
    let (hidden, save) = (sheet.hidden(), sheet.save_words(text::admin_save(l), l));
    let notes = sheet.form.field("notes");
    screen(desk, dialogue, about, move || {
        view! {
            <p>{when}<br/>{place}</p>
            <PostForm action=action>
                {hidden}
                <TextArea field=notes label=text::activities_notes(l) hint=text::activities_notes_hint(l) rows=8 required=true/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}
