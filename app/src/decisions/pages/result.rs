//! `/admin/dialoger/{slug}/handlaggning/beslut`: entering or mending a decision on the result (P16).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::fields::{RESULT_FIELDS, decision_fields, first_values, read, values_of};
use crate::bodies::{self, RegisteredBody};
use crate::core::{Error, Form, Id, Result, text};
use crate::decisions::{self, Decision, Purpose, may_record_of};
use crate::design::form::{PostForm, Submit};
use crate::desk::{
    Screen, Settled, Sheet, again, as_typed, back_to, deed, href, may_see, once_field,
    open_to_decide, screen, settle, shown,
};
use crate::dialogues::Dialogue;
use crate::once::once;
use crate::site::{Desk, Posted};

/// GET `/admin/dialoger/{slug}/handlaggning/beslut`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_to_decide(&desk, &slug).await?;
    // Before it is handed over and after participants are told there is nothing to enter.
    if !dialogue.state.takes_results() {
        return Ok(desk.see_other(&href(&dialogue, "handlaggning")));
    }
    let form = first_values(Form::new(), &dialogue);
    let sheet = Sheet::fresh(form, dialogue.version);
    page(&desk, &dialogue, None, sheet).await
}

/// POST `/admin/dialoger/{slug}/handlaggning/beslut`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    save(desk, &slug, None, posted).await
}

/// GET `/admin/dialoger/{slug}/handlaggning/beslut/{decision}`.
pub async fn show_one(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_to_decide(&desk, &slug).await?;
    let decision = result_decision(&desk, &dialogue, &id).await?;
    if !may_record_of(&desk.staff, dialogue.bodies(), decision.body.id) {
        return Err(Error::Forbidden);
    }
    let form = values_of(Form::new(), &decision);
    let sheet = Sheet::fresh(form, dialogue.version);
    page(&desk, &dialogue, Some(decision.id), sheet).await
}

/// POST `/admin/dialoger/{slug}/handlaggning/beslut/{decision}`.
pub async fn submit_one(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    save(desk, &slug, Some(id), posted).await
}

async fn result_decision(desk: &Desk, dialogue: &Dialogue, id: &str) -> Result<Decision> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    decisions::of_dialogue(&mut *desk.app.db.read().await?, dialogue.id)
        .await?
        .into_iter()
        .find(|d| d.id == id && d.purpose == Purpose::Result)
        .ok_or(Error::NotFound)
}

async fn save(desk: Desk, slug: &str, old: Option<Id>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_to_decide(&desk, slug).await?;
    let mut form = posted.keep(&RESULT_FIELDS);
    let version = posted.number("version");
    let decision = match read(&posted, &dialogue, Purpose::Result, desk.today) {
        Ok(decision) => decision,
        Err(problems) => {
            for (field, problem) in problems {
                form.error(field, problem.words(l));
            }
            return page(&desk, &dialogue, old, Sheet::posted(form, &posted)).await;
        }
    };
    let mut deed = deed(&desk).await?;
    let id = dialogue.id;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| match old {
        None => decisions::add_result_decision(deed, id, version, &decision).await,
        Some(old) => decisions::correct_result_decision(deed, id, version, old, &decision)
            .await
            .map(|()| old),
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) if may_see(&desk, dialogue.bodies()) => {
            Ok(back_to(&desk, &dialogue, "handlaggning"))
        }
        // Who decides on a part of their own sees that, and not the rest of the handling.
        Settled::Done(decision) => {
            let own = format!("handlaggning/beslut/{decision}");
            Ok(back_to(&desk, &dialogue, &own))
        }
        Settled::Stale => {
            let now = again(&desk, id).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = meeting(&desk, &now, old, sheet).await?;
            page(&desk, &now, old, sheet).await
        }
        _ => page(&desk, &dialogue, old, Sheet::posted(form, &posted)).await,
    }
}

/// What was posted, together with what somebody else has saved: of a decision that is there its
/// fields, of a new one nothing.
async fn meeting(desk: &Desk, now: &Dialogue, old: Option<Id>, sheet: Sheet) -> Result<Sheet> {
    let (l, version) = (desk.locale, now.version);
    let Some(id) = old else {
        return Ok(sheet.meeting(&Form::new(), version, &[], as_typed));
    };
    let decision = result_decision(desk, now, &id.to_string()).await?;
    let bodies = bodies::all(&mut *desk.app.db.read().await?).await?;
    let saved = values_of(Form::new(), &decision);
    let shown = |name: &str, value: &str| shown(name, value, &bodies, l);
    Ok(sheet.meeting(&saved, version, &[], shown))
}

async fn page(desk: &Desk, dialogue: &Dialogue, old: Option<Id>, sheet: Sheet) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let bodies: Vec<RegisteredBody> = bodies::begun(&mut conn, desk.today)
        .await?
        .into_iter()
        .filter(|b| may_record_of(&desk.staff, dialogue.bodies(), b.body.id))
        .collect();
    let title = if old.is_some() {
        text::decisions_correct(l)
    } else {
        text::decisions_add(l)
    };
    let about = Screen::new(title, text::decisions_add_lead(l)).of(&sheet);
    let rest = old.map_or_else(
        || "handlaggning/beslut".to_owned(),
        |id| format!("handlaggning/beslut/{id}"),
    );
    let action = desk.href(&href(dialogue, &rest));
    let fields = decision_fields(
        &sheet.form,
        &bodies,
        text::decisions_group(l),
        Purpose::Result,
        l,
    );
    let save = sheet.save_words(text::decisions_save(l), l);
    let hidden = sheet.hidden();
    let once = once_field(desk);
    Ok(screen(desk, dialogue, about, move || {
        view! {
            <PostForm action=action>
                {hidden}
                {once}
                {fields}
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}
