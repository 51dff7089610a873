//! Giving a post to somebody from a day to a day, and changing those days.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{above, href, id, open};
use crate::core::{Form, Result, text};
use crate::design::form::{Choice, DateField, PostForm, Select, Submit};
use crate::desk::{Settled, Sheet, deed, needed_day, once_field, settle};
use crate::dialogues::{EntryError, Problem};
use crate::mandates::actions::one_of;
use crate::mandates::{self, Mandate, NewMandate, Post};
use crate::once::once;
use crate::organisation::{Entry, register};
use crate::site::{Desk, Posted};
use crate::staff;

const FIELDS: [&str; 3] = ["first_day", "last_day", "staff"];

/// GET `/admin/organisation/uppdrag/{id}/ny`. It begins where the last one ends.
pub async fn show_new(desk: Desk, Path(post): Path<String>) -> Result<Response> {
    let post = open(&desk, &post).await?;
    let last = post.mandates.iter().filter_map(|m| m.period.last()).max();
    let first = last.map(|last| last.plus_days(1).to_string());
    let form = Form::new().with("first_day", first.unwrap_or_default());
    page(&desk, &post, None, &Sheet::fresh(form, 0)).await
}

/// POST `/admin/organisation/uppdrag/{id}/ny`.
pub async fn submit_new(desk: Desk, Path(post): Path<String>, posted: Posted) -> Result<Response> {
    let post = open(&desk, &post).await?;
    save(&desk, &post, None, &posted).await
}

/// GET `/admin/organisation/uppdrag/{id}/{mandate}`.
pub async fn show(desk: Desk, Path((post, mandate)): Path<(String, String)>) -> Result<Response> {
    let post = open(&desk, &post).await?;
    let mandate = one_of(&post, id(&mandate)?)?;
    let sheet = Sheet::fresh(filled(&mandate), mandate.version);
    page(&desk, &post, Some(&mandate), &sheet).await
}

fn filled(mandate: &Mandate) -> Form {
    let word = |word: Option<String>| word.unwrap_or_default();
    Form::new()
        .with("first_day", mandate.period.first().to_string())
        .with(
            "last_day",
            word(mandate.period.last().map(|day| day.to_string())),
        )
        .with("staff", word(mandate.staff.map(|id| id.to_string())))
}

/// POST `/admin/organisation/uppdrag/{id}/{mandate}`.
pub async fn submit(
    desk: Desk,
    Path((post, mandate)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let post = open(&desk, &post).await?;
    let mandate = one_of(&post, id(&mandate)?)?;
    save(&desk, &post, Some(&mandate), &posted).await
}

async fn save(
    desk: &Desk,
    post: &Post,
    mandate: Option<&Mandate>,
    posted: &Posted,
) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted.keep(&FIELDS);
    let mut day = |name| needed_day(&mut form, posted, name, l);
    let (first, last) = (day("first_day"), day("last_day"));
    let typed = posted.get("staff");
    let staff = typed.parse().ok();
    if staff.is_none() && !typed.is_empty() {
        form.error("staff", Problem::NotAChoice.words(l));
    }
    let (Some(first), Some(last), true) = (first, last, form.is_valid()) else {
        return page(desk, post, mandate, &Sheet::posted(form, posted)).await;
    };
    let new = NewMandate { first, last, staff };
    let mut deed = deed(desk).await?;
    let answer: Result<(), EntryError> = match mandate {
        Some(old) => {
            mandates::change(&mut deed, post.id, old.id, posted.number("version"), &new).await
        }
        None => once(&mut deed, &desk.path, posted, async |deed| {
            mandates::add(deed, post.id, &new).await
        })
        .await
        .map(drop),
    };
    let saved = desk.see_other(&href(post, "?klart=1"));
    match (settle(deed, answer, &mut form, l).await?, mandate) {
        (Settled::Done(()), _) => Ok(saved),
        (Settled::Stale, Some(old)) => {
            let mut conn = desk.app.db.read().await?;
            let now = one_of(&mandates::get(&mut conn, post.id).await?, old.id)?;
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
            page(desk, post, Some(&now), &sheet).await
        }
        _ => page(desk, post, mandate, &Sheet::posted(form, posted)).await,
    }
}

async fn page(
    desk: &Desk,
    post: &Post,
    mandate: Option<&Mandate>,
    sheet: &Sheet,
) -> Result<Response> {
    let l = desk.locale;
    let form = sheet.form.clone();
    let hidden = mandate.map(|_| sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let mut conn = desk.app.db.read().await?;
    let accounts = staff::accounts(&mut conn).await?;
    let closed = staff::closed_accounts(&mut conn).await?;
    drop(conn);
    let mut choices = vec![Choice::new("", text::mandates_no_account(l))];
    choices.extend(
        accounts
            .into_iter()
            .map(|(id, name)| Choice::new(id.to_string(), name)),
    );
    // A closed account stays with a mandate that it was given until another is chosen.
    let kept = mandate.and_then(|mandate| mandate.staff);
    choices.extend(
        closed
            .into_iter()
            .filter(|(id, _)| Some(*id) == kept)
            .map(|(id, name)| Choice::new(id.to_string(), text::mandates_account_closed(l, name))),
    );
    let (title, rest) = mandate.map_or_else(
        || (text::mandates_add(l), "/ny".to_owned()),
        |mandate| (text::mandates_change(l), format!("/{}", mandate.id)),
    );
    let entry = Entry {
        above: above(post, l),
        title: title.to_owned(),
        lead: text::mandates_mandate_lead(l).to_owned(),
        labels: vec![
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
            ("staff", text::mandates_account(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&href(post, &rest));
    let once = mandate.is_none().then(|| once_field(desk));
    Ok(register(desk, entry, move || {
        view! {
            <PostForm action=action>
                {once}
                {hidden}
                <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
                <DateField field=form.field("last_day") label=text::organisation_last_day(l) required=true/>
                <Select field=form.field("staff") label=text::mandates_account(l) note=text::admin_optional(l) hint=text::mandates_account_hint(l) choices=choices/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}
