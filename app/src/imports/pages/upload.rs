//! `/admin/dialoger/{slug}/ideer/importera`: uploading a file, and what has been taken in before.

use axum::extract::multipart::{Field as Part, MultipartRejection};
use axum::extract::{Multipart, Path};
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Error, Form, Id, Result, text};
use crate::design::form::{FileField, PostForm, Submit};
use crate::design::{DataTable, Dotted, Section};
use crate::desk::{Screen, Settled, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::imports::model::{COLUMNS_MAX, FILE_MAX, ROWS_MAX};
use crate::imports::{self, Field, Import, Table, Unreadable};
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/ideer/importera`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    page(&desk, &dialogue, Form::new().with("file", "")).await
}

/// POST `/admin/dialoger/{slug}/ideer/importera`, with the file. Whatever is sent, whoever may not is told that first.
pub async fn submit(
    desk: Desk,
    Path(slug): Path<String>,
    parts: std::result::Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::RegisterContribution).await?;
    let mut form = Form::new().with("file", "");
    let read = match parts {
        Ok(parts) => read(parts).await?,
        Err(_) => Err(Unreadable::Empty),
    };
    let (name, bytes, table) = match read {
        Ok(read) => read,
        Err(why) => {
            form.error("file", why.words(l));
            return page(&desk, &dialogue, form).await;
        }
    };
    let mut deed = deed(&desk).await?;
    let begun = imports::begin(&mut deed, dialogue.id, (&name, &bytes), &table).await;
    match settle(deed, begun, &mut form, l).await? {
        Settled::Done(id) => Ok(desk.see_other(&of(&dialogue, id))),
        _ => page(&desk, &dialogue, form).await,
    }
}

/// The page of one import.
fn of(dialogue: &Dialogue, id: Id) -> String {
    href(dialogue, &format!("ideer/importera/{id}"))
}

/// The file that came with the form, and its rows. It is unpacked and read beside the threads that answer others.
async fn read(
    mut parts: Multipart,
) -> Result<std::result::Result<(String, Vec<u8>, Table), Unreadable>> {
    while let Ok(Some(mut part)) = parts.next_field().await {
        if part.name() != Some("file") {
            continue;
        }
        let name = part.file_name().unwrap_or_default().to_owned();
        let Some(bytes) = whole(&mut part).await else {
            return Ok(Err(Unreadable::TooLarge));
        };
        let work = move || imports::read(&bytes).map(|table| (name, bytes, table));
        return tokio::task::spawn_blocking(work)
            .await
            .map_err(|error| Error::Internal(format!("a file was not read: {error}")));
    }
    Ok(Err(Unreadable::Empty))
}

/// What is in the file, unless it is too large or breaks off. It is read to its end in any case, for the browser listens to no answer
/// before it has sent all.
async fn whole(part: &mut Part<'_>) -> Option<Vec<u8>> {
    let mut held = Some(Vec::new());
    while let Some(piece) = part.chunk().await.ok()? {
        held = held.filter(|bytes: &Vec<u8>| bytes.len() + piece.len() <= FILE_MAX);
        if let Some(bytes) = &mut held {
            bytes.extend_from_slice(&piece);
        }
    }
    held
}

async fn page(desk: &Desk, dialogue: &Dialogue, form: Form) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let before = imports::of_dialogue(&mut conn, dialogue.id).await?;
    drop(conn);
    let about = Screen::new(text::imports_title(l), text::imports_lead(l))
        .with(&form)
        .calling(vec![("file", text::imports_file(l))]);
    let action = desk.href(&href(dialogue, "ideer/importera"));
    let takes = dialogue.state.takes_registered();
    let before = (!before.is_empty()).then(|| list(desk, dialogue, &before));
    let hint = text::imports_file_hint(l, COLUMNS_MAX, FILE_MAX / 1024, ROWS_MAX);
    let template = takes.then(|| template(desk, dialogue));
    Ok(screen(desk, dialogue, about, move || {
        let upload = if takes {
            view! {
                <PostForm action=action upload=true>
                    <FileField field=form.field("file") label=text::imports_file(l) hint=hint accept=".csv,.txt,.xlsx"/>
                    <Submit text=text::imports_upload(l)/>
                </PostForm>
                <p class="small">{text::imports_no_mail(l)}</p>
            }
            .into_any()
        } else {
            view! { <p>{text::register_closed(l)}</p> }.into_any()
        };
        view! { {template} {upload} {before} }.into_any()
    }))
}

/// A sheet to begin in, and what its columns are called: whoever has a sheet already sees what to name them.
fn template(desk: &Desk, dialogue: &Dialogue) -> AnyView {
    let l = desk.locale;
    let columns = Field::ALL
        .iter()
        .map(|field| field.name(l).into_any())
        .collect();
    let [csv, xlsx] = ["csv", "xlsx"]
        .map(|kind| desk.href(&href(dialogue, &format!("ideer/importera/mall.{kind}"))));
    let words = text::imports_template_words(l, Field::Text.name(l));
    view! {
        <Section heading=text::imports_template(l)>
            <p>{words}</p>
            <Dotted items=columns/>
            <p><a href=xlsx>{text::imports_template_xlsx(l)}</a></p>
            <p><a href=csv>{text::imports_template_csv(l)}</a></p>
        </Section>
    }
    .into_any()
}

/// What was uploaded before, with what became of it.
fn list(desk: &Desk, dialogue: &Dialogue, before: &[Import]) -> AnyView {
    let l = desk.locale;
    let rows = before
        .iter()
        .map(|import| {
            let href = desk.href(&of(dialogue, import.id));
            let name = named(import, l);
            let how = standing(import, desk);
            vec![
                view! { <a href=href>{name}</a> }.into_any(),
                view! { {how} }.into_any(),
            ]
        })
        .collect();
    let headers = vec![
        text::imports_file(l).to_owned(),
        text::deliveries_how(l).to_owned(),
    ];
    view! {
        <Section heading=text::imports_before(l)>
            <DataTable caption=text::imports_before(l) headers=headers rows=rows heard=true/>
        </Section>
    }
    .into_any()
}

/// What the file is called, where it was called anything.
pub fn named(import: &Import, l: crate::core::Locale) -> String {
    if import.file_name.is_empty() {
        text::imports_file(l).to_owned()
    } else {
        import.file_name.clone()
    }
}

/// What became of it, in words.
pub fn standing(import: &Import, desk: &Desk) -> String {
    let (l, today) = (desk.locale, desk.today);
    match (import.imported_at, import.undone_at) {
        (_, Some(at)) => text::imports_undone(l, import.taken, at.date().near(l, today)),
        (Some(at), None) => {
            let (first, last) = import.numbers.unwrap_or_default();
            text::imports_done(l, import.taken, at.date().near(l, today), first, last)
        }
        (None, None) => text::imports_waiting(l).to_owned(),
    }
}
