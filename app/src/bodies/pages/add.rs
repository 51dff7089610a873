//! Adding a body.

use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, kind_name};
use crate::bodies::{self, BodyKind, NewBody};
use crate::core::{Form, Result, text};
use crate::design::form::{Choice, DateField, PostForm, Radios, Submit, TextField};
use crate::desk::{Settled, day, deed, once_field, settle};
use crate::dialogues::Problem;
use crate::once::once;
use crate::organisation::{Entry, keeper, register};
use crate::site::{Desk, Posted};

const FIELDS: [&str; 5] = ["name", "name_en", "kind", "case_prefix", "first_day"];

/// GET `/admin/organisation/namnder/ny`.
pub async fn show(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    let form = Form::new().with("kind", BodyKind::Committee.as_str());
    Ok(page(&desk, form))
}

/// POST `/admin/organisation/namnder/ny`.
pub async fn submit(desk: Desk, posted: Posted) -> Result<Response> {
    keeper(&desk)?;
    let l = desk.locale;
    let mut form = posted.keep(&FIELDS);
    let kind: Option<BodyKind> = posted.get("kind").parse().ok();
    if kind.is_none() {
        form.error("kind", Problem::NotAChoice.words(l));
    }
    let first_day = day(&mut form, &posted, "first_day", l);
    let new = NewBody {
        slug: String::new(),
        name: posted.get("name").trim().to_owned(),
        name_en: posted.get("name_en").trim().to_owned(),
        kind: kind.unwrap_or(BodyKind::Committee),
        case_prefix: posted.get("case_prefix").trim().to_owned(),
        first_day,
    };
    if !form.is_valid() {
        let all = bodies::all(&mut *desk.app.db.read().await?).await?;
        for (field, problem) in new.problems(&all, desk.today) {
            form.error(field, problem.words(l));
        }
        return Ok(page(&desk, form));
    }
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        bodies::add(deed, &new).await
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) => Ok(desk.see_other(&format!("{REGISTER}?klart=1"))),
        _ => Ok(page(&desk, form)),
    }
}

fn page(desk: &Desk, form: Form) -> Response {
    let l = desk.locale;
    let entry = Entry {
        above: vec![(REGISTER.to_owned(), text::bodies_title(l).to_owned())],
        title: text::bodies_add(l).to_owned(),
        lead: text::bodies_add_lead(l).to_owned(),
        form: form.clone(),
        labels: vec![
            ("name", text::bodies_name(l)),
            ("name_en", text::bodies_name_en(l)),
            ("kind", text::bodies_column_kind(l)),
            ("case_prefix", text::bodies_case_prefix(l)),
            ("first_day", text::organisation_first_day(l)),
        ],
        ..Entry::default()
    };
    let action = desk.href(&format!("{REGISTER}/ny"));
    let once = once_field(desk);
    let kinds = BodyKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), kind_name(*kind, l)))
        .collect();
    register(desk, entry, move || {
        view! {
            <PostForm action=action>
                {once}
                <TextField field=form.field("name") label=text::bodies_name(l) hint=text::bodies_name_hint(l) required=true/>
                <TextField field=form.field("name_en") label=text::bodies_name_en(l) lang="en" required=true/>
                <Radios field=form.field("kind") label=text::bodies_column_kind(l) choices=kinds/>
                <TextField field=form.field("case_prefix") label=text::bodies_case_prefix(l) hint=text::bodies_case_prefix_hint(l) note=text::admin_optional(l) short=true/>
                <DateField field=form.field("first_day") label=text::organisation_first_day(l) note=text::admin_optional(l) hint=text::bodies_first_day_hint(l)/>
                <Submit text=text::bodies_add_submit(l)/>
            </PostForm>
        }
        .into_any()
    })
}
