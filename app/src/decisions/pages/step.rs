//! `/admin/dialoger/{slug}/handlaggning/steg`: entering an officer report, a referral or a meeting.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Form, Result, text};
use crate::decisions::{self, NewStep, StepKind};
use crate::design::form::{
    Choice, DateField, HiddenField, PostForm, Radios, Submit, TextArea, TextField,
};
use crate::desk::{
    Screen, Settled, again, back_to, day, deed, href, once_field, open_for, screen, settle,
};
use crate::dialogues::{Dialogue, Problem};
use crate::once::once;
use crate::site::{Desk, Posted};
use crate::staff::Action;

const FIELDS: [&str; 5] = ["kind", "happens_on", "title", "note", "url"];

/// GET `/admin/dialoger/{slug}/handlaggning/steg`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RecordHandling).await?;
    let form = Form::new().with("kind", StepKind::Meeting.as_str());
    Ok(page(&desk, &dialogue, form, dialogue.version, false))
}

/// POST `/admin/dialoger/{slug}/handlaggning/steg`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::RecordHandling).await?;
    let mut form = posted.keep(&FIELDS);
    let version = posted.number("version");
    let kind = posted.get("kind").parse::<StepKind>();
    if kind.is_err() {
        form.error("kind", Problem::NotAChoice.words(l));
    }
    let day = day(&mut form, &posted, "happens_on", l);
    if day.is_none() && form.is_valid() {
        form.error("happens_on", Problem::Missing.words(l));
    }
    let text = |name: &str| posted.get(name).trim().to_owned();
    if text("title").is_empty() {
        form.error("title", Problem::Missing.words(l));
    }
    let (Ok(kind), Some(happens_on), true) = (kind, day, form.is_valid()) else {
        return Ok(page(&desk, &dialogue, form, version, false));
    };
    let new = NewStep {
        kind,
        happens_on,
        title: text("title"),
        note: text("note"),
        url: text("url"),
    };
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        decisions::add_step(deed, dialogue.id, version, &new).await
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) => Ok(back_to(&desk, &dialogue, "handlaggning")),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            Ok(page(&desk, &now, form, now.version, true))
        }
        _ => Ok(page(&desk, &dialogue, form, version, false)),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, form: Form, version: i64, stale: bool) -> Response {
    let l = desk.locale;
    let about = Screen::new(
        text::decisions_add_step(l),
        text::decisions_add_step_lead(l),
    )
    .with(&form)
    .stale(stale)
    .calling(vec![
        ("kind", text::decisions_step_kind(l)),
        ("title", text::decisions_step_title(l)),
        ("note", text::decisions_step_note(l)),
    ]);
    let action = desk.href(&href(dialogue, "handlaggning/steg"));
    let once = once_field(desk);
    screen(desk, dialogue, about, move || {
        let kinds = StepKind::ALL
            .iter()
            .map(|kind| Choice::new(kind.as_str(), kind.name(l)))
            .collect();
        view! {
            <PostForm action=action>
                <HiddenField name="version" value=version.to_string()/>
                {once}
                <Radios field=form.field("kind") label=text::decisions_step_kind(l) choices=kinds/>
                <DateField field=form.field("happens_on") label=text::decisions_step_day(l) required=true/>
                <TextField field=form.field("title") label=text::decisions_step_title(l) hint=text::decisions_step_title_hint(l) required=true/>
                <TextArea field=form.field("note") label=text::decisions_step_note(l) note=text::admin_optional(l) rows=3/>
                <TextField field=form.field("url") label=text::decisions_step_url(l) note=text::admin_optional(l) kind="url"/>
                <Submit text=text::decisions_step_save(l)/>
            </PostForm>
        }
        .into_any()
    })
}
