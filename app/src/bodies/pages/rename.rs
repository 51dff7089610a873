//! Giving a body other names from today on.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{above, href, open};
use crate::bodies::{self, Names, RegisteredBody};
use crate::core::{Error, Form, Locale, Result, text};
use crate::design::form::{PostForm, Submit, TextField};
use crate::desk::{Settled, Sheet, as_typed, deed, settle};
use crate::organisation::{Entry, register};
use crate::site::{Desk, Posted};

/// GET `/admin/organisation/namnder/{slug}/namn`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let body = open(&desk, &slug).await?;
    if body.period.is_over(desk.today) {
        return Err(Error::Refused("the body is over"));
    }
    let sheet = Sheet::fresh(filled(&body), body.version);
    Ok(page(&desk, &body, &sheet))
}

fn filled(body: &RegisteredBody) -> Form {
    Form::new()
        .with("name", body.body.name(Locale::Sv))
        .with("name_en", body.body.name(Locale::En))
}

/// POST `/admin/organisation/namnder/{slug}/namn`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let body = open(&desk, &slug).await?;
    let mut form = posted.keep(&["name", "name_en"]);
    let names = Names {
        name: posted.get("name").to_owned(),
        name_en: posted.get("name_en").to_owned(),
    };
    let saved = desk.see_other(&href(&body, "?klart=1"));
    let mut deed = deed(&desk).await?;
    let answer = bodies::rename(&mut deed, body.body.id, posted.number("version"), &names).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(saved),
        Settled::Stale => {
            let now = open(&desk, &slug).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            Ok(page(&desk, &now, &sheet))
        }
        _ => Ok(page(&desk, &body, &Sheet::posted(form, &posted))),
    }
}

fn page(desk: &Desk, body: &RegisteredBody, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let (form, hidden) = (sheet.form.clone(), sheet.hidden());
    let save = sheet.save_words(text::bodies_rename_submit(l), l);
    let entry = Entry {
        above: above(body, l),
        title: text::bodies_rename(l).to_owned(),
        lead: text::bodies_rename_lead(l).to_owned(),
        labels: vec![
            ("name", text::bodies_name(l)),
            ("name_en", text::bodies_name_en(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&href(body, "/namn"));
    register(desk, entry, move || {
        view! {
            <PostForm action=action>
                {hidden}
                <TextField field=form.field("name") label=text::bodies_name(l) required=true/>
                <TextField field=form.field("name_en") label=text::bodies_name_en(l) lang="en" required=true/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}
