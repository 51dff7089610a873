//! What several pages need: who may read, and how the parts of a dialogue look.

use leptos::prelude::*;

use crate::core::{Date, Error, Locale, Result, text};
use crate::db::Conn;
use crate::decisions::{Decision, Outcome, Purpose};
use crate::design::{OutcomeKind, Path, StateKind, Stop, StopStatus};
use crate::dialogues::{self, Dialogue, Phase, State, StopState};
use crate::site::Visit;
use crate::translations;

/// A dialogue that everybody may read, in the state that it has on the day of the visit, with its texts in the
/// visitor's language as far as they are translated. What is not announced does not exist for the public.
pub async fn public_dialogue(conn: &mut Conn, slug: &str, visit: &Visit) -> Result<Dialogue> {
    let dialogue = dialogues::get_by_slug(conn, slug).await?;
    if !dialogue.is_public() {
        return Err(Error::NotFound);
    }
    translations::read_in(conn, dialogue.on(visit.today), visit.locale).await
}

/// The language tag of what people have written in a dialogue, on a page in `l`: nothing on a
/// Swedish page.
pub const fn content_lang(l: Locale) -> &'static str {
    match l {
        Locale::Sv => "",
        _ => "sv",
    }
}

/// The same for an element of our own, whose attribute is left out on a Swedish page.
pub const fn own_lang(l: Locale) -> Option<&'static str> {
    match l {
        Locale::Sv => None,
        _ => Some("sv"),
    }
}

/// The direction of such an element, where the page may run the other way: a sentence of both is wrapped into disorder, so
/// what is Swedish is a block of its own.
pub const fn own_dir(l: Locale) -> Option<&'static str> {
    match l {
        Locale::Sv => None,
        _ => Some("ltr"),
    }
}

/// The language tag of what is in the reader's own language when it `is_spoken`.
pub const fn own_lang_of(is_spoken: bool, l: Locale) -> Option<&'static str> {
    if is_spoken { None } else { own_lang(l) }
}

/// Form and colour of a state's badge.
pub const fn state_kind(state: State) -> StateKind {
    match state {
        State::Draft | State::Decided | State::Announced => StateKind::Coming,
        State::Open => StateKind::Open,
        State::Closed | State::Compiled | State::Handling | State::DecidedUpon => {
            StateKind::Working
        }
        State::FedBack => StateKind::Answered,
        State::FollowedUp | State::Archived => StateKind::Done,
        State::Cancelled => StateKind::Stopped,
    }
}

/// Form and colour of an outcome's badge.
pub const fn outcome_kind(outcome: Outcome) -> OutcomeKind {
    match outcome {
        Outcome::CarriedOut => OutcomeKind::Yes,
        Outcome::Partly => OutcomeKind::Partly,
        Outcome::Investigating => OutcomeKind::Looking,
        Outcome::UnderWay => OutcomeKind::Underway,
        Outcome::NotCarriedOut => OutcomeKind::No,
        Outcome::OutsideMandate => OutcomeKind::Outside,
    }
}

/// The decisions that the public may read: a result when all of it is entered.
pub fn shown_decisions(decisions: Vec<Decision>, dialogue: &Dialogue) -> Vec<Decision> {
    decisions
        .into_iter()
        .filter(|decision| {
            decision.purpose != Purpose::Result || dialogue.decided_upon_at.is_some()
        })
        .collect()
}

/// The decision that settled the question, among those the public may read.
pub fn result_decision<'a>(dialogue: &Dialogue, decisions: &'a [Decision]) -> Option<&'a Decision> {
    dialogue
        .result_decision_id
        .and_then(|id| decisions.iter().find(|decision| decision.id == id))
}

/// The path, for the hero or a page.
pub fn path_view(
    dialogue: &Dialogue,
    decisions: &[Decision],
    l: Locale,
    today: Date,
) -> impl IntoView + use<> {
    let of = |decision: &'_ Decision| (decision.decided_on, decision.paragraph.clone());
    let start = dialogue
        .start_decision_id
        .and_then(|id| decisions.iter().find(|decision| decision.id == id))
        .map(of);
    let result = result_decision(dialogue, decisions).map(of);
    let stops = dialogues::path(
        dialogue,
        start
            .as_ref()
            .map(|(day, paragraph)| (*day, paragraph.as_str())),
        result
            .as_ref()
            .map(|(day, paragraph)| (*day, paragraph.as_str())),
        l,
        today,
    )
    .into_iter()
    .map(|stop| {
        let status = match stop.state {
            StopState::Done => StopStatus::Done,
            StopState::Now => StopStatus::Now,
            StopState::Coming => StopStatus::Coming,
        };
        Stop::new(stop.name.label(stop.state, l), stop.when, status)
    })
    .collect();
    view! { <Path label=text::public_path_label(l) stops=stops done_word=text::public_path_done(l)/> }
}

/// A link to the minutes ("Protokoll, § 87"), or the paragraph alone where there is none.
pub fn minutes(decision: &Decision, l: Locale) -> AnyView {
    minutes_at(&decision.paragraph, &decision.minutes_url, l)
}

/// The same of a paragraph and where its minutes are, which may be empty.
pub fn minutes_at(paragraph: &str, url: &str, l: Locale) -> AnyView {
    if url.is_empty() {
        text::public_decisions_paragraph(l, paragraph).into_any()
    } else {
        let words = text::public_decision_minutes(l, paragraph);
        let href = url.to_owned();
        view! { <a href=href>{words}</a> }.into_any()
    }
}

/// That a decision settles only a part of the question, and which; nothing for one on the whole.
pub fn part(decision: &Decision, l: Locale) -> Option<impl IntoView + use<>> {
    (!decision.part.is_empty()).then(|| {
        let part = decision.part.clone();
        view! { <p class="small">{text::decisions_part_only(l)} " " <span lang=own_lang(l)>{part}</span></p> }
    })
}

/// A day in words, or "none" for a text that has words of its own for that.
pub fn or_none(day: Option<Date>, l: Locale, today: Date) -> String {
    day.map_or_else(|| "none".to_owned(), |day| day.near(l, today))
}

/// `pairs` as a query after `path`; pairs without a value are left out.
pub fn address(path: &str, pairs: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }
}

/// The list that an address asks for.
pub fn phase_of(word: &str) -> Option<Phase> {
    word.parse().ok()
}
