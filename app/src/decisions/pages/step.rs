//! `/admin/dialoger/{slug}/handlaggning/steg`: entering an officer report, a referral or a meeting; and
//! `/admin/dialoger/{slug}/handlaggning/steg/{step}`: changing one, or taking it out after a last look.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Error, Form, Locale, Result, text};
use crate::decisions::{self, NewStep, PoliticalStep, StepKind};
use crate::design::form::{
    Choice, DateField, HiddenField, PostForm, Radios, Submit, TextArea, TextField,
};
use crate::design::{ConfirmPanel, Prose, SummaryList, SummaryRow};
use crate::desk::{
    Screen, Settled, Sheet, again, back_to, day_in_words, deed, href, needed_day, once_field,
    open_for, screen, settle, settle_as_it_is, without_numbers,
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
    let sheet = Sheet::fresh(form, dialogue.version);
    Ok(page(&desk, &dialogue, None, &sheet))
}

/// POST `/admin/dialoger/{slug}/handlaggning/steg`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RecordHandling).await?;
    let mut form = posted.keep(&FIELDS);
    let Some(new) = read(&posted, &mut form, desk.locale) else {
        return Ok(page(&desk, &dialogue, None, &Sheet::posted(form, &posted)));
    };
    let version = posted.number("version");
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        decisions::add_step(deed, dialogue.id, version, &new).await
    })
    .await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(_) => Ok(back_to(&desk, &dialogue, "handlaggning")),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&Form::new(), now.version, &[], |name, value| {
                as_read(name, value, desk.locale)
            });
            Ok(page(&desk, &now, None, &sheet))
        }
        _ => Ok(page(&desk, &dialogue, None, &Sheet::posted(form, &posted))),
    }
}

/// GET `/admin/dialoger/{slug}/handlaggning/steg/{step}`.
pub async fn show_one(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RecordHandling).await?;
    let step = step(&desk, &dialogue, &id).await?;
    if !dialogue.state.takes_steps() {
        return Ok(desk.see_other(&href(&dialogue, "handlaggning")));
    }
    let sheet = Sheet::fresh(filled(&step), dialogue.version);
    Ok(page(&desk, &dialogue, Some(&step), &sheet))
}

/// POST `/admin/dialoger/{slug}/handlaggning/steg/{step}`: saves it, or takes it out.
pub async fn submit_one(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::RecordHandling).await?;
    let removes = posted.get("do") == "remove";
    let old = match step(&desk, &dialogue, &id).await {
        // Pressed twice: it is gone.
        Err(Error::NotFound) if removes => {
            return Ok(desk.see_other(&href(&dialogue, "handlaggning")));
        }
        found => found?,
    };
    let version = posted.number("version");
    let mut form = if removes {
        filled(&old)
    } else {
        posted.keep(&FIELDS)
    };
    let new = (!removes).then(|| read(&posted, &mut form, l));
    if matches!(new, Some(None)) {
        let sheet = Sheet::posted(form, &posted);
        return Ok(page(&desk, &dialogue, Some(&old), &sheet));
    }
    let mut deed = deed(&desk).await?;
    let answer = match new.flatten() {
        Some(new) => decisions::change_step(&mut deed, dialogue.id, version, old.id, &new).await,
        None => decisions::remove_step(&mut deed, dialogue.id, version, old.id)
            .await
            .map_err(Into::into),
    };
    // What is taken out may say what it likes.
    let answer = without_numbers(answer, &form, |_| !removes);
    match settle_as_it_is(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "handlaggning")),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            let saved = step(&desk, &now, &id).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&saved), now.version, &[], |name, value| {
                as_read(name, value, l)
            });
            if sheet.is_as_saved() && !removes {
                return Ok(back_to(&desk, &now, "handlaggning"));
            }
            Ok(page(&desk, &now, Some(&saved), &sheet))
        }
        _ => Ok(page(
            &desk,
            &dialogue,
            Some(&old),
            &Sheet::posted(form, &posted),
        )),
    }
}

async fn step(desk: &Desk, dialogue: &Dialogue, id: &str) -> Result<PoliticalStep> {
    decisions::political_steps(&mut *desk.app.db.read().await?, dialogue.id)
        .await?
        .into_iter()
        .find(|step| step.id.to_string() == id)
        .ok_or(Error::NotFound)
}

fn filled(step: &PoliticalStep) -> Form {
    Form::new()
        .with("kind", step.kind.as_str())
        .with("happens_on", step.happens_on.to_string())
        .with("title", step.title.clone())
        .with("note", step.note.clone())
        .with("url", step.url.clone())
}

