//! `/admin/initiativ/{number}`: what came in, where it is, and what the reader may do with it.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::acts::{Done, is_done, moved, passed_on, reviewed};
use super::forms::{self, move_day, route};
use super::{Opened, open, waiting};
use crate::bodies::{self, RegisteredBody};
use crate::contributions::{State, lang_and_dir};
use crate::core::{Error, Form, Result, text};
use crate::design::{
    Actions, Breadcrumbs, ButtonLink, ErrorSummary, Letter, Link, Log, LogEntry, NoticeBanner,
    NoticeKind, PageTitle, Quote, Section,
};
use crate::desk::{PlacedArea, named_errors, placed_areas};
use crate::initiatives::pages::one::{act_words, answer_words, why};
use crate::initiatives::pages::parts::{answer, badge, kicker, way};
use crate::initiatives::{self, Act, Answered, Initiative};
use crate::moderation::{REVIEW_FIELDS, Rule, UnderReview, review_forms};
use crate::site::{Desk, Document, Posted};
use crate::staff::Action;

/// What the page is made of beside its forms.
pub struct Data {
    /// The initiative, and with whom it lies.
    pub opened: Opened,
    /// What was done with it.
    pub acts: Vec<Act>,
    /// What bodies have answered.
    pub answers: Vec<Answered>,
    /// The bodies that it can be passed to.
    pub bodies: Vec<RegisteredBody>,
    /// The areas, each with whom it lies.
    pub areas: Vec<PlacedArea>,
}

/// What is not reviewed is read by those who review, and by nobody else.
fn may_read(desk: &Desk, opened: &Opened) -> bool {
    opened.initiative.is_public() || desk.staff.may(Action::Moderate, None)
}

async fn data(desk: &Desk, number: &str) -> Result<Data> {
    let opened = open(desk, number).await?;
    if !may_read(desk, &opened) {
        return Err(Error::Forbidden);
    }
    let mut conn = desk.app.db.read().await?;
    let mut there = bodies::all(&mut conn).await?;
    there.retain(|body| body.takes_on(desk.today));
    Ok(Data {
        acts: initiatives::acts(&mut conn, opened.initiative.id).await?,
        answers: initiatives::answers(&mut conn, opened.initiative.id).await?,
        bodies: there,
        areas: placed_areas(&mut conn, desk.locale, desk.today).await?,
        opened,
    })
}

/// GET `/admin/initiativ/{number}`.
pub async fn show(desk: Desk, Path(number): Path<String>) -> Result<Response> {
    let opened = open(&desk, &number).await?;
    if !may_read(&desk, &opened) {
        return waiting::show(&desk, &opened);
    }
    let data = data(&desk, &number).await?;
    let form = fresh(&data.opened.initiative);
    Ok(page(&desk, &data, &form, StatusCode::OK, None))
}

/// The forms before anything is typed: a mask begins as what is shown now, and the body as the one that is wished.
fn fresh(initiative: &Initiative) -> Form {
    let shown = initiative.shown();
    let wished = initiative
        .wished
        .as_ref()
        .filter(|_| initiative.body.is_none())
        .map(|body| body.id.to_string());
    Form::new()
        .with("mask_title", shown.title.clone())
        .with("mask_name", shown.name.clone())
        .with("mask_text", shown.text.clone())
        .with("body", wished.unwrap_or_default())
        .with("due_on", initiative.due.to_string())
}

