//! `/admin/granska/kommentarer/{id}`: one comment under review, with the forms and rules of all reviews.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::comments::{self, Comment};
use crate::contributions::{State, lang_and_dir, numbered_path};
use crate::core::{Error, Form, Id, Result, text};
use crate::db::Conn;
use crate::design::{
    Breadcrumbs, ErrorSummary, Link, NoticeBanner, NoticeKind, Page, PageTitle, Quote, Section,
    filled,
};
use crate::dialogues::{self, Dialogue};
use crate::moderation::{
    Act, ModerateError, Only, REVIEW_FIELDS, Rule, UnderReview, acts_so_far, asked_of_review,
    next_waiting, point_out, review_forms,
};
use crate::site::{Desk, Document, Posted};
use crate::staff::Action;

/// What the page is made of.
struct Data {
    comment: Comment,
    dialogue: Dialogue,
    acts: Vec<Act>,
    only: Only,
}

async fn data(desk: &Desk, conn: &mut Conn, id: Id) -> Result<Data> {
    let comment = comments::get(conn, id).await?;
    let dialogue = dialogues::get(conn, comment.dialogue_id).await?;
    if !desk.may(Action::Moderate, dialogue.owner.id) {
        return Err(Error::Forbidden);
    }
    Ok(Data {
        acts: comments::acts(conn, id).await?,
        only: Only::asked(desk, conn).await?,
        comment,
        dialogue,
    })
}

/// The forms before anything is typed: a mask begins as what was covered before, with its rule.
fn fresh(comment: &Comment) -> Form {
    let mask = comment.mask();
    let (name, words) = mask
        .as_ref()
        .map_or((&comment.shown_name, &comment.words), |mask| {
            (&mask.name, &mask.text)
        });
    let rule = (mask.is_some() && comment.state == State::Received)
        .then(|| comment.rule.parse::<Rule>().ok())
        .flatten()
        .map_or("", Rule::as_str);
    Form::new()
        .with("mask_name", name.clone())
        .with("mask_text", words.clone())
        .with("mask_rule", rule)
}

/// GET.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, id).await?;
    drop(conn);
    let form = fresh(&data.comment);
    Ok(page(&desk, data, &form, StatusCode::OK, None))
}

/// POST: does the act and goes on to what waits next, also when it is pressed twice; or 422 or 409 with all that was typed.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut form = posted.keep(&REVIEW_FIELDS);
    let mut deed = desk.app.begin(desk.actor()).await?;
    let answer = match asked_of_review(&posted, &mut form, l) {
        Ok(act) => comments::review_once(&mut deed, id, posted.number("version"), &act).await,
        Err(error) => Err(error),
    };
    let (status, problem) = match answer {
        Ok(()) => {
            deed.commit().await?;
            return next_waiting(&desk, id).await;
        }
        Err(ModerateError::Other(Error::Stale)) => (StatusCode::CONFLICT, None),
        Err(error) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            point_out(&mut form, posted.get("act"), error, l)?,
        ),
    };
    drop(deed);
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, id).await?;
    drop(conn);
    // Each of the page's forms posts its own fields; the others stand as they stood.
    let begun = fresh(&data.comment);
    let form = REVIEW_FIELDS
        .into_iter()
        .filter(|name| !posted.has(name))
        .fold(form, |form, name| form.with(name, begun.value(name)));
    Ok(page(&desk, data, &form, status, problem))
}

fn page(
    desk: &Desk,
    data: Data,
    form: &Form,
    status: StatusCode,
    problem: Option<&'static str>,
) -> Response {
    let l = desk.locale;
    let name = text::comments_number_of(l, data.comment.idea, data.comment.number);
    let title = text::moderation_title_of(l, name);
    let whole = if status == StatusCode::OK {
        title.clone()
    } else {
        text::form_error_title(l, title.clone())
    };
    let notice = if status == StatusCode::CONFLICT {
        let state = data.comment.state.name(l).to_lowercase();
        Some((
            text::moderation_stale(l),
            text::moderation_stale_words(l, state),
        ))
    } else {
        problem.map(|words| (text::moderation_problem(l), words.to_owned()))
    };
    desk.page(Document::new(whole).status(status), || {
        view(desk, title, data, form, notice)
    })
}

fn view(
    desk: &Desk,
    title: String,
    data: Data,
    form: &Form,
    problem: Option<(&'static str, String)>,
) -> AnyView {
    let l = desk.locale;
    let comment = &data.comment;
    let errors = form.errors();
    let problem = problem.map(|(title, words)| {
        view! { <NoticeBanner kind=NoticeKind::Stop title=title><p>{words}</p></NoticeBanner> }
    });
    let promise = (comment.state == State::Received)
        .then(|| text::moderation_promise(l, comment.review_by().near(l, desk.today)));
    let trail = vec![Link::new(
        desk.href(&data.only.path("", None)),
        text::moderation_title(l),
    )];
    let kicker = data.dialogue.title.clone();
    let mut facts = Vec::new();
    if !comment.shown_name.is_empty() {
        facts.push(text::moderation_named(l, comment.shown_name.clone()));
    }
    facts.push(comment.received_at.date().near(l, desk.today));
    facts.push(comment.state.name(l).to_owned());
    facts.extend(
        comment
            .answers
            .map(|number| text::comments_answers(l, number)),
    );
    let idea = desk.href(&numbered_path(&data.dialogue.slug, comment.idea));
    let about = Link::new(idea, text::contributions_idea_number(l, comment.idea));
    let (lang, dir) = lang_and_dir(&comment.lang, l);
    let masked = (comment.state == State::Masked).then(|| {
        let (words, lang, dir) = (comment.masked_words.clone(), lang.clone(), dir.clone());
        let name = filled(comment.masked_name.clone());
        let name: Vec<String> = name
            .map(|name| text::moderation_named(l, name))
            .into_iter()
            .collect();
        view! {
            <Section heading=text::moderation_shown_now(l)>
                <Quote text=words lang=lang dir=dir meta=name/>
            </Section>
        }
    });
    let words = comment.words.clone();
    let action = desk.href(
        &data
            .only
            .path(&format!("/kommentarer/{}", comment.id), None),
    );
    let under = UnderReview {
        version: comment.version,
        state: comment.state,
        lang: &comment.lang,
        written: ["", &comment.shown_name, &comment.words],
        stays: false,
        was_covered: comment.mask().is_some(),
        may_go_on: false,
    };
    let forms = review_forms(action, under, (form, None), l);
    let acts = acts_so_far(desk, data.acts);
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
            <PageTitle title=title kicker=kicker lead=promise.unwrap_or_default()/>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            {problem}
            <Section heading=text::moderation_original(l)>
                <Quote text=words lang=lang dir=dir meta=facts links=vec![about]/>
            </Section>
            {masked}
            {forms}
            {acts}
        </Page>
    }
    .into_any()
}
