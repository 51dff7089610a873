//! One contribution under review: what came in, what was done before, and what can be done now.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::act_forms::{FIELDS, ONWARD, UnderReview, acts, asked, point_out};
use super::copies::{also_there, decided_there};
use super::covered::{covered, fresh};
use super::queue::{Done, Only, next_waiting};
use super::record::{came_in, history, refused};
use crate::contributions::{State, review_by};
use crate::core::{Error, Form, Id, Result, text};
use crate::db::Conn;
use crate::deliveries::{self, Reached};
use crate::design::{Breadcrumbs, ErrorSummary, Link, NoticeBanner, NoticeKind, Page, PageTitle};
use crate::dialogues::{self, Dialogue};
use crate::moderation::{self, Act, Covering, ModerateError, Record, Rule, Twin};
use crate::photos::{self, Photo};
use crate::places::{self, Located};
use crate::rerouting::{self, CameFrom};
use crate::site::{Desk, Document, Posted};
use crate::staff::Action;

/// What the page is made of.
struct Data {
    record: Record,
    dialogue: Dialogue,
    history: Vec<Act>,
    /// Which idea of another dialogue it was.
    came_from: Option<CameFrom>,
    /// The same in other dialogues.
    twins: Vec<Twin>,
    /// What was covered in it before.
    covering: Option<Covering>,
    /// The photos that came with it.
    photos: Vec<Photo>,
    /// How its sender is told.
    reached: Option<Reached>,
    /// What place it is about.
    located: Option<Located>,
    /// What was done with that.
    place_acts: Vec<places::Act>,
    /// On what ground it would be left out.
    place_rule: Rule,
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
        dialogue,
        history,
        came_from: rerouting::came_from(conn, id).await?,
        twins: moderation::twins(conn, id).await?,
        covering: moderation::covering(conn, &record).await?,
        photos: photos::of_contribution(conn, id).await?,
        located: places::of(conn, id).await?,
        place_acts: places::acts(conn, id).await?,
        reached: deliveries::reached(conn, record.dialogue_id, record.number).await?,
        place_rule: Rule::PersonalData,
        record,
        only: Only::asked(desk, conn).await?,
    })
}

/// GET `/admin/granska/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, &id).await?;
    let done = Done::asked(&desk, &mut conn).await?;
    drop(conn);
    let form = fresh(&data.record, data.covering.as_ref());
    Ok(page(&desk, data, form, StatusCode::OK, None, done))
}

/// POST `/admin/granska/{id}`: does the act and goes on to what waits next, also when it is pressed twice; or 422 or 409 with all
/// that was typed.
pub async fn submit(desk: Desk, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let contribution: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut form = posted.keep(&FIELDS);
    let mut deed = desk.app.begin(desk.actor()).await?;
    let version = posted.number("version");
    let answer = match asked(&posted, &mut form, l) {
        Ok(act) => moderation::review_once(&mut deed, contribution, version, &act).await,
        Err(error) => Err(error),
    };
    let (status, problem) = match answer {
        Ok(()) => {
            deed.commit().await?;
            return if posted.has(ONWARD) {
                onward(&desk, contribution).await
            } else {
                next_waiting(&desk, contribution).await
            };
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
    // Each of the page's forms posts its own fields; the others stand as they stood.
    let begun = fresh(&data.record, data.covering.as_ref());
    let form = FIELDS
        .into_iter()
        .filter(|name| !posted.has(name))
        .fold(form, |form, name| form.with(name, begun.value(name)));
    Ok(page(&desk, data, form, status, problem, None))
}

/// The page as it stands now, for whoever was second in leaving out its place or showing it again; 409. What they chose is kept.
pub async fn place_is_stale(desk: &Desk, id: &str, chosen: Option<Rule>) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let mut data = data(desk, &mut conn, id).await?;
    drop(conn);
    data.place_rule = chosen.unwrap_or(data.place_rule);
    let form = fresh(&data.record, data.covering.as_ref());
    let words = text::places_stale(desk.locale);
    let status = StatusCode::CONFLICT;
    Ok(page(desk, data, form, status, Some(words), None))
}

/// To where the idea that was just published is sent on from; first to where it is told that something has to be covered elsewhere.
async fn onward(desk: &Desk, done: Id) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let record = moderation::record(&mut conn, done).await?;
    if !moderation::still_read(&mut conn, &record).await?.is_empty() {
        drop(conn);
        return next_waiting(desk, done).await;
    }
    let dialogue = dialogues::get(&mut conn, record.dialogue_id).await?;
    drop(conn);
    Ok(desk.see_other(&send_on_path(&dialogue, record.number)))
}

