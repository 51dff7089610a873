//! `/admin/initiativ/{number}`: what came in, where it is, and what the reader may do with it.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::forms::{self, move_day, route};
use super::{Opened, open};
use crate::bodies::{self, RegisteredBody};
use crate::contributions::{State, lang_and_dir};
use crate::core::{Error, Form, Id, Result, text};
use crate::design::{
    Actions, Breadcrumbs, ButtonLink, ErrorSummary, Letter, Link, Log, LogEntry, NoticeBanner,
    NoticeKind, PageTitle, Quote, Section,
};
use crate::desk::{PlacedArea, named_errors, needed_day, placed_areas};
use crate::dialogues::{EntryError, Problem, StepError};
use crate::initiatives::pages::one::act_words;
use crate::initiatives::pages::parts::{answer, badge, way};
use crate::initiatives::{self, Act, Initiative};
use crate::moderation::{Mask, ModerateError, REVIEW_FIELDS, Rule, UnderReview, review_forms};
use crate::site::{Desk, Document, Posted};
use crate::staff::Action;

/// What the page is made of beside its forms.
struct Data {
    opened: Opened,
    acts: Vec<Act>,
    bodies: Vec<RegisteredBody>,
    areas: Vec<PlacedArea>,
}

async fn data(desk: &Desk, number: &str) -> Result<Data> {
    let opened = open(desk, number).await?;
    // What is not reviewed is read by those who review, and by nobody else.
    if !opened.initiative.is_public() && !desk.staff.may(Action::Moderate, None) {
        return Err(Error::Forbidden);
    }
    let mut conn = desk.app.db.read().await?;
    let mut there = bodies::all(&mut conn).await?;
    there.retain(|body| body.takes_on(desk.today));
    Ok(Data {
        acts: initiatives::acts(&mut conn, opened.initiative.id).await?,
        bodies: there,
        areas: placed_areas(&mut conn, desk.locale, desk.today).await?,
        opened,
    })
}

