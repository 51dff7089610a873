//! Adding a kind of matter, and changing one.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use crate::core::{Error, Form, Locale, Result, text};
use crate::design::form::{Choice, DateField, PostForm, Radios, Submit, TextField};
use crate::desk::{Settled, Sheet, day, deed, needed_day, once_field, settle};
use crate::dialogues::{EntryError, Problem};
use crate::once::once;
use crate::organisation::{Entry, keeper, register};
use crate::site::{Desk, Posted};
use crate::statutes::{self, Matter, NewMatter, Shortest, Unit};

const FIELDS: [&str; 7] = [
    "name",
    "name_en",
    "law",
    "amount",
    "unit",
    "first_day",
    "last_day",
];

/// GET `/admin/organisation/lagkrav/ny`.
pub async fn show_new(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    Ok(page(&desk, None, &Sheet::fresh(Form::new(), 0)))
}

/// POST `/admin/organisation/lagkrav/ny`.
pub async fn submit_new(desk: Desk, posted: Posted) -> Result<Response> {
    keeper(&desk)?;
    save(&desk, None, &posted).await
}

/// GET `/admin/organisation/lagkrav/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let matter = open(&desk, &id).await?;
    let sheet = Sheet::fresh(filled(&matter), matter.version);
    Ok(page(&desk, Some(&matter), &sheet))
}

/// POST `/admin/organisation/lagkrav/{id}`.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let matter = open(&desk, &id).await?;
    save(&desk, Some(&matter), &posted).await
}

async fn open(desk: &Desk, part: &str) -> Result<Matter> {
    keeper(desk)?;
    let id = part.parse().map_err(|_| Error::NotFound)?;
    statutes::get(&mut *desk.app.db.read().await?, id).await
}

fn filled(matter: &Matter) -> Form {
    let last = matter.period.last().map(|day| day.to_string());
    Form::new()
        .with("name", matter.name.clone())
        .with("name_en", matter.name_en.clone())
        .with("law", matter.law.clone())
        .with("amount", matter.shortest.amount.to_string())
        .with("unit", matter.shortest.unit.as_str())
        .with("first_day", matter.period.first().to_string())
        .with("last_day", last.unwrap_or_default())
}

/// What was posted, as far as it can be read; what cannot is told at its field.
fn read(posted: &Posted, form: &mut Form, l: Locale) -> Option<NewMatter> {
    let first = needed_day(form, posted, "first_day", l);
    let last = day(form, posted, "last_day", l);
    for name in ["name", "name_en", "law"] {
        if posted.get(name).trim().is_empty() {
            form.error(name, Problem::Missing.words(l));
        }
    }
    let amount: Option<i64> = posted.get("amount").trim().parse().ok();
    if amount.is_none() {
        form.error("amount", Problem::NotANumber.words(l));
    }
    let unit: Option<Unit> = posted.get("unit").parse().ok();
    if unit.is_none() {
        form.error("unit", Problem::NotAChoice.words(l));
    }
    if !form.is_valid() {
        return None;
    }
    Some(NewMatter {
        name: posted.get("name").trim().to_owned(),
        name_en: posted.get("name_en").trim().to_owned(),
        law: posted.get("law").trim().to_owned(),
        shortest: Shortest {
            amount: amount?,
            unit: unit?,
        },
        first: first?,
        last,
    })
}

async fn save(desk: &Desk, matter: Option<&Matter>, posted: &Posted) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted.keep(&FIELDS);
    let Some(new) = read(posted, &mut form, l) else {
        return Ok(page(desk, matter, &Sheet::posted(form, posted)));
    };
    let mut deed = deed(desk).await?;
    let answer: Result<(), EntryError> = match matter {
        Some(old) => statutes::change(&mut deed, old.id, posted.number("version"), &new).await,
        None => once(&mut deed, &desk.path, posted, async |deed| {
            statutes::add(deed, &new).await
        })
        .await
        .map(drop),
    };
    let saved = desk.see_other(&format!("{REGISTER}?klart=1"));
    match (settle(deed, answer, &mut form, l).await?, matter) {
        (Settled::Done(()), _) => Ok(saved),
        (Settled::Stale, Some(old)) => {
            let now = statutes::get(&mut *desk.app.db.read().await?, old.id).await?;
            let shown = |name: &str, value: &str| match (name, value.parse::<Unit>()) {
                ("unit", Ok(unit)) => unit.name(l).to_owned(),
                _ => value.to_owned(),
            };
            // A number means something with what it counts only.
            let together: [&[&'static str]; 2] = [&["amount", "unit"], &["first_day", "last_day"]];
            let sheet = Sheet::posted(form, posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &together, shown);
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            Ok(page(desk, Some(&now), &sheet))
        }
        _ => Ok(page(desk, matter, &Sheet::posted(form, posted))),
    }
}

fn page(desk: &Desk, matter: Option<&Matter>, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let form = sheet.form.clone();
    let hidden = matter.map(|_| sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let (title, path) = matter.map_or_else(
        || (text::statutes_add(l), format!("{REGISTER}/ny")),
        |matter| {
            (
                text::statutes_change(l),
                format!("{REGISTER}/{}", matter.id),
            )
        },
    );
    let entry = Entry {
        above: vec![(REGISTER.to_owned(), text::statutes_title(l).to_owned())],
        title: title.to_owned(),
        lead: text::statutes_form_lead(l).to_owned(),
        labels: vec![
            ("name", text::statutes_name(l)),
            ("name_en", text::statutes_name_en(l)),
            ("law", text::statutes_column_law(l)),
            ("amount", text::statutes_amount(l)),
            ("unit", text::statutes_unit(l)),
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&path);
    let once = matter.is_none().then(|| once_field(desk));
    register(desk, entry, move || {
        let units = Unit::ALL
            .iter()
            .map(|unit| Choice::new(unit.as_str(), unit.name(l)))
            .collect();
        view! {
            <PostForm action=action>
                {once}
                {hidden}
                <TextField field=form.field("name") label=text::statutes_name(l) hint=text::statutes_name_hint(l) required=true/>
                <TextField field=form.field("name_en") label=text::statutes_name_en(l) lang="en" required=true/>
                <TextField field=form.field("law") label=text::statutes_column_law(l) hint=text::statutes_law_hint(l) required=true/>
                <TextField field=form.field("amount") label=text::statutes_amount(l) hint=text::statutes_amount_hint(l) short=true required=true/>
                <Radios field=form.field("unit") label=text::statutes_unit(l) choices=units/>
                <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
                <DateField field=form.field("last_day") label=text::organisation_last_day(l) note=text::admin_optional(l) hint=text::statutes_last_day_hint(l)/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}
