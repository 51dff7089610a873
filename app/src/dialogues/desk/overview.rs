//! `/admin/dialoger/{slug}`: where the dialogue stands, what the next step needs, and who takes it.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::by_hand::by_hand;
use super::create::advice;
use super::failed_mail::failed_mail;
use super::rooms::rooms;
use crate::core::{Error, Result, text};
use crate::decisions::{self, Decision, Purpose};
use crate::design::{
    Actions, ButtonLink, CaseNumber, Fact, Facts, Gates, Panel, Section, StateBadge,
};
use crate::desk::{Screen, back_to, deed, href, next_checklist, open, screen};
use crate::dialogues::pages::state_kind;
use crate::dialogues::{self, Dialogue, Facts as GateFacts, State, Step, path, right_for};
use crate::initiatives::{self, came_from};
use crate::mail;
use crate::pages::Standing;
use crate::paper;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open(&desk, &slug).await?;
    page(&desk, &dialogue).await
}

/// POST `/admin/dialoger/{slug}`: tries failed mails again.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open(&desk, &slug).await?;
    if posted.get("do") == "retry" {
        let mut deed = deed(&desk).await?;
        mail::retry_about(&mut deed, dialogue.id, mail::Kind::ALL).await?;
        deed.commit().await?;
        return Ok(back_to(&desk, &dialogue, ""));
    }
    Err(Error::NotFound)
}

/// Steps that are taken on a page of their own, which says what will happen. The others are taken where
/// something is filled in.
pub(super) const fn is_confirmed(step: Step) -> bool {
    matches!(
        step,
        Step::Announce
            | Step::Compile
            | Step::BeginHandling
            | Step::DecideUpon
            | Step::FollowUp
            | Step::Archive
    )
}

/// The page where what a step needs is written, when it is one page.
const fn page_of(step: Step) -> Option<&'static str> {
    match step {
        Step::Decide => Some("beslut"),
        Step::Compile => Some("sammanstallning"),
        Step::FeedBack => Some("aterkoppling"),
        Step::FollowUp => Some("uppfoljning"),
        _ => None,
    }
}

/// What the link to that page says.
fn words_of(step: Step, l: crate::core::Locale) -> &'static str {
    match step {
        Step::Decide => text::decisions_start(l),
        Step::Compile => text::admin_to_compilation(l),
        Step::FollowUp => text::admin_to_follow_up(l),
        _ => text::admin_to_feedback(l),
    }
}

/// Whether the reader may take `step`.
pub(super) fn may_take(desk: &Desk, dialogue: &Dialogue, step: Step) -> bool {
    match right_for(step) {
        Some(Action::RecordDecision) => decisions::may_record(&desk.staff, dialogue.bodies()),
        Some(action) => desk.may(action, dialogue.owner.id),
        None => false,
    }
}

async fn page(desk: &Desk, dialogue: &Dialogue) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let facts = dialogues::facts(&mut conn, dialogue.id, desk.today).await?;
    let made = decisions::of_dialogue(&mut conn, dialogue.id).await?;
    let initiative = initiatives::begun_by(&mut conn, dialogue.id)
        .await?
        .map(|initiative| came_from(desk, &initiative));
    let about = Screen::new(dialogue.title.clone(), dialogue.owner.name(l));
    let badge = (state_kind(dialogue.state), dialogue.badge(l, desk.today));
    let case = (!dialogue.case_number.is_empty()).then(|| {
        let number = dialogue.case_number.clone();
        view! { " " <span class="small">{text::public_result_case(l)} " " <CaseNumber number=number/></span> }
    });
    let way = way(desk, dialogue, &made);
    let next = next(desk, dialogue, &facts);
    let failed = failed_mail(desk, &mut conn, dialogue).await?;
    let by_hand = by_hand(desk, &mut conn, dialogue).await?;
    let rooms = rooms(desk, dialogue);
    let inform =
        (dialogue.state == State::Draft && dialogue.is_information_only()).then(|| advice(l));
    let made = decision_list(desk, made);
    let public = dialogue
        .is_public()
        .then(|| desk.href(&format!("/dialoger/{}", dialogue.slug)));
    let printed = paper::is_printed(dialogue.state).then(|| {
        [
            ("blankett", text::paper_form(l)),
            ("anslag", text::paper_notice(l)),
        ]
        .map(|(rest, words)| {
            let href = desk.href(&format!("/dialoger/{}/{rest}", dialogue.slug));
            view! { <li><a href=href>{words}</a></li> }
        })
        .collect_view()
    });
    Ok(screen(desk, dialogue, about, move || {
        view! {
            <p><StateBadge kind=badge.0 text=badge.1/> {case}</p>
            {failed}
            {inform}
            {initiative}
            <crate::design::Path label=text::admin_path(l) stops=way done_word=text::admin_gate_ok(l)/>
            {next}
            {by_hand}
            <Section heading=text::admin_rooms(l)>
                <ul>
                    {rooms.into_iter().map(|link| view! { <li><a href=link.href>{link.text}</a></li> }).collect_view()}
                    {printed}
                    {public.map(|href| view! { <li><a href=href>{text::admin_public_page(l)}</a></li> })}
                </ul>
            </Section>
            {made}
        }
        .into_any()
    }))
}

