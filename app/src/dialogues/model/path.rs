//! The path: a dialogue's way from decision to follow-up as dated stops (P4).

use super::{Dialogue, State};
use crate::core::{Date, Locale, Timestamp, text};

keywords! {
    /// A stop on the path.
    pub enum StopName {
        /// A body decided to hold it.
        Decided = "decided",
        /// Residents take part.
        Open = "open",
        /// What they said is compiled.
        Compiled = "compiled",
        /// The body decides.
        Decision = "decision",
        /// Participants and the public are told.
        Feedback = "feedback",
        /// What was promised is followed up.
        FollowUp = "follow_up",
        /// A body stopped it: then nothing more comes.
        Cancelled = "cancelled",
    }
}

keywords! {
    /// Whether the dialogue has passed a stop.
    pub enum StopState {
        /// Passed.
        Done = "done",
        /// Here.
        Now = "now",
        /// Promised.
        Coming = "coming",
    }
}

/// A stop with its day in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Which.
    pub name: StopName,
    /// Whether it is passed.
    pub state: StopState,
    /// "2 november – 13 december", "senast 15 januari".
    pub when: String,
}

/// All stops in order.
pub type Path = Vec<Stop>;

impl StopName {
    /// What the stop is called, depending on whether it has been.
    pub fn label(self, state: StopState, l: Locale) -> &'static str {
        let done = state == StopState::Done;
        match self {
            Self::Decided if state == StopState::Coming => text::stop_deciding(l),
            Self::Decided => text::stop_decided(l),
            Self::Open if done => text::stop_closed(l),
            Self::Open => text::stop_open(l),
            Self::Compiled if done => text::stop_compiled(l),
            Self::Compiled => text::stop_compiling(l),
            Self::Decision if done => text::stop_decision_made(l),
            Self::Decision => text::stop_decision(l),
            Self::Feedback => text::stop_feedback(l),
            Self::FollowUp => text::stop_follow_up(l),
            Self::Cancelled => text::stop_cancelled(l),
        }
    }
}

/// How far the dialogue has come: the index of the stop that is lit, or past the end.
fn position(dialogue: &Dialogue) -> usize {
    match dialogue.state {
        State::Draft | State::Decided | State::Announced => 0,
        State::Open => 1,
        State::Closed => 2,
        State::Compiled | State::Handling => 3,
        State::DecidedUpon => 4,
        State::FedBack => 5,
        State::FollowedUp | State::Archived => 6,
        // A cancelled dialogue stays where it was stopped.
        State::Cancelled => [
            dialogue.start_decision_id.is_some(),
            dialogue.closed_at.is_some(),
            dialogue.compiled_at.is_some(),
            dialogue.decided_upon_at.is_some(),
            dialogue.fed_back_at.is_some(),
        ]
        .iter()
        .take_while(|passed| **passed)
        .count(),
    }
}

/// Whether a stop is lit: nothing has begun before the decision, as in a draft.
fn lit(dialogue: &Dialogue) -> bool {
    match dialogue.state {
        State::Draft => false,
        State::Decided | State::Announced => dialogue.start_decision_id.is_some(),
        _ => true,
    }
}

/// The stops of `dialogue`, in order. What was cancelled has those that it passed, and ends there: nothing more is
/// promised.
fn stops(dialogue: &Dialogue, here: usize) -> Vec<(usize, StopName)> {
    let is_over = dialogue.state == State::Cancelled;
    let was_open = dialogue.opened_at.is_some();
    StopName::ALL
        .iter()
        .copied()
        .enumerate()
        .filter(|(index, name)| match name {
            StopName::Cancelled => is_over,
            StopName::Open => !is_over || was_open,
            _ => !is_over || *index < here,
        })
        .collect()
}

/// The path of `dialogue`. `decided` and `result` are the days and paragraphs of the two decisions.
pub fn path(
    dialogue: &Dialogue,
    decided: Option<(Date, &str)>,
    result: Option<(Date, &str)>,
    l: Locale,
    today: Date,
) -> Path {
    let d = dialogue;
    let here = position(d);
    let near = |date: Date| date.near(l, today);
    // A promise whose day has passed is said to be late, and of which year it was.
    let promised = |date: Option<Date>, words: fn(Locale, String) -> String| match date {
        Some(date) if date < today => text::stop_late(l, date.long(l)),
        Some(date) => words(l, near(date)),
        None => String::new(),
    };
    let by = |date: Option<Date>| promised(date, text::stop_by);
    let coming = |date: Option<Date>| promised(date, |_, date| date);
    let on = |date: Option<Date>| date.map(near).unwrap_or_default();
    let paragraph =
        |(date, paragraph): (Date, &str)| text::stop_paragraph(l, near(date), paragraph.to_owned());
    let ended = d.cancelled_at.map(Timestamp::date);
    stops(d, here)
        .into_iter()
        .map(|(index, name)| {
            let state = if name == StopName::Cancelled || index == here && ended.is_none() && lit(d)
            {
                StopState::Now
            } else if ended.is_some() || index < here {
                StopState::Done
            } else {
                StopState::Coming
            };
            let done = state == StopState::Done;
            let when = match name {
                StopName::Decided => decided.map(paragraph).unwrap_or_default(),
                StopName::Cancelled => on(ended),
                StopName::Open => match (d.opens_on, d.closes_on.min(ended.or(d.closes_on))) {
                    (Some(first), Some(last)) => text::stop_between(l, near(first), near(last)),
                    _ => String::new(),
                },
                StopName::Compiled if done => on(d.compiled_at.map(Timestamp::date)),
                StopName::Compiled => by(d.compile_by),
                StopName::Decision => result.map_or_else(|| coming(d.decision_on), paragraph),
                StopName::Feedback if done => on(d.fed_back_at.map(Timestamp::date)),
                StopName::Feedback => by(d.feedback_by),
                StopName::FollowUp if done => on(d.followed_up_at.map(Timestamp::date)),
                StopName::FollowUp => coming(d.follow_up_on),
            };
            Stop { name, state, when }
        })
        .collect()
}
