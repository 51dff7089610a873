//! `/admin/granska/{id}/bilder/{place}`: one photo under review, large; and the photos of an idea beside its text.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::shown::figure;
use crate::contributions::lang_and_dir;
use crate::core::{Error, Form, Id, Locale, Result, text};
use crate::db::Conn;
use crate::design::form::{
    Choice, ErrorSummary, HiddenField, PostForm, Select, Submit, TextArea, TextField,
};
use crate::design::{
    Breadcrumbs, ButtonKind, Link, Log, LogEntry, NoticeBanner, NoticeKind, Page, PageTitle,
    Section, filled,
};
use crate::desk::{OwnLabels, named_errors};
use crate::dialogues::{self, Problem};
use crate::moderation::{self, ModerateError, Only, Record, Rule, act_entry};
use crate::photos::actions;
use crate::photos::model::{Act, Done, Photo, PhotoAct, Size};
use crate::site::{Desk, Document, Posted};
use crate::staff::Action;

/// In the address of a review: on which photo something was just saved.
const SAVED: &str = "bild";

const FIELDS: [&str; 3] = ["our_alt", "refuse_rule", "refuse_words"];

/// What the page is made of.
struct Data {
    record: Record,
    dialogue: String,
    photo: Photo,
    acts: Vec<Act>,
    /// Which dialogue the reader keeps to.
    only: Only,
}

async fn data(desk: &Desk, conn: &mut Conn, (id, place): (&str, &str)) -> Result<Data> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let place: i64 = place.parse().map_err(|_| Error::NotFound)?;
    let record = moderation::record(conn, id).await?;
    let dialogue = dialogues::get(conn, record.dialogue_id).await?;
    if !desk.may(Action::Moderate, dialogue.owner.id) {
        return Err(Error::Forbidden);
    }
    let photo = actions::get(conn, id, place).await?;
    Ok(Data {
        acts: actions::acts(conn, photo.id).await?,
        dialogue: dialogue.title,
        only: Only::asked(desk, conn).await?,
        record,
        photo,
    })
}

fn fresh(photo: &Photo) -> Form {
    Form::new()
        .with("our_alt", photo.our_alt.clone())
        .with("refuse_rule", photo.rule.clone())
        .with("refuse_words", photo.words_to_sender.clone())
}

/// GET `/admin/granska/{id}/bilder/{place}`.
pub async fn show(desk: Desk, Path((id, place)): Path<(String, String)>) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, (&id, &place)).await?;
    drop(conn);
    let form = fresh(&data.photo);
    Ok(page(&desk, data, form, StatusCode::OK, None))
}

/// POST `/admin/granska/{id}/bilder/{place}`: does the act and goes back to the idea; or 422 or 409 with all that was typed.
pub async fn submit(
    desk: Desk,
    Path((id, place)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let contribution: Id = id.parse().map_err(|_| Error::NotFound)?;
    let at: i64 = place.parse().map_err(|_| Error::NotFound)?;
    let mut form = posted.keep(&FIELDS);
    let version = posted.number("version");
    let mut deed = desk.app.begin(desk.actor()).await?;
    let answer = match asked(&posted, &mut form, l) {
        Ok(act) => actions::review(&mut deed, (contribution, at), version, &act).await,
        Err(error) => Err(error),
    };
    let (status, problem) = match answer {
        Ok(()) => {
            deed.commit().await?;
            let mut conn = desk.app.db.read().await?;
            let only = Only::asked(&desk, &mut conn).await?;
            drop(conn);
            let back = only.path(&format!("/{contribution}"), Some((SAVED, &place)));
            return Ok(desk.see_other(&format!("{back}#bilder")));
        }
        Err(ModerateError::Other(Error::Stale)) => {
            (StatusCode::CONFLICT, Some(text::photos_stale(l)))
        }
        Err(error) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            point_out(&mut form, error, l)?,
        ),
    };
    drop(deed);
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, (&id, &place)).await?;
    drop(conn);
    // Each of the page's forms posts its own fields; the others stand as they stood.
    let begun = fresh(&data.photo);
    let form = FIELDS
        .into_iter()
        .filter(|name| !posted.has(name))
        .fold(form, |form, name| form.with(name, begun.value(name)));
    Ok(page(&desk, data, form, status, problem))
}

fn asked(posted: &Posted, form: &mut Form, l: Locale) -> Result<PhotoAct, ModerateError> {
    match posted.get("act") {
        "describe" => Ok(PhotoAct::Describe {
            words: form.value("our_alt").to_owned(),
        }),
        "leave_out" => {
            let rule: Option<Rule> = form.value("refuse_rule").parse().ok();
            if rule.is_none() {
                form.error("refuse_rule", text::moderation_rule_missing(l));
            }
            Ok(PhotoAct::LeaveOut {
                rule: rule.ok_or(ModerateError::Missing)?,
                words: form.value("refuse_words").to_owned(),
            })
        }
        "show" => Ok(PhotoAct::Show),
        _ => Err(Error::NotFound.into()),
    }
}

