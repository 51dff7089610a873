//! Naming a function, and changing one.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::REGISTER;
use crate::coordination::{self, Function, NewFunction, Place};
use crate::core::{Error, Form, Locale, Result, text};
use crate::design::form::{Choice, DateField, PostForm, Radios, Select, Submit, TextField};
use crate::desk::{Settled, Sheet, day, deed, needed_day, once_field, settle};
use crate::dialogues::{EntryError, Problem};
use crate::once::once;
use crate::organisation::{Entry, keeper, register};
use crate::site::{Desk, Posted};
use crate::staff::{self, Role};

const FIELDS: [&str; 8] = [
    "place",
    "name",
    "name_en",
    "email",
    "phone",
    "staff",
    "first_day",
    "last_day",
];

/// GET `/admin/organisation/samordning/ny`.
pub async fn show_new(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    page(&desk, None, &Sheet::fresh(Form::new(), 0)).await
}

/// POST `/admin/organisation/samordning/ny`.
pub async fn submit_new(desk: Desk, posted: Posted) -> Result<Response> {
    keeper(&desk)?;
    save(&desk, None, &posted).await
}

/// GET `/admin/organisation/samordning/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let function = open(&desk, &id).await?;
    let sheet = Sheet::fresh(filled(&function), function.version);
    page(&desk, Some(&function), &sheet).await
}

/// POST `/admin/organisation/samordning/{id}`.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let function = open(&desk, &id).await?;
    save(&desk, Some(&function), &posted).await
}

async fn open(desk: &Desk, part: &str) -> Result<Function> {
    keeper(desk)?;
    let id = part.parse().map_err(|_| Error::NotFound)?;
    coordination::get(&mut *desk.app.db.read().await?, id).await
}

fn filled(function: &Function) -> Form {
    let last = function.period.last().map(|day| day.to_string());
    Form::new()
        .with("name", function.name.clone())
        .with("name_en", function.name_en.clone())
        .with("email", function.email.clone())
        .with("phone", function.phone.clone())
        .with("staff", function.staff.to_string())
        .with("first_day", function.period.first().to_string())
        .with("last_day", last.unwrap_or_default())
}

/// What was posted, as far as it can be read; what cannot is told at its field. The place of a function that is there
/// already stays.
fn read(
    posted: &Posted,
    form: &mut Form,
    there: Option<&Function>,
    l: Locale,
) -> Option<NewFunction> {
    let place: Option<Place> = match there {
        Some(function) => Some(function.place),
        None => posted.get("place").parse().ok(),
    };
    if place.is_none() {
        form.error("place", Problem::NotAChoice.words(l));
    }
    for name in ["name", "name_en", "email", "phone"] {
        if posted.get(name).trim().is_empty() {
            form.error(name, Problem::Missing.words(l));
        }
    }
    let staff = posted.get("staff").parse().ok();
    if staff.is_none() {
        form.error("staff", Problem::NotAChoice.words(l));
    }
    let first = needed_day(form, posted, "first_day", l);
    let last = day(form, posted, "last_day", l);
    if !form.is_valid() {
        return None;
    }
    let word = |name: &str| posted.get(name).trim().to_owned();
    Some(NewFunction {
        place: place?,
        name: word("name"),
        name_en: word("name_en"),
        email: word("email"),
        phone: word("phone"),
        staff: staff?,
        first: first?,
        last,
    })
}