/// Where an idea is sent on from.
fn send_on_path(dialogue: &Dialogue, number: i64) -> String {
    format!("/admin/dialoger/{}/hor-hemma/{number}", dialogue.slug)
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
        let words = problem.map(str::to_owned);
        let notice = if is_stale {
            let state = data.record.state.name(l).to_lowercase();
            let words = words.unwrap_or_else(|| text::moderation_stale_words(l, state));
            Some((text::moderation_stale(l), words))
        } else {
            words.map(|words| (text::moderation_problem(l), words))
        };
        view(desk, data, &form, notice, done)
    })
}

/// What else can be done with it: saying what it says in Swedish, and noting how its sender is reached, for whoever may.
fn links(desk: &Desk, data: &Data) -> AnyView {
    let (l, record) = (desk.locale, &data.record);
    let to_swedish = desk.href(
        &data
            .only
            .path(&format!("/{}/oversattning", record.id), None),
    );
    let translate = if record.translation.is_empty() {
        text::moderation_translate_link(l)
    } else {
        text::moderation_translate_change(l)
    };
    let may_add = data
        .reached
        .is_some_and(|it| it.may_be_added(data.dialogue.state))
        && desk.may(Action::RegisterContribution, data.dialogue.owner.id);
    let add = may_add.then(|| {
        let path = format!(
            "/admin/dialoger/{}/ideer/{}/besked",
            data.dialogue.slug, record.number
        );
        let add = desk.href(&path);
        view! { <p><a href=add>{text::deliveries_add_link(l)}</a></p> }
    });
    view! { <p><a href=to_swedish>{translate}</a></p> {add} }.into_any()
}

fn view(
    visit: &Desk,
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
    let photos = photos::under_review(visit, &data.photos, (record, &data.only));
    let action = data.only.path(&format!("/{}", record.id), None);
    let takes_themes = data.dialogue.state.takes_themes();
    let under = UnderReview {
        was_covered: data.covering.is_some(),
        may_go_on: takes_themes,
        ..record.into()
    };
    let remark = photos::undescribed(&data.photos, l);
    let acts = acts(visit.href(&action), under, (form, remark), l);
    let from = data.came_from.as_ref().filter(|_| data.history.is_empty());
    let covered = data
        .covering
        .as_ref()
        .filter(|_| record.state == State::Received)
        .map(|covering| covered(covering, from, l));
    let named = from.filter(|_| covered.is_some());
    let there = decided_there(record, &data.twins, named.map(|from| from.contribution), l);
    let refused = refused(record, &data.history, l);
    let here = data.covering.as_ref().map(|covering| &covering.mask);
    let copies = also_there(visit, record, &data.twins, here);
    let place = places::for_review(
        visit,
        (record, &data.only),
        (data.located.as_ref(), &data.place_acts),
        data.place_rule,
    );
    let links = links(visit, &data);
    let history = history(visit, data.history);
    let came_from = data
        .came_from
        .as_ref()
        .map(|from| rerouting::came_from_note(from, true, l));
    let elsewhere = (record.state.is_shown() && takes_themes).then(|| {
        let path = send_on_path(&data.dialogue, record.number);
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
            {refused}
            {came_from}
            {there}
            {covered}
            {copies}
            {came_in}
            {photos}
            {place}
            {links}
            {acts}
            {elsewhere}
            {history}
        </Page>
    }
    .into_any()
}
