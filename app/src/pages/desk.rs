//! `/admin/sidor`: rewriting what the standing pages say, in each language.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::model::{PageText, Standing};
use super::{actions, markdown, store};
use crate::core::{Error, Form, Locale, Result, Timestamp, text};
use crate::design::form::{ErrorSummary, PostForm, Submit, TextArea};
use crate::design::{
    Actions, Breadcrumbs, ButtonKind, DataTable, Formatted, Letter, Link, NoticeBanner, NoticeKind,
    PageTitle, Panel, Section,
};
use crate::desk::{OwnLabels, Settled, Sheet, as_typed, deed, named_errors, notice, settle};
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
            let texts = page
                .languages()
                .iter()
                .map(|language| text_in(&desk, page, *language, &rewritten))
                .collect_view();
            vec![
                page.name(l).into_any(),
                view! { <ul>{texts}</ul> }.into_any(),
            ]
        })
        .collect();
    let headers = [text::pages_column_page(l), text::pages_column_texts(l)]
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

/// One text of a page: in which language, whether it was rewritten, and whether the Swedish one was since.
fn text_in(
    desk: &Desk,
    page: Standing,
    language: Locale,
    rewritten: &[(Standing, Locale, Timestamp)],
) -> impl IntoView + use<> {
    let l = desk.locale;
    let at = |of: Locale| {
        rewritten
            .iter()
            .find(|(which, locale, _)| *which == page && *locale == of)
            .map(|(_, _, at)| *at)
    };
    let words = at(language).map_or_else(
        || text::pages_own_text(l).to_owned(),
        |at| text::pages_rewritten(l, at.date().near(l, desk.today)),
    );
    let is_behind = language != Locale::Sv && at(Locale::Sv) > at(language);
    let behind = is_behind.then(|| view! { ". " <strong>{text::pages_behind(l)}</strong> });
    let href = desk.href(&address(page, language));
    let what = page.name(l);
    view! {
        <li>
            <a href=href hreflang=language.tag()>
                <span lang=language.tag()>{language.own_name()}</span>
                <span class="sr">" – " {what}</span>
            </a>
            ": " {words} {behind}
        </li>
    }
}

fn address(page: Standing, language: Locale) -> String {
    format!("/admin/sidor/{language}/{page}")
}

/// The page and language of an address, when there is such a page to rewrite.
fn which(language: &str, page: &str) -> Result<(Standing, Locale)> {
    match (page.parse::<Standing>(), language.parse()) {
        (Ok(page), Ok(language)) if page.is_editable() && page.languages().contains(&language) => {
            Ok((page, language))
        }
        _ => Err(Error::NotFound),
    }
}

/// GET `/admin/sidor/{language}/{page}`.
pub async fn show(desk: Desk, Path((language, page)): Path<(String, String)>) -> Result<Response> {
    let (page, language) = which(&language, &page)?;
    let now = read(&desk, page, language).await?;
    let sheet = Sheet::fresh(filled(&now), now.version);
    Ok(view(&desk, page, language, sheet, false))
}

fn filled(text: &PageText) -> Form {
    Form::new().with("markdown", text.markdown.clone())
}

/// POST `/admin/sidor/{language}/{page}`: saves, or shows what it would look like.
pub async fn submit(
    desk: Desk,
    Path((language, page)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let (page, language) = which(&language, &page)?;
    let mut form = posted.keep(&["markdown"]);
    if posted.get("do") == "preview" {
        let sheet = Sheet::posted(form, &posted);
        return Ok(view(&desk, page, language, sheet, true));
    }
    let (version, markdown) = (posted.number("version"), posted.get("markdown"));
    let mut deed = deed(&desk).await?;
    let answer = actions::rewrite(&mut deed, page, language, version, markdown).await;
    let saved = desk.see_other(&format!("{}?klart=1", address(page, language)));
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(saved),
        Settled::Stale => {
            let now = read(&desk, page, language).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(saved);
            }
            Ok(view(&desk, page, language, sheet, false))
        }
        _ => {
            let sheet = Sheet::posted(form, &posted);
            Ok(view(&desk, page, language, sheet, false))
        }
    }
}

async fn read(desk: &Desk, page: Standing, language: Locale) -> Result<PageText> {
    actions::current(&mut *desk.app.db.read().await?, page, language).await
}

/// The form; with `preview` also what the page would look like.
fn view(desk: &Desk, page: Standing, language: Locale, sheet: Sheet, preview: bool) -> Response {
    let l = desk.locale;
    let name = format!("{} ({})", page.name(l), language.own_name());
    let title = text::pages_edit_title(l, name);
    let status = if sheet.met.is_some() {
        StatusCode::CONFLICT
    } else if sheet.form.is_valid() {
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
    let errors = named_errors(&sheet.form, &own, l);
    let met = sheet.met.clone().map(|met| notice(met, &own, l));
    let saved = status == StatusCode::OK && desk.asked("klart").is_some();
    let trail = vec![Link::new(
        desk.href("/admin/sidor"),
        text::pages_edit_list(l),
    )];
    let action = desk.href(&address(page, language));
    let public = language.path(&page.path());
    let preview =
        preview.then(|| markdown::render_below(sheet.form.value("markdown"), language, 2).html);
    let save = sheet.save_words(text::pages_edit_save(l), l);
    let (hidden, field) = (sheet.hidden(), sheet.form.field("markdown"));
    desk.page(Document::new(titled).status(status), move || {
        let preview = preview.map(|html| {
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
                {met}
                {preview}
                <PostForm action=action>
                    {hidden}
                    <TextArea field=field label=text::pages_edit_text(l) hint=text::pages_edit_hint(l) rows=20 lang=language.tag()/>
                    <Actions>
                        <Submit text=save name="do" value="save"/>
                        <Submit text=text::pages_edit_preview(l) kind=ButtonKind::Plain name="do" value="preview"/>
                        <a href=public>{text::pages_see(l)}</a>
                    </Actions>
                </PostForm>
            </Letter>
        }
        .into_any()
    })
}