/// GET `/admin/initiativ/{number}`.
pub async fn show(desk: Desk, Path(number): Path<String>) -> Result<Response> {
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

/// How an act ended.
enum Done {
    Saved,
    /// Something is wrong, at a field or with the whole.
    Wrong(Option<&'static str>),
    /// Somebody else was first.
    Stale,
}

/// Whether the same form was sent twice: what it asks for is so.
fn is_done(data: &Data, posted: &Posted) -> bool {
    let initiative = &data.opened.initiative;
    match posted.get("act") {
        "route" => initiative
            .body()
            .is_some_and(|body| body.id.to_string() == posted.get("body")),
        "move" => {
            initiative.due.to_string() == posted.get("due_on")
                && data
                    .acts
                    .last()
                    .is_some_and(|act| act.words == posted.get("reason").trim())
        }
        "publish" => initiative.state == State::Published,
        _ => false,
    }
}

async fn passed_on(
    desk: &Desk,
    data: &Data,
    id: Id,
    posted: &Posted,
    form: &mut Form,
) -> Result<Done> {
    let by_area = || {
        let area = crate::desk::chosen_area(&data.areas, posted.get("area"))?;
        area.owner.as_ref().map(|(id, _)| *id)
    };
    let body = if posted.get("body").is_empty() {
        by_area()
    } else {
        posted.get("body").parse().ok()
    };
    let mut deed = crate::desk::deed(desk).await?;
    let answer = initiatives::route(&mut deed, id, posted.number("version"), body).await;
    settled(desk, deed, answer, form).await
}

async fn moved(desk: &Desk, id: Id, posted: &Posted, form: &mut Form) -> Result<Done> {
    let l = desk.locale;
    let Some(day) = needed_day(form, posted, "due_on", l) else {
        if posted.get("reason").trim().is_empty() {
            form.error("reason", Problem::Missing.words(l));
        }
        return Ok(Done::Wrong(None));
    };
    let mut deed = crate::desk::deed(desk).await?;
    let reason = posted.get("reason");
    let answer = initiatives::move_day(&mut deed, id, posted.number("version"), day, reason).await;
    settled(desk, deed, answer, form).await
}

async fn settled(
    desk: &Desk,
    deed: crate::deed::Deed,
    answer: Result<(), EntryError>,
    form: &mut Form,
) -> Result<Done> {
    match answer {
        Ok(()) => {
            deed.commit().await?;
            Ok(Done::Saved)
        }
        Err(EntryError::Problems(problems)) => {
            for (field, problem) in problems {
                form.error(field, problem.words(desk.locale));
            }
            Ok(Done::Wrong(None))
        }
        Err(EntryError::Step(StepError::Other(Error::Stale))) => Ok(Done::Stale),
        Err(EntryError::Step(StepError::Other(error))) => Err(error),
        Err(EntryError::Step(StepError::Refused(_))) => {
            Err(Error::Refused("no step is taken here"))
        }
    }
}

async fn reviewed(desk: &Desk, id: Id, posted: &Posted, form: &mut Form) -> Result<Done> {
    let l = desk.locale;
    let version = posted.number("version");
    let mut deed = crate::desk::deed(desk).await?;
    let answer = match posted.get("act") {
        "publish" => initiatives::publish(&mut deed, id, version).await,
        "again" => initiatives::review_again(&mut deed, id, version).await,
        "mask" => match chosen_rule(form, "mask_rule", desk) {
            Some(rule) => {
                let mask = Mask {
                    title: form.value("mask_title").to_owned(),
                    name: form.value("mask_name").to_owned(),
                    text: form.value("mask_text").to_owned(),
                };
                let words = form.value("mask_words").to_owned();
                initiatives::mask(&mut deed, id, version, &mask, rule, &words).await
            }
            None => Err(ModerateError::Missing),
        },
        "refuse" => match chosen_rule(form, "refuse_rule", desk) {
            Some(rule) => {
                let words = form.value("refuse_words").to_owned();
                initiatives::refuse(&mut deed, id, version, rule, &words).await
            }
            None => Err(ModerateError::Missing),
        },
        _ => return Err(Error::NotFound),
    };
    match answer {
        Ok(()) => {
            deed.commit().await?;
            Ok(Done::Saved)
        }
        Err(ModerateError::Other(Error::Stale)) => Ok(Done::Stale),
        Err(ModerateError::Other(error)) => Err(error),
        Err(ModerateError::Missing) => {
            if posted.get("act") == "refuse" && form.value("refuse_words").trim().is_empty() {
                form.error("refuse_words", text::moderation_words_missing(l));
            }
            if posted.get("act") == "mask" && form.value("mask_text").trim().is_empty() {
                form.error("mask_text", text::moderation_text_missing(l));
            }
            Ok(Done::Wrong(None))
        }
        Err(ModerateError::TooLong(fields)) => {
            for field in fields {
                form.error(field, Problem::TooLong.words(l));
            }
            Ok(Done::Wrong(None))
        }
        Err(ModerateError::NothingMasked) => {
            form.error("mask_text", text::moderation_text_same(l));
            Ok(Done::Wrong(None))
        }
        Err(ModerateError::NoChange | ModerateError::Compiled) => {
            Ok(Done::Wrong(Some(text::moderation_no_change(l))))
        }
    }
}

/// The chosen rule; without one, an error at its field.
fn chosen_rule(form: &mut Form, field: &'static str, desk: &Desk) -> Option<Rule> {
    let rule = form.value(field).parse().ok();
    if rule.is_none() {
        form.error(field, text::moderation_rule_missing(desk.locale));
    }
    rule
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
            stays: initiative.stays_shown(),
        };
        let forms = review_forms(action.clone(), under, form, l);
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
    let log = history(desk, &data.acts);
    let kicker = text::initiatives_number(l, initiative.number);
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
    facts.push(format!(
        "{}, {}",
        initiative.received_at.date().long(l),
        initiative.received_at.time_of_day(l)
    ));
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

/// Everything that staff did with it.
fn history(desk: &Desk, acts: &[Act]) -> Option<AnyView> {
    let (l, today) = (desk.locale, desk.today);
    (!acts.is_empty()).then(|| {
        let entries = acts
            .iter()
            .rev()
            .map(|act| {
                let rule = act.rule.parse::<Rule>().map_or("", |rule| rule.name(l));
                let reason: Vec<&str> = [rule, &act.words, &act.staff]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect();
                LogEntry {
                    datetime: act.at.date().to_string(),
                    when: act.at.date().near(l, today),
                    text: act_words(act, l, today),
                    reason: reason.join(" · "),
                    change: Vec::new(),
                }
            })
            .collect();
        view! { <Section heading=text::moderation_history(l)><Log entries=entries/></Section> }
            .into_any()
    })
}
