//! Adding an area, and letting one lie with another body from a day on.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, above, href, open, versions};
use crate::bodies;
use crate::core::{Form, Id, Result, text};
use crate::design::form::{DateField, PostForm, Select, Submit, TextField};
use crate::desk::{Settled, Sheet, body_choices, day, deed, needed_day, once_field, settle, shown};
use crate::dialogues::{EntryError, Problem};
use crate::once::once;
use crate::organisation::{Entry, keeper, register};
use crate::responsibilities::{self, Area, Assignment, NewArea};
use crate::site::{Desk, Posted};

const FIELDS: [&str; 6] = [
    "name",
    "name_en",
    "body",
    "terms_url",
    "first_day",
    "last_day",
];

/// GET `/admin/organisation/ansvar/ny`.
pub async fn show_new(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    page(&desk, None, &Sheet::fresh(Form::new(), 0)).await
}

/// POST `/admin/organisation/ansvar/ny`.
pub async fn submit_new(desk: Desk, posted: Posted) -> Result<Response> {
    keeper(&desk)?;
    save(&desk, None, &posted).await
}

/// GET `/admin/organisation/ansvar/{id}/ny`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let area = open(&desk, &id).await?;
    let sheet = Sheet::fresh(filled(&area), area.version);
    page(&desk, Some(&area), &sheet).await
}

/// The form begins with whom the area lies with last, so that who else changes that meanwhile is seen.
fn filled(area: &Area) -> Form {
    let last = area.versions.last();
    Form::new()
        .with(
            "body",
            last.map(|version| version.body.id.to_string())
                .unwrap_or_default(),
        )
        .with(
            "terms_url",
            last.map(|version| version.terms_url.clone())
                .unwrap_or_default(),
        )
        .with("first_day", "")
        .with("last_day", "")
}

/// POST `/admin/organisation/ansvar/{id}/ny`.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let area = open(&desk, &id).await?;
    save(&desk, Some(&area), &posted).await
}

async fn save(desk: &Desk, area: Option<&Area>, posted: &Posted) -> Result<Response> {
    let l = desk.locale;
    let mut form = posted.keep(&FIELDS);
    let body: Option<Id> = posted.get("body").parse().ok();
    if body.is_none() {
        form.error("body", Problem::NotAChoice.words(l));
    }
    let first = needed_day(&mut form, posted, "first_day", l);
    let last = day(&mut form, posted, "last_day", l);
    let name = NewArea {
        name: posted.get("name").trim().to_owned(),
        name_en: posted.get("name_en").trim().to_owned(),
    };
    let (Some(body), Some(first), true) = (body, first, form.is_valid()) else {
        if area.is_none() {
            for (field, problem) in name.problems(&[]) {
                form.error(field, problem.words(l));
            }
        }
        return page(desk, area, &Sheet::posted(form, posted)).await;
    };
    let new = Assignment {
        body,
        first,
        last,
        terms_url: posted.get("terms_url").trim().to_owned(),
    };
    let mut deed = deed(desk).await?;
    let answer: Result<Id, EntryError> =
        once(&mut deed, &desk.path, posted, async |deed| match area {
            Some(area) => responsibilities::assign(deed, area.id, posted.number("version"), &new)
                .await
                .map(|()| area.id),
            None => responsibilities::add(deed, &name, &new).await,
        })
        .await;
    match (settle(deed, answer, &mut form, l).await?, area) {
        (Settled::Done(id), _) => Ok(desk.see_other(&format!("{REGISTER}/{id}?klart=1"))),
        (Settled::Stale, Some(area)) => {
            let mut conn = desk.app.db.read().await?;
            let now = responsibilities::get(&mut conn, area.id).await?;
            let bodies = bodies::all(&mut conn).await?;
            drop(conn);
            let sheet = Sheet::posted(form, posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[], |name, value| {
                shown(name, value, &bodies, l)
            });
            page(desk, Some(&now), &sheet).await
        }
        _ => page(desk, area, &Sheet::posted(form, posted)).await,
    }
}

async fn page(desk: &Desk, area: Option<&Area>, sheet: &Sheet) -> Result<Response> {
    let l = desk.locale;
    let form = sheet.form.clone();
    let hidden = area.map(|_| sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let now = area.map(|area| versions(area, l));
    let bodies = bodies::all(&mut *desk.app.db.read().await?).await?;
    let bodies = body_choices(bodies.iter().filter(|b| !b.period.is_over(desk.today)), l);
    let (above, title, lead, path) = area.map_or_else(
        || {
            (
                vec![(REGISTER.to_owned(), text::map_title(l).to_owned())],
                text::map_add(l),
                text::map_add_lead(l),
                format!("{REGISTER}/ny"),
            )
        },
        |area| {
            (
                above(area, l),
                text::map_assign(l),
                text::map_assign_lead(l),
                href(area, "/ny"),
            )
        },
    );
    let entry = Entry {
        above,
        title: title.to_owned(),
        lead: lead.to_owned(),
        labels: vec![
            ("name", text::map_name(l)),
            ("name_en", text::map_name_en(l)),
            ("body", text::map_column_body(l)),
            ("terms_url", text::map_terms_url(l)),
            ("first_day", text::organisation_first_day(l)),
            ("last_day", text::organisation_last_day(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&path);
    let is_new = area.is_none();
    let once = once_field(desk);
    Ok(register(desk, entry, move || {
        let names = is_new.then(|| {
            view! {
                <TextField field=form.field("name") label=text::map_name(l) hint=text::map_name_hint(l) required=true/>
                <TextField field=form.field("name_en") label=text::map_name_en(l) lang="en" required=true/>
            }
        });
        view! {
            {now}
            <PostForm action=action>
                {once}
                {hidden}
                {names}
                <Select field=form.field("body") label=text::map_column_body(l) choices=bodies required=true/>
                <TextField field=form.field("terms_url") label=text::map_terms_url(l) note=text::admin_optional(l) kind="url"/>
                <DateField field=form.field("first_day") label=text::organisation_first_day(l) required=true/>
                <DateField field=form.field("last_day") label=text::organisation_last_day(l) note=text::admin_optional(l) hint=text::map_last_day_hint(l)/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}