/// What was posted; none when something is wrong, which its field says.
fn read(posted: &Posted, form: &mut Form, l: Locale) -> Option<NewStep> {
    let kind = posted.get("kind").parse::<StepKind>().ok();
    if kind.is_none() {
        form.error("kind", Problem::NotAChoice.words(l));
    }
    let happens_on = needed_day(form, posted, "happens_on", l);
    let text = |name: &str| posted.get(name).trim().to_owned();
    if text("title").is_empty() {
        form.error("title", Problem::Missing.words(l));
    }
    if !form.is_valid() {
        return None;
    }
    Some(NewStep {
        kind: kind?,
        happens_on: happens_on?,
        title: text("title"),
        note: text("note"),
        url: text("url"),
    })
}

/// A value of the form as people read it.
fn as_read(name: &str, value: &str, l: Locale) -> String {
    match name {
        "kind" => value
            .parse::<StepKind>()
            .map_or_else(|_| value.to_owned(), |kind| kind.name(l).to_owned()),
        "happens_on" => day_in_words(value, l),
        _ => value.to_owned(),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, old: Option<&PoliticalStep>, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let title = if old.is_some() {
        text::decisions_change_step(l)
    } else {
        text::decisions_add_step(l)
    };
    if !dialogue.state.takes_steps() {
        return not_now(desk, dialogue, title, &sheet.form);
    }
    let about = Screen::new(title, text::decisions_add_step_lead(l))
        .of(sheet)
        .calling(vec![
            ("kind", text::decisions_step_kind(l)),
            ("title", text::decisions_step_title(l)),
            ("note", text::decisions_step_note(l)),
        ]);
    let path = old.map_or_else(
        || "handlaggning/steg".to_owned(),
        |step| format!("handlaggning/steg/{}", step.id),
    );
    let action = desk.href(&href(dialogue, &path));
    let once = old.is_none().then(|| once_field(desk));
    let save = sheet.save_words(text::decisions_step_save(l), l);
    let (form, hidden) = (sheet.form.clone(), sheet.hidden());
    let remove = old.map(|step| removing(&action, step, sheet.version, l));
    screen(desk, dialogue, about, move || {
        let kinds = StepKind::ALL
            .iter()
            .map(|kind| Choice::new(kind.as_str(), kind.name(l)))
            .collect();
        view! {
            <PostForm action=action>
                {hidden}
                {once}
                <Radios field=form.field("kind") label=text::decisions_step_kind(l) choices=kinds/>
                <DateField field=form.field("happens_on") label=text::decisions_step_day(l) required=true/>
                <TextField field=form.field("title") label=text::decisions_step_title(l) hint=text::decisions_step_title_hint(l) required=true/>
                <TextArea field=form.field("note") label=text::decisions_step_note(l) note=text::admin_optional(l) rows=3/>
                <TextField field=form.field("url") label=text::decisions_step_url(l) note=text::admin_optional(l) kind="url"/>
                <Submit text=save/>
            </PostForm>
            {remove}
        }
        .into_any()
    })
}

/// Why no step is saved now; and what was typed, when the handling ended meanwhile.
fn not_now(desk: &Desk, dialogue: &Dialogue, title: &str, form: &Form) -> Response {
    let l = desk.locale;
    let names = [
        ("happens_on", text::decisions_step_day(l)),
        ("title", text::decisions_step_title(l)),
        ("note", text::decisions_step_note(l)),
        ("url", text::decisions_step_url(l)),
    ];
    let typed: Vec<AnyView> = names
        .into_iter()
        .filter(|(name, _)| !form.value(name).trim().is_empty())
        .map(|(name, label)| {
            let value = as_read(name, form.value(name), l);
            view! { <SummaryRow term=label><Prose text=value/></SummaryRow> }.into_any()
        })
        .collect();
    let is_late = !typed.is_empty();
    let about = Screen::new(title, text::decisions_steps_when(l)).conflict(is_late);
    screen(desk, dialogue, about, move || {
        is_late
            .then(|| {
                view! {
                    <p><strong>{text::admin_conflict_typed(l)}</strong></p>
                    <SummaryList>{typed}</SummaryList>
                }
            })
            .into_any()
    })
}

/// The last look before it is taken out.
fn removing(action: &str, step: &PoliticalStep, version: i64, l: Locale) -> AnyView {
    let action = action.to_owned();
    let words = text::decisions_remove_words(l, step.happens_on.long(l), step.title.clone());
    view! {
        <ConfirmPanel heading=text::decisions_remove_heading(l) danger=true>
            <p>{words}</p>
            <PostForm action=action>
                <HiddenField name="version" value=version.to_string()/>
                <Submit text=text::decisions_remove(l) name="do" value="remove"/>
            </PostForm>
        </ConfirmPanel>
    }
    .into_any()
}