fn way(desk: &Desk, dialogue: &Dialogue, made: &[Decision]) -> Vec<crate::design::Stop> {
    let of = |purpose: Purpose| {
        made.iter()
            .rev()
            .find(|d| d.purpose == purpose)
            .map(|d| (d.decided_on, d.paragraph.as_str()))
    };
    let result = dialogue.decided_upon_at.and_then(|_| of(Purpose::Result));
    path(
        dialogue,
        of(Purpose::Start),
        result,
        desk.locale,
        desk.today,
    )
    .into_iter()
    .map(|stop| {
        let status = match stop.state {
            dialogues::StopState::Done => crate::design::StopStatus::Done,
            dialogues::StopState::Now => crate::design::StopStatus::Now,
            dialogues::StopState::Coming => crate::design::StopStatus::Coming,
        };
        crate::design::Stop::new(stop.name.label(stop.state, desk.locale), stop.when, status)
    })
    .collect()
}

/// The next step: what it needs, and for those who may take it the way to do so.
fn next(desk: &Desk, dialogue: &Dialogue, facts: &GateFacts) -> Option<AnyView> {
    let l = desk.locale;
    let step = dialogue.state.next_step()?;
    let checklist = next_checklist(desk, dialogue, step, facts);
    let left = checklist.iter().filter(|gate| !gate.ok).count();
    let may = may_take(desk, dialogue, step);
    let page = page_of(step).map(|page| desk.href(&href(dialogue, page)));
    let confirm = desk.href(&href(dialogue, &format!("steg/{step}")));
    let words = match (left, step) {
        (_, Step::Open | Step::Close) => text::admin_next_clock(l).to_owned(),
        (0, _) => text::admin_next_ready(l).to_owned(),
        (left, _) => text::admin_next_left(l, i64::try_from(left).unwrap_or(i64::MAX)),
    };
    let checklist_page = Standing::checklist(dialogue.state);
    let handbook = desk.href(&checklist_page.path());
    // Who fills in what is missing stands at each line.
    let who = (!may && left == 0 && right_for(step).is_some()).then(|| who_takes(step, l));
    let button = match page {
        _ if !may => None,
        Some(page) => Some(
            view! { <Actions><ButtonLink href=page text=words_of(step, l)/></Actions> }.into_any(),
        ),
        None => (is_confirmed(step) && left == 0).then(|| {
            view! { <Actions><ButtonLink href=confirm text=step.name(l)/></Actions> }.into_any()
        }),
    };
    Some(
        view! {
            <Section heading=text::admin_next(l, step.name(l))>
                <p>{words}</p>
                {who.map(|who| view! { <p class="small">{who}</p> })}
                {(!checklist.is_empty()).then(|| view! {
                    <Gates items=checklist ok_word=text::admin_gate_ok(l) missing_word=text::admin_gate_missing(l) waiting_word=text::admin_gate_waiting(l)/>
                })}
                {button}
                <p class="small"><a href=handbook>{text::pages_checklist(l)}</a></p>
            </Section>
        }
        .into_any(),
    )
}

fn who_takes(step: Step, l: crate::core::Locale) -> &'static str {
    match step {
        Step::Decide | Step::DecideUpon | Step::Cancel => text::admin_who_decision(l),
        Step::Announce | Step::FeedBack | Step::Archive => text::admin_who_feedback(l),
        Step::Compile => text::admin_who_compilation(l),
        Step::BeginHandling => text::admin_who_handling(l),
        Step::FollowUp => text::admin_who_follow_up(l),
        Step::Open | Step::Close => text::admin_who_clock(l),
    }
}

fn decision_list(desk: &Desk, made: Vec<Decision>) -> Option<AnyView> {
    let (l, today) = (desk.locale, desk.today);
    (!made.is_empty()).then(|| {
        let rows = made
            .into_iter()
            .map(|d| {
                let said = text::stop_paragraph(l, d.decided_on.near(l, today), d.paragraph.clone());
                view! {
                    <Fact term=d.purpose.name(l)>
                        <p>{d.body.name(l).to_owned()}", "{said}", " <CaseNumber number=d.case_number/></p>
                        <p>{d.summary}</p>
                        {(!d.minutes_url.is_empty()).then(|| view! { <p><a href=d.minutes_url>{text::decisions_minutes(l)}</a></p> })}
                    </Fact>
                }
            })
            .collect_view();
        view! { <Section heading=text::admin_decisions_made(l)><Panel><Facts>{rows}</Facts></Panel></Section> }.into_any()
    })
}
