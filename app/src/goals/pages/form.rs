//! Adding a goal period, and changing its name or its days.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use crate::core::{Error, Form, Result, text};
use crate::design::form::{DateField, PostForm, Submit, TextField};
use crate::desk::{Settled, Sheet, as_typed, deed, needed_day, once_field, settle};
use crate::dialogues::{EntryError, Problem};
use crate::goals::{self, GoalPeriod, NewGoalPeriod};
use crate::once::once;
use crate::organisation::{Entry, keeper, register};
use crate::site::{Desk, Posted};

const FIELDS: [&str; 4] = ["name", "name_en", "first_day", "last_day"];

/// GET `/admin/organisation/malperioder/ny`. It begins where the last one ends.
pub async fn show_new(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let all = goals::all(&mut *desk.app.db.read().await?).await?;
    let first = all.first().map(|latest| latest.last.plus_days(1));
    let first = first.map(|day| day.to_string()).unwrap_or_default();
    let sheet = Sheet::fresh(Form::new().with("first_day", first), 0);
    Ok(page(&desk, None, &sheet))
}

/// POST `/admin/organisation/malperioder/ny`.
pub async fn submit_new(desk: Desk, posted: Posted) -> Result<Response> {
    keeper(&desk)?;
    save(&desk, None, &posted).await
}

/// GET `/admin/organisation/malperioder/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let period = open(&desk, &id).await?;
    let sheet = Sheet::fresh(filled(&period), period.version);
    Ok(page(&desk, Some(&period), &sheet))
}

fn filled(period: &GoalPeriod) -> Form {
    Form::new()
        .with("name", period.name.clone())
        .with("name_en", period.name_en.clone())
        .with("first_day", period.first.to_string())
        .with("last_day", period.last.to_string())
}

/// POST `/admin/organisation/malperioder/{id}`.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let period = open(&desk, &id).await?;
    save(&desk, Some(&period), &posted).await
}

async fn open(desk: &Desk, part: &str) -> Result<GoalPeriod> {
    keeper(desk)?;
    let id = part.parse().map_err(|_| Error::NotFound)?;
    goals::get(&mut *desk.app.db.read().await?, id).await
}

async fn save(desk: &Desk, period: Option<&GoalPeriod>, posted: &Posted) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted.keep(&FIELDS);
    for name in ["name", "name_en"] {
        if posted.get(name).trim().is_empty() {
            form.error(name, Problem::Missing.words(l));
        }
    }
    let mut day = |name| needed_day(&mut form, posted, name, l);
    let (first, last) = (day("first_day"), day("last_day"));
    let (Some(first), Some(last), true) = (first, last, form.is_valid()) else {
        return Ok(page(desk, period, &Sheet::posted(form, posted)));
    };
    let new = NewGoalPeriod {
        name: posted.get("name").trim().to_owned(),
        name_en: posted.get("name_en").trim().to_owned(),
        first,
        last,
    };
    let mut deed = deed(desk).await?;
    let answer: Result<(), EntryError> = match period {
        Some(period) => goals::change(&mut deed, period.id, posted.number("version"), &new).await,
        None => once(&mut deed, &desk.path, posted, async |deed| {
            goals::add(deed, &new).await
        })
        .await
        .map(drop),
    };
    let saved = desk.see_other(&format!("{REGISTER}?klart=1"));
    match (settle(deed, answer, &mut form, l).await?, period) {
        (Settled::Done(()), _) => Ok(saved),
        (Settled::Stale, Some(period)) => {
            let now = goals::get(&mut *desk.app.db.read().await?, period.id).await?;
            let days: &[&'static str] = &["first_day", "last_day"];
            let sheet = Sheet::posted(form, posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[days], as_typed);
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            Ok(page(desk, Some(&now), &sheet))
        }
        _ => Ok(page(desk, period, &Sheet::posted(form, posted))),
    }
}

fn page(desk: &Desk, period: Option<&GoalPeriod>, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let form = sheet.form.clone();
    let hidden = period.map(|_| sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let (title, path) = period.map_or_else(
        || (text::goals_add(l), format!("{REGISTER}/ny")),
        |period| (text::goals_change(l), format!("{REGISTER}/{}", period.id)),
    );
    let entry = Entry {
        above: vec![(REGISTER.to_owned(), text::goals_title(l).to_owned())],
        title: title.to_owned(),
        lead: text::goals_form_lead(l).to_owned(),
        labels: vec![
            ("name", text::goals_name(l)),
            ("name_en", text::goals_name_en(l)),
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&path);
    let once = period.is_none().then(|| once_field(desk));
    register(desk, entry, move || {
        view! {
            <PostForm action=action>
                {once}
                {hidden}
                <TextField field=form.field("name") label=text::goals_name(l) hint=text::goals_name_hint(l) required=true/>
                <TextField field=form.field("name_en") label=text::goals_name_en(l) lang="en" required=true/>
                <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
                <DateField field=form.field("last_day") label=text::organisation_last_day(l) required=true/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}
