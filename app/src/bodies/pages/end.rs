//! Letting a body end, with a last day and a successor.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{above, href, open};
use crate::bodies::{self, Ending, RegisteredBody};
use crate::core::{Error, Form, Result, text};
use crate::design::form::{Choice, DateField, PostForm, Select, Submit};
use crate::desk::{Settled, Sheet, day, deed, settle};
use crate::dialogues::Problem;
use crate::organisation::{Entry, days, register};
use crate::site::{Desk, Posted};

/// GET `/admin/organisation/namnder/{slug}/upphor`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let body = open(&desk, &slug).await?;
    if body.period.is_over(desk.today) {
        return Err(Error::Refused("the body is over"));
    }
    let sheet = Sheet::fresh(filled(&body), body.version);
    page(&desk, &body, &sheet).await
}

fn filled(body: &RegisteredBody) -> Form {
    let word = |word: Option<String>| word.unwrap_or_default();
    Form::new()
        .with(
            "last_day",
            word(body.period.last().map(|day| day.to_string())),
        )
        .with("successor", word(body.successor.map(|id| id.to_string())))
}

/// POST `/admin/organisation/namnder/{slug}/upphor`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let body = open(&desk, &slug).await?;
    let mut form = posted.keep(&["last_day", "successor"]);
    let last_day = day(&mut form, &posted, "last_day", l);
    let typed = posted.get("successor");
    let successor = typed.parse().ok();
    if successor.is_none() && !typed.is_empty() {
        form.error("successor", Problem::NotAChoice.words(l));
    }
    if last_day.is_none() && successor.is_some() {
        form.error("last_day", Problem::Missing.words(l));
    }
    if !form.is_valid() {
        return page(&desk, &body, &Sheet::posted(form, &posted)).await;
    }
    let ending = last_day.map(|last_day| Ending {
        last_day,
        successor,
    });
    let saved = desk.see_other(&href(&body, "?klart=1"));
    let mut deed = deed(&desk).await?;
    let answer = bodies::end(&mut deed, body.body.id, posted.number("version"), ending).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(saved),
        Settled::Stale => {
            let now = open(&desk, &slug).await?;
            let sheet = meeting(&desk, Sheet::posted(form, &posted), &now).await?;
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            page(&desk, &now, &sheet).await
        }
        _ => page(&desk, &body, &Sheet::posted(form, &posted)).await,
    }
}

/// What was posted together with what somebody else has saved of the body `now`.
async fn meeting(desk: &Desk, sheet: Sheet, now: &RegisteredBody) -> Result<Sheet> {
    let all = bodies::all(&mut *desk.app.db.read().await?).await?;
    let shown = |name: &str, value: &str| match name {
        "successor" => all
            .iter()
            .find(|other| other.body.id.to_string() == value)
            .map(|other| other.body.name(desk.locale).to_owned())
            .unwrap_or_default(),
        _ => value.to_owned(),
    };
    // Whoever takes over does so on the day after.
    let together: &[&'static str] = &["last_day", "successor"];
    Ok(sheet.meeting(&filled(now), now.version, &[together], shown))
}

async fn page(desk: &Desk, body: &RegisteredBody, sheet: &Sheet) -> Result<Response> {
    let l = desk.locale;
    let (form, hidden) = (sheet.form.clone(), sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let others = bodies::all(&mut *desk.app.db.read().await?).await?;
    let mut choices = vec![Choice::new("", text::bodies_no_successor(l))];
    choices.extend(
        others
            .iter()
            .filter(|other| other.body.id != body.body.id && !other.period.is_over(desk.today))
            .map(|other| {
                let words = text::bodies_with_days(l, days(other.period, l), other.body.name(l));
                Choice::new(other.body.id.to_string(), words)
            }),
    );
    let entry = Entry {
        above: above(body, l),
        title: text::bodies_end(l).to_owned(),
        lead: text::bodies_end_lead(l).to_owned(),
        labels: vec![
            ("last_day", text::organisation_last_day(l)),
            ("successor", text::bodies_column_successor(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&href(body, "/upphor"));
    Ok(register(desk, entry, move || {
        view! {
            <PostForm action=action>
                {hidden}
                <DateField field=form.field("last_day") label=text::organisation_last_day(l) hint=text::bodies_last_day_hint(l)/>
                <Select field=form.field("successor") label=text::bodies_column_successor(l) hint=text::bodies_successor_hint(l) choices=choices/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}