/// POST `/admin/initiativ/{number}`: does the act; or 422 or 409 with all that was typed.
pub async fn submit(desk: Desk, Path(number): Path<String>, posted: Posted) -> Result<Response> {
    let before = data(&desk, &number).await?;
    let id = before.opened.initiative.id;
    let names: Vec<&'static str> = REVIEW_FIELDS.into_iter().chain(forms::FIELDS).collect();
    let mut form = with_typed(fresh(&before.opened.initiative), &posted, &names);
    let done = match posted.get("act") {
        "route" => passed_on(&desk, &before, id, &posted, &mut form).await?,
        "move" => moved(&desk, id, &posted, &mut form).await?,
        _ => reviewed(&desk, id, &posted, &mut form).await?,
    };
    let (status, problem) = match done {
        Done::Saved => {
            return Ok(desk.see_other(&format!("/admin/initiativ/{number}?klart=1")));
        }
        Done::Wrong(problem) => (StatusCode::UNPROCESSABLE_ENTITY, problem),
        Done::Stale => (StatusCode::CONFLICT, None),
    };
    let data = data(&desk, &number).await?;
    if status == StatusCode::CONFLICT && is_done(&data, &posted) {
        return Ok(desk.see_other(&format!("/admin/initiativ/{number}?klart=1")));
    }
    Ok(page(&desk, &data, &form, status, problem))
}

