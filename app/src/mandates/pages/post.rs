//! Adding a post, and changing what it is called.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, above, href, open, standing_name};
use crate::bodies;
use crate::core::{Form, Id, Result, text};
use crate::design::form::{Choice, PostForm, Radios, Select, Submit, TextField};
use crate::desk::{Settled, Sheet, body_choices, deed, once_field, settle};
use crate::dialogues::Problem;
use crate::mandates::{self, NewPost, Post, Standing};
use crate::once::once;
use crate::organisation::{Entry, keeper, register};
use crate::site::{Desk, Posted};

const FIELDS: [&str; 4] = ["body", "title", "title_en", "standing"];

/// GET `/admin/organisation/uppdrag/ny`.
pub async fn show_new(desk: Desk) -> Result<Response> {
    keeper(&desk)?;
    page(&desk, None, &Sheet::fresh(Form::new(), 0)).await
}

/// POST `/admin/organisation/uppdrag/ny`.
pub async fn submit_new(desk: Desk, posted: Posted) -> Result<Response> {
    keeper(&desk)?;
    let l = desk.locale;
    let (mut form, new) = read(&desk, &posted);
    let body: Option<Id> = posted.get("body").parse().ok();
    let (Some(body), true) = (body, form.is_valid()) else {
        if body.is_none() {
            form.error("body", Problem::NotAChoice.words(l));
        }
        for (field, problem) in new.problems([]) {
            form.error(field, problem.words(l));
        }
        return page(&desk, None, &Sheet::posted(form, &posted)).await;
    };
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        mandates::add_post(deed, body, &new).await
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(id) => Ok(desk.see_other(&format!("{REGISTER}/{id}?klart=1"))),
        _ => page(&desk, None, &Sheet::posted(form, &posted)).await,
    }
}

/// GET `/admin/organisation/uppdrag/{id}/andra`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let post = open(&desk, &id).await?;
    let sheet = Sheet::fresh(filled(&post), post.version);
    page(&desk, Some(&post), &sheet).await
}

fn filled(post: &Post) -> Form {
    Form::new()
        .with("title", post.title.clone())
        .with("title_en", post.title_en.clone())
        .with("standing", post.standing.as_str())
}

/// POST `/admin/organisation/uppdrag/{id}/andra`.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let post = open(&desk, &id).await?;
    let (mut form, new) = read(&desk, &posted);
    if !form.is_valid() {
        return page(&desk, Some(&post), &Sheet::posted(form, &posted)).await;
    }
    let l = desk.locale;
    let saved = desk.see_other(&href(&post, "?klart=1"));
    let mut deed = deed(&desk).await?;
    let answer = mandates::change_post(&mut deed, post.id, posted.number("version"), &new).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(saved),
        Settled::Stale => {
            let now = open(&desk, &id).await?;
            let shown = |name: &str, value: &str| match (name, value.parse()) {
                ("standing", Ok(standing)) => standing_name(standing, l).to_owned(),
                _ => value.to_owned(),
            };
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[], shown);
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            page(&desk, Some(&now), &sheet).await
        }
        _ => page(&desk, Some(&post), &Sheet::posted(form, &posted)).await,
    }
}

fn read(desk: &Desk, posted: &Posted) -> (Form, NewPost) {
    let mut form = posted.keep(&FIELDS);
    let standing: Option<Standing> = posted.get("standing").parse().ok();
    if standing.is_none() {
        form.error("standing", Problem::NotAChoice.words(desk.locale));
    }
    let new = NewPost {
        title: posted.get("title").trim().to_owned(),
        title_en: posted.get("title_en").trim().to_owned(),
        standing: standing.unwrap_or(Standing::Member),
    };
    (form, new)
}

async fn page(desk: &Desk, post: Option<&Post>, sheet: &Sheet) -> Result<Response> {
    let l = desk.locale;
    let form = sheet.form.clone();
    let hidden = post.map(|_| sheet.hidden());
    let save = sheet.save_words(text::admin_save(l), l);
    let bodies = bodies::all(&mut *desk.app.db.read().await?).await?;
    let bodies = body_choices(bodies.iter().filter(|b| !b.period.is_over(desk.today)), l);
    let (above, title, path) = post.map_or_else(
        || {
            let register = (REGISTER.to_owned(), text::mandates_title(l).to_owned());
            (
                vec![register],
                text::mandates_add_post(l),
                format!("{REGISTER}/ny"),
            )
        },
        |post| {
            (
                above(post, l),
                text::mandates_change_post(l),
                href(post, "/andra"),
            )
        },
    );
    let entry = Entry {
        above,
        title: title.to_owned(),
        lead: text::mandates_post_lead(l).to_owned(),
        labels: vec![
            ("title", text::mandates_post_title(l)),
            ("title_en", text::mandates_post_title_en(l)),
            ("standing", text::mandates_standing(l)),
        ],
        ..Entry::default()
    }
    .of(sheet);
    let action = desk.href(&path);
    let standings = Standing::ALL
        .iter()
        .map(|standing| Choice::new(standing.as_str(), standing_name(*standing, l)))
        .collect();
    let is_new = post.is_none();
    let once = is_new.then(|| once_field(desk));
    Ok(register(desk, entry, move || {
        let body = form.field("body");
        view! {
            <PostForm action=action>
                {once}
                {hidden}
                {is_new.then(|| view! { <Select field=body label=text::decisions_body(l) choices=bodies required=true/> })}
                <TextField field=form.field("title") label=text::mandates_post_title(l) hint=text::mandates_post_title_hint(l) required=true/>
                <TextField field=form.field("title_en") label=text::mandates_post_title_en(l) lang="en" required=true/>
                <Radios field=form.field("standing") label=text::mandates_standing(l) choices=standings/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}
