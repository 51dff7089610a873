//! `/admin/granska/{id}/oversattning`: what somebody wrote in another language, in Swedish too. The original stays as
//! it is and prevails (P3).

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::queue::Only;
use crate::contributions::{State, WRITTEN_IN, language_name};
use crate::core::locale::direction;
use crate::core::{Error, Form, Id, Result, text};
use crate::design::form::{Choice, ErrorSummary, PostForm, Select, Submit, TextArea};
use crate::design::{Breadcrumbs, Link, NoticeBanner, NoticeKind, Page, PageTitle, Quote};
use crate::desk::{OwnLabels, Sheet, as_typed, named_errors, notice};
use crate::dialogues::{self, Problem};
use crate::moderation::{self, ModerateError, Record};
use crate::site::{Desk, Document, Posted};
use crate::staff::Action;

const FIELDS: [&str; 2] = ["lang", "translation"];

fn filled(record: &Record) -> Form {
    Form::new()
        .with("lang", record.lang.clone())
        .with("translation", record.translation.clone())
}

/// What is translated, and which dialogue the reader keeps to.
async fn read(desk: &Desk, id: &str) -> Result<(Record, Only)> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let record = moderation::record(&mut conn, id).await?;
    let dialogue = dialogues::get(&mut conn, record.dialogue_id).await?;
    if !desk.may(Action::Moderate, dialogue.owner.id) {
        return Err(Error::Forbidden);
    }
    Ok((record, Only::asked(desk, &mut conn).await?))
}

/// GET `/admin/granska/{id}/oversattning`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let (record, only) = read(&desk, &id).await?;
    let sheet = Sheet::fresh(filled(&record), record.version);
    Ok(page(&desk, (&record, &only), sheet, StatusCode::OK))
}

/// POST `/admin/granska/{id}/oversattning`.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let (record, only) = read(&desk, &id).await?;
    let mut form = posted.keep(&FIELDS);
    let (lang, words) = (posted.get("lang"), posted.get("translation"));
    let mut deed = desk.app.begin(desk.actor()).await?;
    let version = posted.number("version");
    let answer = moderation::translate(&mut deed, record.id, version, lang, words).await;
    let back = desk.see_other(&only.path(&format!("/{}", record.id), None));
    match answer {
        Ok(()) => {
            deed.commit().await?;
            Ok(back)
        }
        Err(ModerateError::Other(Error::Stale)) => {
            drop(deed);
            let (now, only) = read(&desk, &id).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(back);
            }
            Ok(page(&desk, (&now, &only), sheet, StatusCode::CONFLICT))
        }
        Err(ModerateError::Other(error)) => Err(error),
        Err(wrong) => {
            let (field, problem) = match wrong {
                ModerateError::TooLong(_) => ("translation", Problem::TooLong),
                ModerateError::PersonalNumber(_) => ("translation", Problem::PersonalNumber),
                _ => ("lang", Problem::NotAChoice),
            };
            form.error(field, problem.words(l));
            let sheet = Sheet::posted(form, &posted);
            Ok(page(
                &desk,
                (&record, &only),
                sheet,
                StatusCode::UNPROCESSABLE_ENTITY,
            ))
        }
    }
}

fn page(
    desk: &Desk,
    (record, only): (&Record, &Only),
    sheet: Sheet,
    status: StatusCode,
) -> Response {
    let l = desk.locale;
    let title = text::moderation_translate_title(l, record.number);
    let whole = if status == StatusCode::OK {
        title.clone()
    } else {
        text::form_error_title(l, title.clone())
    };
    let at = |rest: &str| desk.href(&only.path(rest, None));
    let review = format!("/{}", record.id);
    let trail = vec![
        Link::new(at(""), text::moderation_title(l)),
        Link::new(at(&review), text::moderation_one_title(l, record.number)),
    ];
    let action = at(&format!("{review}/oversattning"));
    let labels: OwnLabels = vec![
        ("lang", text::moderation_translate_lang(l)),
        ("translation", text::contributions_translation(l)),
    ];
    let errors = named_errors(&sheet.form, &labels, l);
    let (hidden, save) = (sheet.hidden(), sheet.save_words(text::admin_save(l), l));
    let met = sheet.met.clone().map(|met| notice(met, &labels, l));
    let (lang, words) = (sheet.form.field("lang"), sheet.form.field("translation"));
    let (written, tag) = (record.text.clone(), record.lang.clone());
    let dir = direction(&tag).to_owned();
    let is_covered = record.state == State::Masked;
    let choices = WRITTEN_IN
        .iter()
        .map(|tag| Choice::new(*tag, language_name(tag, l)))
        .collect();
    desk.page(Document::new(whole).status(status), move || {
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Page>
                <PageTitle title=title lead=text::moderation_translate_lead(l)/>
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                {met}
                {is_covered.then(|| view! {
                    <NoticeBanner kind=NoticeKind::Mind title=text::moderation_translate_covered(l)>
                        <p>{text::moderation_translate_covered_words(l)}</p>
                    </NoticeBanner>
                })}
                <Quote text=written lang=tag dir=dir/>
                <PostForm action=action>
                    {hidden}
                    <Select field=lang label=text::moderation_translate_lang(l) choices=choices required=true/>
                    <TextArea field=words label=text::contributions_translation(l) hint=text::moderation_translate_hint(l) rows=6 lang="sv"/>
                    <Submit text=save/>
                </PostForm>
            </Page>
        }
        .into_any()
    })
}
