//! One contribution under review: what came in, what was done before, and what can be done now.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::act_forms::{FIELDS, acts, chosen_rule, point_out, typed_mask};
use super::queue::{Done, Only};
use super::record::{came_in, history};
use crate::contributions::{State, review_by};
use crate::core::{Error, Form, Id, Result, text};
use crate::db::{Conn, Keyset};
use crate::design::{Breadcrumbs, ErrorSummary, Link, NoticeBanner, NoticeKind, Page, PageTitle};
use crate::dialogues::{self, Dialogue};
use crate::moderation::{self, Act, ModerateError, Record};
use crate::rerouting::{self, CameFrom};
use crate::site::{Desk, Document, Posted, Visit};
use crate::staff::Action;

/// What the page is made of.
struct Data {
    record: Record,
    dialogue: Dialogue,
    history: Vec<Act>,
    /// Which idea of another dialogue it was.
    came_from: Option<CameFrom>,
    /// Which dialogue the reader keeps to.
    only: Only,
}

async fn data(desk: &Desk, conn: &mut Conn, id: &str) -> Result<Data> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let record = moderation::record(conn, id).await?;
    let dialogue = dialogues::get(conn, record.dialogue_id).await?;
    if !desk.may(Action::Moderate, dialogue.owner.id) {
        return Err(Error::Forbidden);
    }
    let history = moderation::history(conn, id).await?;
    Ok(Data {
        record,
        dialogue,
        history,
        came_from: rerouting::came_from(conn, id).await?,
        only: Only::asked(desk, conn).await?,
    })
}

/// GET `/admin/granska/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, &id).await?;
    let done = Done::asked(&desk, &mut conn).await?;
    drop(conn);
    let form = fresh(&data.record);
    Ok(page(&desk, data, form, StatusCode::OK, None, done))
}

/// The forms before anything is typed: a mask begins as what is shown now.
fn fresh(record: &Record) -> Form {
    let shown = if record.state == State::Masked {
        (
            &record.masked_title,
            &record.masked_name,
            &record.masked_text,
        )
    } else {
        (&record.title, &record.shown_name, &record.text)
    };
    Form::new()
        .with("mask_title", shown.0.clone())
        .with("mask_name", shown.1.clone())
        .with("mask_text", shown.2.clone())
}

/// POST `/admin/granska/{id}`: does the act and goes on to what waits next; or 422 or 409 with all
/// that was typed.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let contribution: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut form = posted.keep(&FIELDS);
    let mut deed = desk.app.begin(desk.actor()).await?;
    let version = posted.number("version");
    let answer = match posted.get("act") {
        "publish" => moderation::publish(&mut deed, contribution, version).await,
        "again" => moderation::review_again(&mut deed, contribution, version).await,
        "mask" => match chosen_rule(&mut form, "mask_rule", l) {
            Some(rule) => {
                let mask = typed_mask(&form);
                let words = form.value("mask_words").to_owned();
                moderation::mask(&mut deed, contribution, version, &mask, rule, &words).await
            }
            None => Err(ModerateError::Missing),
        },
        "refuse" => match chosen_rule(&mut form, "refuse_rule", l) {
            Some(rule) => {
                let words = form.value("refuse_words").to_owned();
                moderation::refuse(&mut deed, contribution, version, rule, &words).await
            }
            None => Err(ModerateError::Missing),
        },
        _ => return Err(Error::NotFound),
    };
    let (status, problem) = match answer {
        Ok(()) => {
            deed.commit().await?;
            return next(&desk, contribution).await;
        }
        Err(ModerateError::Other(Error::Stale)) => (StatusCode::CONFLICT, None),
        Err(error) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            point_out(&mut form, posted.get("act"), error, l)?,
        ),
    };
    drop(deed);
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, &id).await?;
    drop(conn);
    Ok(page(&desk, data, form, status, problem, None))
}

/// To what waits next, or to the empty queue.
async fn next(desk: &Desk, done: Id) -> Result<Response> {
    let first = Keyset {
        after: None,
        size: 1,
    };
    let mut conn = desk.app.db.read().await?;
    let only = Only::asked(desk, &mut conn).await?;
    let queue = moderation::queue(&mut conn, &desk.staff, only.id(), &first).await?;
    drop(conn);
    let to = match queue.rows.first() {
        Some(waiting) if waiting.id != done => format!("/{}", waiting.id),
        _ => String::new(),
    };
    let done = done.to_string();
    Ok(desk.see_other(&only.path(&to, Some(("klart", &done)))))
}

fn page(
    desk: &Desk,
    data: Data,
    form: Form,
    status: StatusCode,
    problem: Option<&'static str>,
    done: Option<Done>,
) -> Response {
    let l = desk.locale;
    let title = text::moderation_one_title(l, data.record.number);
    let whole = if status == StatusCode::OK {
        title
    } else {
        text::form_error_title(l, title)
    };
    let is_stale = status == StatusCode::CONFLICT;
    desk.page(Document::new(whole).status(status), || {
        let notice = if is_stale {
            let state = data.record.state.name(l).to_lowercase();
            Some((
                text::moderation_stale(l),
                text::moderation_stale_words(l, state),
            ))
        } else {
            problem.map(|words| (text::moderation_problem(l), words.to_owned()))
        };
        view(desk, data, &form, notice, done)
    })
}

fn view(
    visit: &Visit,
    data: Data,
    form: &Form,
    problem: Option<(&'static str, String)>,
    done: Option<Done>,
) -> AnyView {
    let l = visit.locale;
    let record = &data.record;
    let errors = form.errors();
    let done = done.map(|done| done.notice(visit));
    let problem = problem.map(|(title, words)| {
        view! { <NoticeBanner kind=NoticeKind::Stop title=title><p>{words}</p></NoticeBanner> }
    });
    let promise = (record.state == State::Received).then(|| {
        let by = review_by(record.received_at).near(l, visit.today);
        text::moderation_promise(l, by)
    });
    let trail = vec![Link::new(
        visit.href(&data.only.path("", None)),
        text::moderation_title(l),
    )];
    let title = text::moderation_one_title(l, record.number);
    let kicker = data.dialogue.title.clone();
    let came_in = came_in(visit, record);
    let action = data.only.path(&format!("/{}", record.id), None);
    let acts = acts(visit.href(&action), record.into(), form, l);
    let history = history(visit, data.history);
    let came_from = data
        .came_from
        .as_ref()
        .map(|from| rerouting::came_from_note(from, l));
    let elsewhere = (record.state.is_shown() && data.dialogue.state.takes_themes()).then(|| {
        let path = format!(
            "/admin/dialoger/{}/hor-hemma/{}",
            data.dialogue.slug, record.number
        );
        let words = text::rerouting_link(l, record.number);
        view! { <p><a href=visit.href(&path)>{words}</a></p> }
    });
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
            <PageTitle title=title kicker=kicker lead=promise.unwrap_or_default()/>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            {problem}
            {done}
            {came_from}
            {came_in}
            {acts}
            {elsewhere}
            {history}
        </Page>
    }
    .into_any()
}