async fn save(desk: &Desk, function: Option<&Function>, posted: &Posted) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted.keep(&FIELDS);
    let Some(new) = read(posted, &mut form, function, l) else {
        return page(desk, function, &Sheet::posted(form, posted)).await;
    };
    let mut deed = deed(desk).await?;
    let answer: Result<(), EntryError> = match function {
        Some(old) => coordination::change(&mut deed, old.id, posted.number("version"), &new).await,
        None => once(&mut deed, &desk.path, posted, async |deed| {
            coordination::add(deed, &new).await
        })
        .await
        .map(drop),
    };
    let saved = desk.see_other(&format!("{REGISTER}?klart=1"));
    match (settle(deed, answer, &mut form, l).await?, function) {
        (Settled::Done(()), _) => Ok(saved),
        (Settled::Stale, Some(old)) => {
            let mut conn = desk.app.db.read().await?;
            let now = coordination::get(&mut conn, old.id).await?;
            let accounts = staff::accounts(&mut conn).await?;
            drop(conn);
            let shown = |name: &str, value: &str| match name {
                "staff" => accounts
                    .iter()
                    .find(|(id, _)| id.to_string() == value)
                    .map(|(_, name)| name.clone())
                    .unwrap_or_default(),
                _ => value.to_owned(),
            };
            let days: &[&'static str] = &["first_day", "last_day"];
            let sheet = Sheet::posted(form, posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[days], shown);
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            page(desk, Some(&now), &sheet).await
        }
        _ => page(desk, function, &Sheet::posted(form, posted)).await,
    }
}

async fn page(desk: &Desk, function: Option<&Function>, sheet: &Sheet) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let accounts = staff::accounts_for_all(&mut conn, Role::Coordinator).await?;
    drop(conn);
    let form = sheet.form.clone();
    let hidden = function.map(|_| sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let mut choices = vec![Choice::new("", text::admin_choose(l))];
    choices.extend(
        accounts
            .into_iter()
            .map(|(id, name)| Choice::new(id.to_string(), name)),
    );
    // An account that is closed, or has lost its role, stands there until another is chosen.
    if let Some(function) = function
        && !choices
            .iter()
            .any(|choice| choice.value == function.staff.to_string())
    {
        let words = text::coordination_account_closed(l);
        choices.push(Choice::new(function.staff.to_string(), words));
    }
    let (title, path) = function.map_or_else(
        || {
            (
                text::coordination_add(l).to_owned(),
                format!("{REGISTER}/ny"),
            )
        },
        |function| {
            (
                text::coordination_change(l, function.place.name(l)),
                format!("{REGISTER}/{}", function.id),
            )
        },
    );
    let entry = Entry {
        above: vec![(REGISTER.to_owned(), text::coordination_title(l).to_owned())],
        title,
        lead: text::coordination_form_lead(l).to_owned(),
        labels: vec![
            ("place", text::coordination_place(l)),
            ("name", text::coordination_name(l)),
            ("name_en", text::coordination_name_en(l)),
            ("email", text::coordination_email(l)),
            ("phone", text::coordination_phone(l)),
            ("staff", text::mandates_account(l)),
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&path);
    let once = function.is_none().then(|| once_field(desk));
    let is_new = function.is_none();
    Ok(register(desk, entry, move || {
        let places = Place::ALL
            .iter()
            .map(|place| Choice::new(place.as_str(), place.name(l)))
            .collect();
        let place = is_new.then(|| {
            view! { <Radios field=form.field("place") label=text::coordination_place(l) choices=places/> }
        });
        view! {
            <PostForm action=action>
                {once}
                {hidden}
                {place}
                <TextField field=form.field("name") label=text::coordination_name(l) hint=text::coordination_name_hint(l) required=true/>
                <TextField field=form.field("name_en") label=text::coordination_name_en(l) lang="en" required=true/>
                <TextField field=form.field("email") label=text::coordination_email(l) hint=text::coordination_email_hint(l) kind="email" autocomplete="off" required=true/>
                <TextField field=form.field("phone") label=text::coordination_phone(l) kind="tel" autocomplete="off" required=true/>
                <Select field=form.field("staff") label=text::mandates_account(l) hint=text::coordination_account_hint(l) choices=choices required=true/>
                <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
                <DateField field=form.field("last_day") label=text::organisation_last_day(l) note=text::admin_optional(l) hint=text::coordination_last_day_hint(l)/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}
