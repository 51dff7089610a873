//! Adding a measure to the plan, changing one, and taking one out.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::measure;
use crate::core::{Form, Locale, Result, text};
use crate::design::form::{
    Choice, DateField, FieldGroup, HiddenField, PostForm, Select, Submit, TextArea, TextField,
};
use crate::desk::{
    OwnLabels, Screen, Settled, Sheet, again, as_typed, back_to, day, deed, href, once_field,
    open_for, screen, settle, settle_as_it_is,
};
use crate::dialogues::{Dialogue, EntryError};
use crate::inclusion::model::amount;
use crate::inclusion::{self, Measure, NewMeasure, Suggestion};
use crate::once::once;
use crate::site::{Desk, Posted};
use crate::staff::Action;

const FIELDS: [&str; 8] = [
    "group", "group_en", "measure", "who", "day", "place", "cost", "reason",
];

/// GET `/admin/dialoger/{slug}/inkludering/ny`.
pub async fn show_new(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    if !dialogue.state.plans_inclusion() {
        return Ok(desk.see_other(&href(&dialogue, "inkludering")));
    }
    Ok(page(&desk, &dialogue, None, &Sheet::fresh(Form::new(), 0)))
}

/// POST `/admin/dialoger/{slug}/inkludering/ny`.
pub async fn submit_new(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    save(&desk, &dialogue, None, &posted).await
}