/// Puts what is wrong at its field; what belongs at none is returned, to be told on top.
fn point_out(form: &mut Form, error: ModerateError, l: Locale) -> Result<Option<&'static str>> {
    match error {
        ModerateError::Missing => {
            if form.value("refuse_words").trim().is_empty() {
                form.error("refuse_words", text::moderation_words_missing(l));
            }
        }
        ModerateError::TooLong(fields) => {
            for field in fields {
                form.error(field, Problem::TooLong.words(l));
            }
        }
        ModerateError::NoChange => return Ok(Some(text::photos_no_change(l))),
        ModerateError::Other(error) => return Err(error),
        other => return Err(Error::Internal(other.to_string())),
    }
    Ok(None)
}

/// Where a photo is reviewed, below the queue.
fn under(contribution: Id, place: i64) -> String {
    format!("/{contribution}/bilder/{place}")
}

/// The same as a whole path.
fn path(contribution: Id, place: i64) -> String {
    format!("/admin/granska{}", under(contribution, place))
}

/// What to know before all of an idea is published: how many of its photos nobody has described, for those who do not see them.
pub fn undescribed(photos: &[Photo], l: Locale) -> Option<AnyView> {
    let is_undescribed =
        |photo: &&Photo| !photo.is_left_out() && photo.alt.is_empty() && photo.our_alt.is_empty();
    let count = photos.iter().filter(is_undescribed).count();
    let count = i64::try_from(count).unwrap_or(0);
    (count > 0).then(|| view! { <p>{text::photos_undescribed_yet(l, count)} " " <a href="#bilder">{text::photos_describe(l)}</a></p> }.into_any())
}

/// The photos of an idea beside its text, each with the way to its own page; nothing where it has none.
pub fn under_review(
    visit: &Desk,
    photos: &[Photo],
    (record, only): (&Record, &Only),
) -> Option<AnyView> {
    let l = visit.locale;
    if photos.is_empty() {
        return None;
    }
    let figures: Vec<AnyView> = photos
        .iter()
        .map(|photo| {
            // Files have no language.
            let base = path(record.id, photo.place);
            let href = visit.href(&only.path(&under(record.id, photo.place), None));
            let said = photo.ground().map(|rule| {
                let words = text::photos_left_out(l, photo.place, rule.name(l));
                view! { <p><strong>{words}</strong></p> }
            });
            // Everybody who hears the photo described, or opens the source, reads it: so does who reviews it.
            let theirs = (!photo.alt.is_empty()).then(|| {
                let (lang, dir) = lang_and_dir(&record.lang, l);
                let alt = photo.alt.clone();
                view! {
                    <p>
                        {text::photos_their_alt(l)} ": "
                        <span lang=filled(lang) dir=filled(dir)>{alt}</span>
                    </p>
                }
            });
            let ours = (!photo.our_alt.is_empty()).then(|| {
                let words = photo.our_alt.clone();
                view! { <p>{text::photos_ours(l)} ": " <span lang="sv">{words}</span></p> }
            });
            let under = view! {
                {said}
                {theirs}
                {ours}
                <p><a href=href>{text::photos_review_one(l, photo.place)}</a></p>
            }
            .into_any();
            figure(photo, (&base, Size::Small), &record.lang, under, l)
        })
        .collect();
    let saved = visit
        .asked(SAVED)
        .is_some_and(|place| photos.iter().any(|photo| photo.place.to_string() == place))
        .then(
            || view! { <NoticeBanner kind=NoticeKind::Done title=text::admin_saved(l) level=3/> },
        );
    Some(
        view! {
            <Section heading=text::photos_heading(l) id="bilder">
                {saved}
                <div class="photos">{figures}</div>
            </Section>
        }
        .into_any(),
    )
}

fn page(
    desk: &Desk,
    data: Data,
    form: Form,
    status: StatusCode,
    problem: Option<&'static str>,
) -> Response {
    let l = desk.locale;
    let title = text::photos_review_title(l, data.record.number, data.photo.place);
    let whole = if status == StatusCode::OK {
        title.clone()
    } else {
        text::form_error_title(l, title.clone())
    };
    desk.page(Document::new(whole).status(status), || {
        view(desk, data, &form, title, problem)
    })
}

