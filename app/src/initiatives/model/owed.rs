//! What the municipality owes of an initiative, so that none is left lying (P37, P38).

use super::{Initiative, route_by};
use crate::contributions::{State, review_by};
use crate::core::{Date, Id, Locale, text};
use crate::dialogues::Body;
use crate::promises::is_pressing;
use crate::staff::{Action, Role};

keywords! {
    /// What is owed next.
    pub enum Owes {
        /// Reading it against the rules.
        Review = "review",
        /// Passing it to the body that answers.
        Route = "route",
        /// The answer.
        Answer = "answer",
    }
}

impl Owes {
    /// Who does it.
    pub const fn role(self) -> Role {
        match self {
            Self::Review => Role::Moderator,
            Self::Route => Role::Coordinator,
            Self::Answer => Role::Secretary,
        }
    }

    /// The right that doing it needs.
    pub const fn right(self) -> Action {
        match self {
            Self::Review => Action::Moderate,
            Self::Route => Action::RouteInitiative,
            Self::Answer => Action::RecordDecision,
        }
    }

    /// What is to be done, in words.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Review => text::initiatives_owed_review(l),
            Self::Route => text::initiatives_owed_route(l),
            Self::Answer => text::initiatives_owed_answer(l),
        }
    }

    /// What to do when it cannot be done by its day.
    pub fn advice(self, l: Locale) -> &'static str {
        match self {
            Self::Review => text::promises_mail_review(l),
            Self::Route => text::initiatives_mail_route(l),
            Self::Answer => text::initiatives_mail_move(l),
        }
    }
}

impl Initiative {
    /// What is owed next, and by when: always something until it is answered, unless it broke the rules and its sender
    /// was told which. Whatever is owed, the answer's day holds.
    pub fn owes(&self) -> Option<(Owes, Date)> {
        if self.answered.is_some() {
            return None;
        }
        match self.state {
            State::Refused => None,
            State::Received => Some((Owes::Review, review_by(self.received_at).min(self.due))),
            State::Published | State::Masked if self.body.is_none() => {
                Some((Owes::Route, route_by(self.received_at).min(self.due)))
            }
            State::Published | State::Masked => Some((Owes::Answer, self.due)),
        }
    }
}

/// One thing that is owed of an initiative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Which initiative.
    pub id: Id,
    /// Its number.
    pub number: i64,
    /// Its title, or how it begins.
    pub heading: String,
    /// What.
    pub what: Owes,
    /// By when.
    pub due: Date,
    /// Which body it lies with today; none while it lies with none.
    pub body: Option<Body>,
}

impl Owed {
    /// What is owed of `initiative`, which lies with `body` today.
    pub fn of(initiative: &Initiative, body: Option<Body>) -> Option<Self> {
        let (what, due) = initiative.owes()?;
        // A body that is over and has no successor answers nothing: it goes to another.
        let what = match (what, &body) {
            (Owes::Answer, None) => Owes::Route,
            _ => what,
        };
        Some(Self {
            id: initiative.id,
            number: initiative.number,
            heading: initiative.shown().heading(),
            what,
            due,
            body,
        })
    }

    /// Whether somebody is reminded of it on `today`.
    pub fn is_pressing(&self, today: Date) -> bool {
        is_pressing(self.due, self.what == Owes::Review, today)
    }
}
