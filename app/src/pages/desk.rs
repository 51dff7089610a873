//! `/admin/sidor`: rewriting what the standing pages say, in each language.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::model::{PageText, Standing};
use super::{actions, markdown, store};
use crate::core::{Error, Form, Locale, Result, text};
use crate::design::form::{ErrorSummary, HiddenField, PostForm, Submit, TextArea};
use crate::design::{
    Actions, Breadcrumbs, ButtonKind, DataTable, Formatted, Letter, Link, NoticeBanner, NoticeKind,
    PageTitle, Panel, Prose, Section,
};
use crate::desk::{OwnLabels, Settled, deed, named_errors, settle};
use crate::site::{Desk, Document, Posted};

/// GET `/admin/sidor`.
pub async fn list(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let rewritten = store::rewritten(&mut *desk.app.db.read().await?).await?;
    let rows: Vec<Vec<AnyView>> = Standing::ALL
        .iter()
        .copied()
        .filter(|page| page.is_editable())
        .map(|page| {
            let mut cells = vec![page.name(l).into_any()];
            cells.extend(Locale::ALL.iter().map(|language| {
                let day = rewritten
                    .iter()
                    .find(|(which, locale, _)| *which == page && locale == language)
                    .map(|(_, _, at)| at.date());
                let words = day.map_or_else(
                    || text::pages_own_text(l).to_owned(),
                    |day| text::pages_rewritten(l, day.near(l, desk.today)),
                );
                let href = desk.href(&address(page, *language));
                let what = format!("{} ({})", page.name(l), language.own_name());
                view! {
                    {words}
                    <br/>
                    <a href=href>{text::pages_edit(l)}<span class="sr">" " {what}</span></a>
                }
                .into_any()
            }));
            cells
        })
        .collect();
    let headers = [
        text::pages_column_page(l),
        text::pages_column_sv(l),
        text::pages_column_en(l),
    ]
    .map(str::to_owned)
    .to_vec();
    Ok(desk.page(Document::new(text::pages_edit_list(l)), move || {
        view! {
            <Letter>
                <PageTitle title=text::pages_edit_list(l) lead=text::pages_edit_list_lead(l)/>
                <DataTable caption=text::pages_edit_caption(l) headers=headers rows=rows/>
            </Letter>
        }
        .into_any()
    }))
}

fn address(page: Standing, language: Locale) -> String {
    format!("/admin/sidor/{language}/{page}")
}

/// The page and language of an address, when there is such a page to rewrite.
fn which(language: &str, page: &str) -> Result<(Standing, Locale)> {
    match (page.parse::<Standing>(), language.parse()) {
        (Ok(page), Ok(language)) if page.is_editable() => Ok((page, language)),
        _ => Err(Error::NotFound),
    }
}

/// What stands around the form.
#[derive(Default)]
struct Around {
    /// What it would look like, when that was asked for.
    preview: bool,
    /// What somebody else saved in the meantime.
    saved_by_other: Option<String>,
}

/// GET `/admin/sidor/{language}/{page}`.
pub async fn show(desk: Desk, Path((language, page)): Path<(String, String)>) -> Result<Response> {
    let (page, language) = which(&language, &page)?;
    let now = read(&desk, page, language).await?;
    let form = Form::new().with("markdown", now.markdown);
    Ok(view(
        &desk,
        page,
        language,
        form,
        now.version,
        Around::default(),
    ))
}

/// POST `/admin/sidor/{language}/{page}`: saves, or shows what it would look like.
pub async fn submit(
    desk: Desk,
    Path((language, page)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let (page, language) = which(&language, &page)?;
    let mut form = posted.keep(&["markdown"]);
    let version = posted.number("version");
    if posted.get("do") == "preview" {
        let around = Around {
            preview: true,
            ..Around::default()
        };
        return Ok(view(&desk, page, language, form, version, around));
    }
    let mut deed = deed(&desk).await?;
    let answer = actions::rewrite(&mut deed, page, language, version, posted.get("markdown")).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(desk.see_other(&format!("{}?klart=1", address(page, language)))),
        Settled::Stale => {
            let now = read(&desk, page, language).await?;
            let around = Around {
                saved_by_other: Some(now.markdown),
                ..Around::default()
            };
            Ok(view(&desk, page, language, form, now.version, around))
        }
        _ => Ok(view(
            &desk,
            page,
            language,
            form,
            version,
            Around::default(),
        )),
    }
}

async fn read(desk: &Desk, page: Standing, language: Locale) -> Result<PageText> {
    actions::current(&mut *desk.app.db.read().await?, page, language).await
}

fn view(
    desk: &Desk,
    page: Standing,
    language: Locale,
    form: Form,
    version: i64,
    around: Around,
) -> Response {
    let l = desk.locale;
    let name = format!("{} ({})", page.name(l), language.own_name());
    let title = text::pages_edit_title(l, name);
    let status = if around.saved_by_other.is_some() {
        StatusCode::CONFLICT
    } else if form.is_valid() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let titled = if status == StatusCode::OK {
        title.clone()
    } else {
        text::form_error_title(l, title.clone())
    };
    let own: OwnLabels = vec![("markdown", text::pages_edit_text(l))];
    let errors = named_errors(&form, &own, l);
    let saved = status == StatusCode::OK && desk.asked("klart").is_some();
    let trail = vec![Link::new(
        desk.href("/admin/sidor"),
        text::pages_edit_list(l),
    )];
    let action = desk.href(&address(page, language));
    let public = language.path(&page.path());
    let preview = around
        .preview
        .then(|| markdown::render(form.value("markdown")).html);
    desk.page(Document::new(titled).status(status), move || {
        let other = around.saved_by_other.map(|markdown| {
            view! {
                <NoticeBanner kind=NoticeKind::Stop title=text::admin_conflict(l)>
                    <p>{text::admin_conflict_words(l)}</p>
                    <p><strong>{text::admin_conflict_saved(l)}</strong></p>
                    <Prose text=markdown/>
                </NoticeBanner>
            }
        });
        let preview = preview.map(|html| {
            // The page's own main heading stands in a frame of its own here: this page has one already.
            let html = html.replace("<h1", "<h3").replace("</h1>", "</h3>");
            view! {
                <Section heading=text::pages_edit_preview_heading(l) id="sa-blir-det">
                    <Panel><Formatted html=html lang=language.tag()/></Panel>
                </Section>
            }
        });
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=title lead=text::pages_edit_lead(l)/>
                {saved.then(|| view! { <NoticeBanner kind=NoticeKind::Done title=text::admin_saved(l)/> })}
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                {other}
                {preview}
                <PostForm action=action>
                    <HiddenField name="version" value=version.to_string()/>
                    <TextArea field=form.field("markdown") label=text::pages_edit_text(l) hint=text::pages_edit_hint(l) rows=20 lang=language.tag()/>
                    <Actions>
                        <Submit text=text::pages_edit_save(l) name="do" value="save"/>
                        <Submit text=text::pages_edit_preview(l) kind=ButtonKind::Plain name="do" value="preview"/>
                        <a href=public>{text::pages_see(l)}</a>
                    </Actions>
                </PostForm>
            </Letter>
        }
        .into_any()
    })
}
