//! What happens now and what comes next, in a sentence or two: the first thing under the title.

use super::parts::or_none;
use crate::core::{Date, Locale, text};
use crate::dialogues::{Dialogue, State};

/// What happens now in `d`, and what next and when; and that the day has passed, when it has.
pub fn now(d: &Dialogue, l: Locale, today: Date) -> String {
    let promised = match d.state {
        State::Closed => d.compile_by,
        State::Compiled | State::Handling => d.decision_on,
        State::DecidedUpon => d.feedback_by,
        State::FedBack => d.follow_up_on,
        _ => None,
    };
    let words = on_time(d, l, today);
    match promised {
        Some(day) if day < today => format!("{words} {}", text::public_now_late(l, day.long(l))),
        _ => words,
    }
}

fn on_time(d: &Dialogue, l: Locale, today: Date) -> String {
    let day = |day: Option<Date>| or_none(day, l, today);
    let body = d.deciding_body.name(l).to_owned();
    match d.state {
        State::Draft | State::Decided => String::new(),
        State::Announced => text::public_now_announced(l, day(d.closes_on), day(d.opens_on)),
        State::Open => text::public_now_open(l, day(d.closes_on), day(d.compile_by)),
        State::Closed => text::public_now_closed(l, day(d.compile_by)),
        State::Compiled => text::public_now_compiled(l, body, day(d.decision_on)),
        State::Handling => text::public_now_handling(l, body, day(d.decision_on)),
        State::DecidedUpon => text::public_now_decided_upon(l, day(d.feedback_by)),
        State::FedBack => text::public_now_fed_back(l, day(d.follow_up_on)),
        State::FollowedUp | State::Archived => text::public_now_followed_up(l).to_owned(),
        State::Cancelled => text::public_now_cancelled(l).to_owned(),
    }
}