/// What was typed, over what the other forms of the page begin with.
fn with_typed(fresh: Form, posted: &Posted, names: &[&'static str]) -> Form {
    names.iter().fold(fresh, |form, name| {
        if posted.has(name) {
            form.with(name, posted.get(name))
        } else {
            form
        }
    })
}

fn page(
    desk: &Desk,
    data: &Data,
    form: &Form,
    status: StatusCode,
    problem: Option<&'static str>,
) -> Response {
    let l = desk.locale;
    let initiative = &data.opened.initiative;
    let title = initiative.shown().heading();
    let whole = if status == StatusCode::OK {
        title
    } else {
        text::form_error_title(l, title)
    };
    let done = status == StatusCode::OK && desk.asked("klart").is_some();
    desk.page(Document::new(whole).status(status), || {
        let notice = if status == StatusCode::CONFLICT {
            let stage = initiative.stage().name(l).to_lowercase();
            Some((
                text::moderation_stale(l),
                text::initiatives_stale_words(l, stage),
            ))
        } else {
            problem.map(|words| (text::moderation_problem(l), words.to_owned()))
        };
        view(desk, data, form, notice, done)
    })
}

fn view(
    desk: &Desk,
    data: &Data,
    form: &Form,
    problem: Option<(&'static str, String)>,
    done: bool,
) -> AnyView {
    let (l, today) = (desk.locale, desk.today);
    let Opened { initiative, body } = &data.opened;
    let trail = vec![Link::new(
        desk.href("/admin/initiativ"),
        text::initiatives_title(l),
    )];
    let own = vec![
        ("body", text::initiatives_route_body(l)),
        ("due_on", text::initiatives_move_day(l)),
        ("reason", text::initiatives_move_reason(l)),
    ];
    let errors = named_errors(form, &own, l);
    let action = desk.href(&format!("/admin/initiativ/{}", initiative.number));
    let may = |action| desk.staff.may(action, *body);
    let came = came_in(initiative, desk);
    let review = may(Action::Moderate).then(|| {
        let under = UnderReview {
            version: initiative.version,
            state: initiative.state,
            lang: &initiative.lang,
            written: [
                &initiative.sent.title,
                &initiative.sent.name,
                &initiative.sent.text,
            ],
            stays: initiative.stays_shown(),
            was_covered: false,
            may_go_on: false,
        };
        let forms = review_forms(action.clone(), under, (form, None), l);
        view! { <Section heading=text::initiatives_review(l) id="granska">{forms}</Section> }
    });
    let routes = may(Action::RouteInitiative);
    let pass = (routes && initiative.may_be_routed()).then(|| {
        let registers = (data.bodies.as_slice(), data.areas.as_slice());
        route(action.clone(), initiative, form, registers, l)
    });
    let day = (routes && initiative.may_be_moved())
        .then(|| move_day(action.clone(), initiative, form, l));
    let to_answer = (may(Action::RecordDecision) && initiative.takes_answer()).then(|| {
        let href = desk.href(&format!("/admin/initiativ/{}/svar", initiative.number));
        let words = if initiative.answered.is_some() {
            text::initiatives_answer_again(l)
        } else {
            text::initiatives_answer_enter(l)
        };
        view! { <Actions><ButtonLink href=href text=words/></Actions> }
    });
    let (badge, way) = (badge(initiative, l, today), way(initiative, l, today));
    let answer = answer(desk, initiative);
    let draft = initiative.dialogue.as_ref().map(|begun| {
        let href = desk.href(&format!("/admin/dialoger/{}", begun.slug));
        let title = begun.title.clone();
        view! { <p>{text::initiatives_draft(l)} " " <a href=href>{title}</a></p> }
    });
    let public = initiative.is_public().then(|| {
        let href = desk.href(&format!("/initiativ/{}", initiative.number));
        view! { <p><a href=href>{text::initiatives_public_page(l)}</a></p> }
    });
    let log = history(desk, data);
    let kicker = kicker(initiative, l);
    let title = initiative.shown().heading();
    let due = initiative
        .owes()
        .map(|_| text::initiatives_due_lead(l, initiative.due.near(l, today)));
    view! {
        <Breadcrumbs label=text::admin_here(l) trail=trail/>
        <Letter>
            <PageTitle title=title kicker=kicker lead=due.unwrap_or_default()>
                <p>{badge}</p>
            </PageTitle>
            {done.then(|| view! { <NoticeBanner kind=NoticeKind::Done title=text::admin_saved(l)/> })}
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            {problem.map(|(title, words)| view! {
                <NoticeBanner kind=NoticeKind::Stop title=title><p>{words}</p></NoticeBanner>
            })}
            {way}
            {came}
            {to_answer}
            {answer}
            {draft}
            {pass}
            {review}
            {day}
            {log}
            {public}
        </Letter>
    }
    .into_any()
}

/// What was sent in, and what is shown of it where something is covered.
fn came_in(initiative: &Initiative, desk: &Desk) -> AnyView {
    let l = desk.locale;
    let (lang, dir) = lang_and_dir(&initiative.lang, l);
    let mut facts = vec![text::initiatives_from(
        l,
        initiative.origin.from(&initiative.sent.name, l),
    )];
    facts.push(initiative.received_at.moment(l));
    let masked = (initiative.state == State::Masked).then(|| {
        let (words, lang, dir) = (initiative.masked.text.clone(), lang.clone(), dir.clone());
        view! {
            <Section heading=text::moderation_shown_now(l)>
                <Quote text=words lang=lang dir=dir/>
            </Section>
        }
    });
    let words = initiative.sent.text.clone();
    view! {
        <Section heading=text::moderation_original(l)>
            <Quote text=words lang=lang dir=dir meta=facts/>
        </Section>
        {masked}
    }
    .into_any()
}

/// Everything that staff did with it and what was answered, the latest first.
fn history(desk: &Desk, data: &Data) -> Option<AnyView> {
    let (l, today) = (desk.locale, desk.today);
    let of_acts = data.acts.iter().map(|act| {
        let rule = act.rule.parse::<Rule>().map_or("", |rule| rule.name(l));
        let reason: Vec<&str> = [rule, &act.words, &act.staff]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        (act.at, act_words(act, l, today), reason.join(" · "))
    });
    let of_answers = data
        .answers
        .iter()
        .map(|answered| (answered.at, answer_words(answered, l), why(answered, l)));
    let mut events: Vec<_> = of_acts.chain(of_answers).collect();
    events.sort_by_key(|(at, _, _)| std::cmp::Reverse(*at));
    let entries: Vec<LogEntry> = events
        .into_iter()
        .map(|(at, text, reason)| LogEntry {
            datetime: at.date().to_string(),
            when: at.date().near(l, today),
            text,
            reason,
            change: Vec::new(),
        })
        .collect();
    (!entries.is_empty()).then(|| {
        view! { <Section heading=text::moderation_history(l)><Log entries=entries/></Section> }
            .into_any()
    })
}