fn view(
    desk: &Desk,
    data: Data,
    form: &Form,
    title: String,
    problem: Option<&'static str>,
) -> AnyView {
    let l = desk.locale;
    let Data {
        record,
        dialogue,
        photo,
        acts,
        only,
    } = data;
    let base = path(record.id, photo.place);
    let action = desk.href(&only.path(&under(record.id, photo.place), None));
    let trail = vec![
        Link::new(desk.href(&only.path("", None)), text::moderation_title(l)),
        Link::new(
            desk.href(&only.path(&format!("/{}", record.id), None)),
            text::moderation_one_title(l, record.number),
        ),
    ];
    let labels: OwnLabels = vec![
        ("our_alt", text::photos_our_alt(l)),
        ("refuse_rule", text::moderation_rule(l)),
        ("refuse_words", text::moderation_words(l)),
    ];
    let errors = named_errors(form, &labels, l);
    let problem = problem.map(|words| {
        view! {
            <NoticeBanner kind=NoticeKind::Stop title=text::moderation_problem(l)><p>{words}</p></NoticeBanner>
        }
    });
    let left_out = photo.ground().map(|rule| {
        let title = text::photos_left_out(l, photo.place, rule.name(l));
        let words = photo.words_to_sender.clone();
        view! { <NoticeBanner kind=NoticeKind::Mind title=title><p>{words}</p></NoticeBanner> }
    });
    let (lang, dir) = lang_and_dir(&record.lang, l);
    let theirs = if photo.alt.is_empty() {
        view! { {text::photos_no_alt(l)} }.into_any()
    } else {
        let alt = photo.alt.clone();
        view! { {text::photos_their_alt(l)} ": " <span lang=filled(lang) dir=filled(dir)>{alt}</span> }
            .into_any()
    };
    let shown = figure(
        &photo,
        (&base, Size::Large),
        &record.lang,
        view! { <p>{theirs}</p> }.into_any(),
        l,
    );
    let describe = describe_form(&action, &photo, form, l);
    let act = if photo.is_left_out() {
        show_form(&action, &photo, l)
    } else {
        leave_out_form(&action, &photo, form, l)
    };
    let history = history(acts, l);
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
            <PageTitle title=title kicker=dialogue/>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            {problem}
            {left_out}
            <div class="photos one">{shown}</div>
            {describe}
            {act}
            {history}
        </Page>
    }
    .into_any()
}

/// What each of the forms posts beside what is typed.
fn hidden(photo: &Photo, act: &'static str) -> AnyView {
    let version = photo.version.to_string();
    view! {
        <HiddenField name="act" value=act/>
        <HiddenField name="version" value=version/>
    }
    .into_any()
}

fn describe_form(action: &str, photo: &Photo, form: &Form, l: Locale) -> AnyView {
    let action = action.to_owned();
    let (hidden, field) = (hidden(photo, "describe"), form.field("our_alt"));
    view! {
        <Section heading=text::photos_describe(l)>
            <PostForm action=action>
                {hidden}
                <TextField field=field label=text::photos_our_alt(l) hint=text::photos_our_alt_hint(l)/>
                <Submit text=text::photos_describe_submit(l)/>
            </PostForm>
        </Section>
    }
    .into_any()
}

fn leave_out_form(action: &str, photo: &Photo, form: &Form, l: Locale) -> AnyView {
    let action = action.to_owned();
    let hidden = hidden(photo, "leave_out");
    let [rule, words] = ["refuse_rule", "refuse_words"].map(|name| form.field(name));
    let mut rules = vec![Choice::new("", text::moderation_rule_choose(l))];
    rules.extend(
        Rule::ALL
            .iter()
            .map(|rule| Choice::new(rule.as_str(), rule.name(l))),
    );
    view! {
        <Section heading=text::photos_leave_out(l)>
            <PostForm action=action>
                {hidden}
                <p>{text::photos_leave_out_words(l)}</p>
                <Select field=rule label=text::moderation_rule(l) choices=rules required=true/>
                <TextArea
                    field=words
                    label=text::moderation_words(l)
                    hint=text::moderation_words_hint(l)
                    required=true
                />
                <Submit text=text::photos_leave_out_submit(l) kind=ButtonKind::Plain/>
            </PostForm>
        </Section>
    }
    .into_any()
}

fn show_form(action: &str, photo: &Photo, l: Locale) -> AnyView {
    let action = action.to_owned();
    let hidden = hidden(photo, "show");
    view! {
        <Section heading=text::photos_show(l)>
            <PostForm action=action>
                {hidden}
                <p>{text::photos_show_words(l)}</p>
                <Submit text=text::photos_show_submit(l) kind=ButtonKind::Plain/>
            </PostForm>
        </Section>
    }
    .into_any()
}

/// Every act, kept; nothing where there was none.
fn history(acts: Vec<Act>, l: Locale) -> Option<AnyView> {
    if acts.is_empty() {
        return None;
    }
    let entries: Vec<LogEntry> = acts
        .into_iter()
        .map(|act| {
            let what = match act.act {
                Done::LeftOut => text::log_act_photo_left_out(l),
                Done::ShownAgain => text::log_act_photo_shown_again(l),
                Done::Described => text::log_act_photo_described(l),
            };
            let by = (act.staff, act.acted_at);
            act_entry(what.to_owned(), by, (&act.rule, &act.words), l)
        })
        .collect();
    Some(
        view! {
            <Section heading=text::moderation_history(l)>
                <Log entries=entries/>
            </Section>
        }
        .into_any(),
    )
}
