//! Planning an activity, changing one, and taking one away while nobody else has read of it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::activity;
use crate::activities::{self, Activity, Kind, NewActivity};
use crate::core::{Date, Error, Form, Locale, Result, TimeOfDay, Timestamp, text};
use crate::design::form::{
    Choice, DateField, FieldGroup, HiddenField, PostForm, Radios, Submit, TextArea, TextField,
};
use crate::desk::{
    OwnLabels, Screen, Settled, Sheet, again, back_to, day, deed, href, needed_day, once_field,
    open_for, screen, settle, settle_as_it_is,
};
use crate::dialogues::{Dialogue, EntryError, Problem};
use crate::once::once;
use crate::site::{Desk, Posted};
use crate::staff::Action;

const FIELDS: [&str; 11] = [
    "kind", "title", "day", "from", "to", "end_day", "place", "access", "hearing", "how_to",
    "reason",
];

/// GET `/admin/dialoger/{slug}/aktiviteter/ny`.
pub async fn show_new(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    if dialogue.state.is_over() {
        return Ok(desk.see_other(&href(&dialogue, "aktiviteter")));
    }
    let form = Form::new().with("kind", Kind::Meeting.as_str());
    Ok(page(&desk, &dialogue, None, &Sheet::fresh(form, 0)))
}

/// POST `/admin/dialoger/{slug}/aktiviteter/ny`.
pub async fn submit_new(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    save(&desk, &dialogue, None, &posted).await
}

