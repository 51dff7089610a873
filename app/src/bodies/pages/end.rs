//! Letting a body end, with a last day and a successor.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{above, href, open};
use crate::bodies::{self, Ending, RegisteredBody};
use crate::core::{Error, Form, Result, text};
use crate::design::form::{Choice, DateField, PostForm, Select, Submit};
use crate::desk::{Settled, day, deed, settle};
use crate::dialogues::Problem;
use crate::organisation::{Entry, days, register};
use crate::site::{Desk, Posted};

/// GET `/admin/organisation/namnder/{slug}/upphor`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let body = open(&desk, &slug).await?;
    if body.period.is_over(desk.today) {
        return Err(Error::Refused("the body is over"));
    }
    let word = |word: Option<String>| word.unwrap_or_default();
    let form = Form::new()
        .with(
            "last_day",
            word(body.period.last().map(|day| day.to_string())),
        )
        .with("successor", word(body.successor.map(|id| id.to_string())));
    page(&desk, &body, form).await
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
        return page(&desk, &body, form).await;
    }
    let ending = last_day.map(|last_day| Ending {
        last_day,
        successor,
    });
    let mut deed = deed(&desk).await?;
    let answer = bodies::end(&mut deed, body.body.id, ending).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(desk.see_other(&href(&body, "?klart=1"))),
        _ => page(&desk, &body, form).await,
    }
}

async fn page(desk: &Desk, body: &RegisteredBody, form: Form) -> Result<Response> {
    let l = desk.locale;
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
        form: form.clone(),
        labels: vec![
            ("last_day", text::organisation_last_day(l)),
            ("successor", text::bodies_column_successor(l)),
        ],
    };
    let action = desk.href(&href(body, "/upphor"));
    Ok(register(desk, entry, move || {
        view! {
            <PostForm action=action>
                <DateField field=form.field("last_day") label=text::organisation_last_day(l) hint=text::bodies_last_day_hint(l)/>
                <Select field=form.field("successor") label=text::bodies_column_successor(l) hint=text::bodies_successor_hint(l) choices=choices/>
                <Submit text=text::admin_save(l)/>
            </PostForm>
        }
        .into_any()
    }))
}
