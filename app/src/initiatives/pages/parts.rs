//! What several pages about initiatives need.

use leptos::prelude::*;

use crate::contributions::{State, lang_and_dir, review_by};
use crate::core::{Date, Error, Locale, Result, text};
use crate::design::{
    ButtonLink, Fact, Facts, NoticeBanner, NoticeKind, Panel, Path, Prose, Quote, Section,
    StateBadge, Stop, StopStatus,
};
use crate::dialogues::{content_lang, own_lang};
use crate::initiatives::model::route_by;
use crate::initiatives::{Answered, Initiative, Stage};
use crate::site::Visit;

/// The page of one initiative.
pub fn path(number: i64) -> String {
    format!("/initiativ/{number}")
}

/// The line above its title: its number, and the body that answers.
pub fn kicker(initiative: &Initiative, l: Locale) -> String {
    let number = text::initiatives_number(l, initiative.number);
    match initiative.body() {
        Some(body) => format!("{number} · {}", body.name(l)),
        None => number,
    }
}

/// A number in an address, or [`Error::NotFound`].
pub fn number(typed: &str) -> Result<i64> {
    typed.parse().map_err(|_| Error::NotFound)
}

/// The badge with how far it has come; what is late says so.
pub fn badge(initiative: &Initiative, l: Locale, today: Date) -> AnyView {
    let (kind, words) = badge_words(initiative, l, today);
    view! { <StateBadge kind=kind text=words/> }.into_any()
}

/// Form and words of the badge.
pub fn badge_words(
    initiative: &Initiative,
    l: Locale,
    today: Date,
) -> (crate::design::StateKind, &'static str) {
    let stage = initiative.stage();
    if initiative.is_late(today) {
        (crate::design::StateKind::Stopped, text::initiatives_late(l))
    } else {
        (stage.badge(), stage.name(l))
    }
}

/// Its way from the day it came in to the answer, with the days that are promised.
pub fn way(initiative: &Initiative, l: Locale, today: Date) -> AnyView {
    let stops = stops(initiative, l, today);
    view! { <Path label=text::initiatives_way(l) stops=stops done_word=text::public_path_done(l)/> }
        .into_any()
}

fn stops(initiative: &Initiative, l: Locale, today: Date) -> Vec<Stop> {
    let near = |day: Date| day.near(l, today);
    let by = |day: Date| text::initiatives_by(l, near(day));
    let came = near(initiative.received_at.date());
    let mut stops = vec![Stop::new(
        text::initiatives_stop_received(l),
        came,
        StopStatus::Done,
    )];
    if initiative.stage() == Stage::Refused {
        stops.push(Stop::new(
            text::initiatives_stop_refused(l),
            "",
            StopStatus::Now,
        ));
        return stops;
    }
    let published = initiative.published_at.filter(|_| initiative.is_public());
    let reached = [
        published.is_some(),
        initiative.body.is_some(),
        initiative.answered.is_some(),
    ];
    let words = [
        (
            text::initiatives_stop_published(l).to_owned(),
            published.map_or_else(
                || by(review_by(initiative.received_at)),
                |at| near(at.date()),
            ),
        ),
        (
            text::initiatives_stop_with_body(l).to_owned(),
            match &initiative.body {
                Some((_, since)) => near(since.date()),
                None => by(route_by(initiative.received_at)),
            },
        ),
        match &initiative.answered {
            Some(answered) => (
                text::initiatives_stop_answered(l, answered.answer.as_str()),
                near(answered.decided_on),
            ),
            None => (
                text::initiatives_stop_answer(l).to_owned(),
                by(initiative.due),
            ),
        },
    ];
    // The first that has not been reached is where it is now.
    let now = reached.iter().position(|done| !done);
    stops.extend(words.into_iter().enumerate().map(|(place, (name, day))| {
        let status = match now {
            Some(now) if place == now => StopStatus::Now,
            Some(now) if place > now => StopStatus::Coming,
            _ => StopStatus::Done,
        };
        Stop::new(name, day, status)
    }));
    stops
}

/// What was sent in, as it is shown.
pub fn quote(initiative: &Initiative, l: Locale) -> AnyView {
    let (lang, dir) = lang_and_dir(&initiative.lang, l);
    let mut facts = vec![text::initiatives_from(l, initiative.from(l))];
    if initiative.state == State::Masked {
        facts.push(text::contributions_masked_note(l).to_owned());
    }
    let words = initiative.shown().text.clone();
    view! { <Quote text=words lang=lang dir=dir meta=facts/> }.into_any()
}

/// That the answer is late, since when, and who sees to it.
pub fn lateness(initiative: &Initiative, l: Locale, today: Date) -> Option<AnyView> {
    initiative.is_late(today).then(|| {
        let words = text::initiatives_late_words(l, initiative.due.near(l, today));
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=text::initiatives_late(l)>
                <p>{words}</p>
            </NoticeBanner>
        }
        .into_any()
    })
}

/// The answer with its reasons and the decision behind it, and where the dialogue is that a yes began.
pub fn answer(visit: &Visit, initiative: &Initiative) -> Option<AnyView> {
    let l = visit.locale;
    let answered = initiative.answered.as_ref()?;
    let dialogue = initiative.dialogue.as_ref().map(|begun| {
        if begun.is_public {
            let href = visit.href(&format!("/dialoger/{}", begun.slug));
            let title = begun.title.clone();
            view! {
                <p>{text::initiatives_became(l)} " " <a href=href lang=own_lang(l)>{title}</a></p>
            }
            .into_any()
        } else {
            view! { <p>{text::initiatives_is_planned(l)}</p> }.into_any()
        }
    });
    let reasons = answered.reasons.clone();
    let decision = decision(answered, l, visit.today);
    Some(
        view! {
            <Section heading=answered.answer.name(l) id="svar">
                <Prose text=reasons lang=content_lang(l)/>
                {dialogue}
                {decision}
            </Section>
        }
        .into_any(),
    )
}

fn decision(answered: &Answered, l: Locale, today: Date) -> AnyView {
    let said = text::stop_paragraph(
        l,
        answered.decided_on.near(l, today),
        answered.paragraph.clone(),
    );
    let minutes = (!answered.minutes_url.is_empty()).then(|| {
        let href = answered.minutes_url.clone();
        view! { <Fact term=text::initiatives_minutes(l)><a href=href>{text::decisions_minutes(l)}</a></Fact> }
    });
    let (body, case) = (
        answered.body.name(l).to_owned(),
        answered.case_number.clone(),
    );
    view! {
        <Panel>
            <Facts>
                <Fact term=text::initiatives_answered_by(l)>{body}</Fact>
                <Fact term=text::initiatives_decided(l)>{said}</Fact>
                <Fact term=text::decisions_case_number(l)>{case}</Fact>
                {minutes}
            </Facts>
        </Panel>
    }
    .into_any()
}

/// The way to the form.
pub fn propose_button(visit: &Visit) -> AnyView {
    let href = visit.href("/initiativ/foresla");
    view! { <ButtonLink href=href text=text::initiatives_propose(visit.locale)/> }.into_any()
}