/// GET `/admin/dialoger/{slug}/inkludering/{measure}`.
pub async fn show(desk: Desk, Path((slug, part)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let measure = measure(&desk, &dialogue, &part).await?;
    if !measure.may_be_changed(dialogue.state) {
        return Ok(desk.see_other(&href(&dialogue, "inkludering")));
    }
    let sheet = Sheet::fresh(filled(&measure), measure.version);
    Ok(page(&desk, &dialogue, Some(&measure), &sheet))
}

/// POST `/admin/dialoger/{slug}/inkludering/{measure}`.
pub async fn submit(
    desk: Desk,
    Path((slug, part)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let list = href(&dialogue, "inkludering");
    let removes = posted.get("do") == "remove";
    let measure = match measure(&desk, &dialogue, &part).await {
        // Pressed twice: it is out of the plan.
        Err(crate::core::Error::NotFound) if removes => return Ok(desk.see_other(&list)),
        found => found?,
    };
    if removes {
        return remove(&desk, &dialogue, &measure, &posted).await;
    }
    save(&desk, &dialogue, Some(&measure), &posted).await
}

fn filled(measure: &Measure) -> Form {
    let plan = &measure.plan;
    let day = plan.day.map(|day| day.to_string()).unwrap_or_default();
    let cost = plan.cost.map(|cost| cost.to_string()).unwrap_or_default();
    Form::new()
        .with("group", plan.group.clone())
        .with("group_en", plan.group_en.clone())
        .with("measure", plan.measure.clone())
        .with("who", plan.who.clone())
        .with("day", day)
        .with("place", plan.place.clone())
        .with("cost", cost)
}

/// What was posted; what cannot be read is told at its field.
fn read(posted: &Posted, form: &mut Form, l: Locale) -> NewMeasure {
    let cost = amount(posted.get("cost")).unwrap_or_else(|problem| {
        form.error("cost", problem.words(l));
        None
    });
    let text = |name: &str| posted.get(name).trim().to_owned();
    NewMeasure {
        group: text("group"),
        group_en: text("group_en"),
        measure: text("measure"),
        who: text("who"),
        day: day(form, posted, "day", l),
        place: text("place"),
        cost,
    }
    .suggested(posted.get("suggestion").parse::<Suggestion>().ok())
}

async fn save(
    desk: &Desk,
    dialogue: &Dialogue,
    old: Option<&Measure>,
    posted: &Posted,
) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted
        .keep(&FIELDS)
        .with("suggestion", posted.get("suggestion"));
    let new = read(posted, &mut form, l);
    if !form.is_valid() {
        // What can be read is looked at too, so that everything is told at once.
        for (field, problem) in new.problems(dialogue, desk.today) {
            if form.field(field).error.is_none() {
                form.error(field, problem.words(l));
            }
        }
        return Ok(page(desk, dialogue, old, &Sheet::posted(form, posted)));
    }
    let reason = posted.get("reason");
    let mut deed = deed(desk).await?;
    let answer: Result<(), EntryError> = match old {
        Some(old) => {
            let place = (old.id, posted.number("version"));
            inclusion::change(&mut deed, dialogue.id, place, &new, reason).await
        }
        None => once(&mut deed, &desk.path, posted, async |deed| {
            inclusion::add(deed, dialogue.id, &new, reason).await
        })
        .await
        .map(drop),
    };
    match (settle(deed, answer, &mut form, l).await?, old) {
        (Settled::Done(()), _) => Ok(back_to(desk, dialogue, "inkludering")),
        (Settled::Stale, Some(old)) => {
            let now = again(desk, dialogue.id).await?;
            let saved = measure(desk, &now, &old.id.to_string()).await?;
            let sheet = Sheet::posted(form, posted);
            let names: &[&'static str] = &["group", "group_en"];
            let sheet = sheet.meeting(&filled(&saved), saved.version, &[names], as_typed);
            if sheet.is_as_saved() {
                return Ok(back_to(desk, dialogue, "inkludering"));
            }
            Ok(page(desk, &now, Some(&saved), &sheet))
        }
        _ => Ok(page(desk, dialogue, old, &Sheet::posted(form, posted))),
    }
}

async fn remove(
    desk: &Desk,
    dialogue: &Dialogue,
    old: &Measure,
    posted: &Posted,
) -> Result<Response> {
    let l = desk.locale;
    let mut form = filled(old);
    let mut deed = deed(desk).await?;
    let place = (old.id, posted.number("version"));
    let answer = inclusion::remove(&mut deed, dialogue.id, place).await;
    match settle_as_it_is(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back_to(desk, dialogue, "inkludering")),
        Settled::Stale => {
            let saved = measure(desk, dialogue, &old.id.to_string()).await?;
            let sheet = Sheet::fresh(filled(&saved), saved.version);
            // Nothing was typed: what somebody else changed is shown, to be taken out or kept.
            let sheet = sheet.meeting(&filled(&saved), saved.version, &[], as_typed);
            Ok(page(desk, dialogue, Some(&saved), &sheet))
        }
        _ => {
            let mut sheet = Sheet::fresh(filled(old), old.version);
            sheet.form = form;
            Ok(page(desk, dialogue, Some(old), &sheet))
        }
    }
}

fn labels(l: Locale) -> OwnLabels {
    vec![
        ("suggestion", text::inclusion_suggestion(l)),
        ("group", text::inclusion_group(l)),
        ("group_en", text::inclusion_group_en(l)),
        ("measure", text::inclusion_measure(l)),
        ("who", text::inclusion_who(l)),
        ("day", text::inclusion_day(l)),
        ("place", text::inclusion_place(l)),
        ("cost", text::inclusion_cost(l)),
    ]
}

fn page(desk: &Desk, dialogue: &Dialogue, old: Option<&Measure>, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let (title, path) = old.map_or_else(
        || (text::inclusion_add(l), "inkludering/ny".to_owned()),
        |old| (text::inclusion_change(l), format!("inkludering/{}", old.id)),
    );
    let action = desk.href(&href(dialogue, &path));
    let about = Screen::new(title, text::inclusion_form_lead(l))
        .of(sheet)
        .calling(labels(l));
    let form = sheet.form.clone();
    let hidden = old.map(|_| sheet.hidden());
    let once = old.is_none().then(|| once_field(desk));
    let save = sheet.save_words(text::admin_save(l), l);
    let is_open = dialogue.state.is_locked();
    let removable = old
        .filter(|old| old.may_be_removed(dialogue.state))
        .map(|old| old.version.to_string());
    let to_remove = action.clone();
    screen(desk, dialogue, about, move || {
        let mut suggestions = vec![Choice::new("", text::inclusion_own_words(l))];
        suggestions.extend(
            Suggestion::ALL
                .iter()
                .map(|group| Choice::new(group.as_str(), group.name(l))),
        );
        let suggestion = hidden.is_none().then(|| {
            view! { <Select field=form.field("suggestion") label=text::inclusion_suggestion(l) hint=text::inclusion_suggestion_hint(l) choices=suggestions/> }
        });
        let reason = is_open.then(|| {
            view! { <TextArea field=form.field("reason") label=text::admin_revise_reason(l) hint=text::admin_revise_reason_hint(l) rows=3 required=true/> }
        });
        let remove = removable.map(|version| {
            view! {
                <PostForm action=to_remove>
                    <HiddenField name="version" value=version/>
                    <Submit text=text::inclusion_remove(l) name="do" value="remove"/>
                </PostForm>
            }
        });
        let optional = text::admin_optional(l);
        let (names, plan) = (form.clone(), form.clone());
        view! {
            <PostForm action=action>
                {once}
                {hidden}
                <FieldGroup legend=text::inclusion_legend_group(l)>
                    {suggestion}
                    <TextField field=names.field("group") label=text::inclusion_group(l) hint=text::inclusion_group_hint(l)/>
                    <TextField field=names.field("group_en") label=text::inclusion_group_en(l) note=optional hint=text::inclusion_group_en_hint(l)/>
                </FieldGroup>
                <FieldGroup legend=text::inclusion_legend_measure(l)>
                    <TextArea field=plan.field("measure") label=text::inclusion_measure(l) hint=text::inclusion_measure_hint(l) rows=3 required=true/>
                    <TextField field=plan.field("who") label=text::inclusion_who(l) hint=text::inclusion_who_hint(l)/>
                    <DateField field=plan.field("day") label=text::inclusion_day(l) hint=text::inclusion_day_hint(l)/>
                    <TextField field=plan.field("place") label=text::inclusion_place(l)/>
                    <TextField field=plan.field("cost") label=text::inclusion_cost(l) note=optional hint=text::inclusion_cost_hint(l) inputmode="numeric" short=true/>
                </FieldGroup>
                {reason}
                <Submit text=save/>
            </PostForm>
            {remove}
        }
        .into_any()
    })
}