/// GET `/admin/dialoger/{slug}/aktiviteter/{activity}`.
pub async fn show(desk: Desk, Path((slug, part)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let activity = activity(&desk, &dialogue, &part).await?;
    if !activity.may_be_changed(dialogue.state) {
        return Ok(desk.see_other(&href(&dialogue, "aktiviteter")));
    }
    let sheet = Sheet::fresh(filled(&activity), activity.version);
    Ok(page(&desk, &dialogue, Some(&activity), &sheet))
}

/// POST `/admin/dialoger/{slug}/aktiviteter/{activity}`.
pub async fn submit(
    desk: Desk,
    Path((slug, part)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let removes = posted.get("do") == "remove";
    let activity = match activity(&desk, &dialogue, &part).await {
        // Pressed twice: it is gone.
        Err(Error::NotFound) if removes => {
            return Ok(desk.see_other(&href(&dialogue, "aktiviteter")));
        }
        found => found?,
    };
    if removes {
        return remove(&desk, &dialogue, &activity, &posted).await;
    }
    save(&desk, &dialogue, Some(&activity), &posted).await
}

fn filled(activity: &Activity) -> Form {
    let plan = &activity.plan;
    let (first, last) = (plan.starts.date(), plan.ends.date());
    let end_day = (first != last).then(|| last.to_string());
    Form::new()
        .with("kind", plan.kind.as_str())
        .with("title", plan.title.clone())
        .with("day", first.to_string())
        .with("from", TimeOfDay::of(plan.starts).to_string())
        .with("to", TimeOfDay::of(plan.ends).to_string())
        .with("end_day", end_day.unwrap_or_default())
        .with("place", plan.place.clone())
        .with("access", plan.access.clone())
        .with("hearing", plan.hearing.clone())
        .with("how_to", plan.how_to.clone())
}

/// The moment that was typed at the field `name` for `day`; what is wrong with it is told there.
fn moment(
    form: &mut Form,
    posted: &Posted,
    name: &'static str,
    day: Option<Date>,
    l: Locale,
) -> Option<Timestamp> {
    let typed = posted.get(name).trim();
    let problem = match typed.parse::<TimeOfDay>() {
        _ if typed.is_empty() => Problem::Missing,
        Err(_) => Problem::NotATime,
        Ok(time) => match time.on(day?) {
            Some(moment) => return Some(moment),
            None => Problem::NoSuchTime,
        },
    };
    form.error(name, problem.words(l));
    None
}

/// What was posted, when all of it can be read; what cannot is told at its field.
fn read(posted: &Posted, form: &mut Form, l: Locale) -> Option<NewActivity> {
    let text = |name: &str| posted.get(name).trim().to_owned();
    let kind = posted.get("kind").parse::<Kind>().ok();
    if kind.is_none() {
        form.error("kind", Problem::NotAChoice.words(l));
    }
    for name in ["title", "place", "access"] {
        if text(name).is_empty() {
            form.error(name, Problem::Missing.words(l));
        }
    }
    let first = needed_day(form, posted, "day", l);
    let last = day(form, posted, "end_day", l).or(first);
    let starts = moment(form, posted, "from", first, l);
    let ends = moment(form, posted, "to", last, l);
    if !form.is_valid() {
        return None;
    }
    Some(NewActivity {
        kind: kind?,
        title: text("title"),
        place: text("place"),
        starts: starts?,
        ends: ends?,
        access: text("access"),
        hearing: text("hearing"),
        how_to: text("how_to"),
    })
}

async fn save(
    desk: &Desk,
    dialogue: &Dialogue,
    old: Option<&Activity>,
    posted: &Posted,
) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted.keep(&FIELDS);
    if dialogue.state.is_locked() && posted.get("reason").trim().is_empty() {
        form.error("reason", Problem::Missing.words(l));
    }
    let Some(new) = read(posted, &mut form, l).filter(|_| form.is_valid()) else {
        return Ok(page(desk, dialogue, old, &Sheet::posted(form, posted)));
    };
    let reason = posted.get("reason");
    let mut deed = deed(desk).await?;
    let answer: Result<(), EntryError> = match old {
        Some(old) => {
            let place = (old.id, posted.number("version"));
            activities::change(&mut deed, dialogue.id, place, &new, reason).await
        }
        None => once(&mut deed, &desk.path, posted, async |deed| {
            activities::add(deed, dialogue.id, &new, reason).await
        })
        .await
        .map(drop),
    };
    match (settle(deed, answer, &mut form, l).await?, old) {
        (Settled::Done(()), _) => Ok(back_to(desk, dialogue, "aktiviteter")),
        (Settled::Stale, Some(old)) => {
            let now = again(desk, dialogue.id).await?;
            let saved = activity(desk, &now, &old.id.to_string()).await?;
            let sheet = met(Sheet::posted(form, posted), &saved, l);
            if sheet.is_as_saved() {
                return Ok(back_to(desk, dialogue, "aktiviteter"));
            }
            Ok(page(desk, &now, Some(&saved), &sheet))
        }
        _ => Ok(page(desk, dialogue, old, &Sheet::posted(form, posted))),
    }
}

/// The form after somebody else has saved the activity. When it is is one thing.
fn met(sheet: Sheet, saved: &Activity, l: Locale) -> Sheet {
    let shown = |name: &str, value: &str| match (name, value.parse::<Kind>()) {
        ("kind", Ok(kind)) => kind.name(l).to_owned(),
        _ => value.to_owned(),
    };
    let when: &[&'static str] = &["day", "from", "to", "end_day"];
    sheet.meeting(&filled(saved), saved.version, &[when], shown)
}

async fn remove(
    desk: &Desk,
    dialogue: &Dialogue,
    old: &Activity,
    posted: &Posted,
) -> Result<Response> {
    let l = desk.locale;
    let mut sheet = Sheet::fresh(filled(old), old.version);
    let mut deed = deed(desk).await?;
    let place = (old.id, posted.number("version"));
    let answer = activities::remove(&mut deed, dialogue.id, place).await;
    match settle_as_it_is(deed, answer, &mut sheet.form, l).await? {
        Settled::Done(()) => Ok(back_to(desk, dialogue, "aktiviteter")),
        Settled::Stale => {
            let saved = activity(desk, dialogue, &old.id.to_string()).await?;
            // Nothing was typed: what somebody else changed is shown, to be taken away or kept.
            let sheet = met(sheet, &saved, l);
            Ok(page(desk, dialogue, Some(&saved), &sheet))
        }
        _ => Ok(page(desk, dialogue, Some(old), &sheet)),
    }
}

fn labels(l: Locale) -> OwnLabels {
    vec![
        ("kind", text::activities_kind(l)),
        ("title", text::activities_name(l)),
        ("day", text::activities_day(l)),
        ("from", text::activities_from(l)),
        ("to", text::activities_to(l)),
        ("end_day", text::activities_end_day(l)),
        ("place", text::activities_place(l)),
        ("access", text::activities_access(l)),
        ("hearing", text::activities_hearing(l)),
        ("how_to", text::activities_how_to(l)),
    ]
}

fn page(desk: &Desk, dialogue: &Dialogue, old: Option<&Activity>, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let (title, path) = old.map_or_else(
        || (text::activities_add(l), "aktiviteter/ny".to_owned()),
        |old| {
            (
                text::activities_change(l),
                format!("aktiviteter/{}", old.id),
            )
        },
    );
    let action = desk.href(&href(dialogue, &path));
    let about = Screen::new(title, text::activities_form_lead(l))
        .of(sheet)
        .calling(labels(l));
    let form = sheet.form.clone();
    let hidden = old.map(|_| sheet.hidden());
    let once = old.is_none().then(|| once_field(desk));
    let save = sheet.save_words(text::admin_save(l), l);
    let reason = dialogue.state.is_locked().then(|| form.field("reason"));
    let removable = old
        .filter(|old| old.may_be_removed(dialogue.state))
        .map(|old| (action.clone(), old.version.to_string()));
    screen(desk, dialogue, about, move || {
        let kinds = Kind::ALL
            .iter()
            .map(|kind| Choice::new(kind.as_str(), kind.name(l)))
            .collect();
        let reason = reason.map(|field| {
            view! { <TextArea field=field label=text::admin_revise_reason(l) hint=text::admin_revise_reason_hint(l) rows=3 required=true/> }
        });
        let remove = removable.map(|(action, version)| {
            view! {
                <PostForm action=action>
                    <HiddenField name="version" value=version/>
                    <Submit text=text::activities_remove(l) name="do" value="remove"/>
                </PostForm>
            }
        });
        let optional = text::admin_optional(l);
        let (when, place) = (form.clone(), form.clone());
        view! {
            <PostForm action=action>
                {once}
                {hidden}
                <Radios field=form.field("kind") label=text::activities_kind(l) choices=kinds/>
                <TextField field=form.field("title") label=text::activities_name(l) hint=text::activities_name_hint(l) required=true/>
                <FieldGroup legend=text::activities_legend_when(l)>
                    <DateField field=when.field("day") label=text::activities_day(l) required=true/>
                    <TextField field=when.field("from") label=text::activities_from(l) hint=text::activities_time_hint(l) kind="time" required=true short=true/>
                    <TextField field=when.field("to") label=text::activities_to(l) kind="time" required=true short=true/>
                    <DateField field=when.field("end_day") label=text::activities_end_day(l) note=optional hint=text::activities_end_day_hint(l)/>
                </FieldGroup>
                <FieldGroup legend=text::activities_legend_where(l)>
                    <TextField field=place.field("place") label=text::activities_place(l) hint=text::activities_place_hint(l) required=true/>
                    <TextArea field=place.field("access") label=text::activities_access(l) hint=text::activities_access_hint(l) rows=3 required=true/>
                    <TextArea field=place.field("hearing") label=text::activities_hearing(l) note=optional hint=text::activities_hearing_hint(l) rows=2/>
                    <TextArea field=place.field("how_to") label=text::activities_how_to(l) note=optional hint=text::activities_how_to_hint(l) rows=2/>
                </FieldGroup>
                {reason}
                <Submit text=save/>
            </PostForm>
            {remove}
        }
        .into_any()
    })
}
