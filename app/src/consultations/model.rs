//! A committee that was asked, and what it said.

use crate::bodies::{BodyKind, RegisteredBody, in_charge};
use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::dialogues::{Body, Problem, Problems, State, said};
use crate::mandates::Post;
use crate::staff::{Action, Role, Staff, allows};

keywords! {
    /// What a committee says.
    pub enum Answer {
        /// It takes part.
        Joins = "joins",
        /// It does not.
        Declines = "declines",
    }
}

impl Answer {
    /// Its words: "Nämnden deltar".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Joins => text::consultations_joins(l),
            Self::Declines => text::consultations_declines(l),
        }
    }
}

/// What a committee has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Whether it takes part.
    pub answer: Answer,
    /// Why, or why not (P35).
    pub motive: String,
    /// When it said so.
    pub at: Timestamp,
}

/// That the dialogue goes on without the answer of a committee (P34).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithoutAnswer {
    /// Why, for everyone to read.
    pub reason: String,
    /// Since when.
    pub at: Timestamp,
}

/// A committee that was asked about a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consultation {
    /// Who was asked.
    pub body: Body,
    /// When.
    pub asked_at: Timestamp,
    /// What it has said.
    pub given: Option<Given>,
    /// That and why the dialogue goes on without its answer.
    pub without: Option<WithoutAnswer>,
    /// Counts its changes.
    pub version: i64,
}

/// How many days a committee has to answer in, when the dialogue does not open before that.
const ANSWER_WITHIN: i64 = 30;

/// By when a committee owes its answer that was asked on the day `asked`: the last day on which it has time to. The dialogue opens
/// after that day.
pub fn due(asked: Date, opens_on: Option<Date>) -> Date {
    let within = asked.plus_days(ANSWER_WITHIN);
    opens_on.map_or(within, |first| first.plus_days(-1).min(within).max(asked))
}

/// Whether `staff` speaks for the committee `body` on the day `today`: its secretary by that role, and who is elected only with a
/// mandate of the committee's that covers the day (P24). `posts` are those of the committee, or all.
pub fn spoken_for(staff: &Staff, body: Id, posts: &[Post], today: Date) -> bool {
    let action = Action::AnswerConsultation;
    let by_role = staff.roles.iter().any(|held| {
        held.role != Role::Elected
            && held.body.is_none_or(|of| of == body)
            && allows(held.role, action)
    });
    let holds_a_post = || {
        let mut of_it = posts.iter().filter(|post| post.body.id == body);
        of_it.any(|post| post.holder(today) == Some(staff.id))
    };
    by_role || staff.may(action, Some(body)) && holds_a_post()
}

/// The committees of `all` that are there on the day `today` and that are not among the `asked`, nor have taken over from any of
/// them: whoever has answers for what it took over.
pub fn still_to_ask(all: &[RegisteredBody], asked: &[Id], today: Date) -> Vec<Body> {
    let speaks: Vec<Id> = asked
        .iter()
        .filter_map(|id| in_charge(all, *id, today))
        .map(|body| body.body.id)
        .collect();
    all.iter()
        .filter(|body| body.kind == BodyKind::Committee && body.period.holds(today))
        .map(|body| body.body.clone())
        .filter(|body| !speaks.contains(&body.id))
        .collect()
}

impl Consultation {
    /// Whether nothing is waited for any more.
    pub const fn is_settled(&self) -> bool {
        self.given.is_some() || self.without.is_some()
    }

    /// Whether the committee may answer, or answer anew, while the dialogue is in `state`. What everybody has
    /// read stays; who had not answered by then may still do so while the dialogue goes on.
    pub const fn takes_answer(&self, state: State) -> bool {
        match state {
            State::Decided => true,
            State::Announced | State::Open => self.given.is_none(),
            _ => false,
        }
    }

    /// The last day on which it has time to answer.
    pub fn due(&self, opens_on: Option<Date>) -> Date {
        due(self.asked_at.date(), opens_on)
    }

    /// Whether its answer is waited for, and the executive board may go on without it when its time is over.
    pub const fn is_waited_for(&self, state: State) -> bool {
        matches!(state, State::Decided) && !self.is_settled()
    }

    /// Whether the executive board may go on without its answer on `today`: not while it has time to answer.
    pub fn may_be_left(&self, state: State, opens_on: Option<Date>, today: Date) -> bool {
        self.is_waited_for(state) && self.due(opens_on) < today
    }
}

/// An answer to give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// Whether the committee takes part; none when that is not said.
    pub answer: Option<Answer>,
    /// Why, or why not.
    pub motive: String,
}

impl NewAnswer {
    /// What is wrong with it.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        if self.answer.is_none() {
            problems.push(("answer", Problem::NotAChoice));
        }
        said(&mut problems, "motive", &self.motive, 2_000);
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Random;

    fn asked(given: bool, without: bool) -> Consultation {
        let at = Timestamp::from_micros(1);
        let id = Id::new(at, &Random::seeded(1));
        Consultation {
            body: Body::new(
                id,
                "namnden".into(),
                "Nämnden".into(),
                "The Committee".into(),
            ),
            asked_at: at,
            given: given.then(|| Given {
                answer: Answer::Joins,
                motive: "Det rör oss.".into(),
                at,
            }),
            without: without.then(|| WithoutAnswer {
                reason: "Tiden räcker inte.".into(),
                at,
            }),
            version: 1,
        }
    }

    #[test]
    fn p34_an_answer_that_everybody_has_read_stays() {
        for state in State::ALL.iter().copied() {
            let (new, answered) = (asked(false, false), asked(true, false));
            let late = matches!(state, State::Announced | State::Open);
            assert_eq!(
                answered.takes_answer(state),
                state == State::Decided,
                "{state}"
            );
            assert_eq!(
                new.takes_answer(state),
                late || state == State::Decided,
                "{state}"
            );
            assert_eq!(
                asked(false, true).takes_answer(state),
                new.takes_answer(state),
                "{state}"
            );
            // It was asked on the first day of 1970, and had 30 days.
            let day = |text: &str| text.parse::<Date>().unwrap();
            for (opens_on, today, is_over) in [
                (None, "1970-01-31", false),
                (None, "1970-02-01", true),
                (Some("1970-01-11"), "1970-01-10", false),
                (Some("1970-01-11"), "1970-01-11", true),
                (Some("1970-01-01"), "1970-01-01", false),
            ] {
                let may =
                    |asked: &Consultation| asked.may_be_left(state, opens_on.map(day), day(today));
                assert_eq!(
                    may(&new),
                    is_over && state == State::Decided,
                    "{state} {today}"
                );
                assert!(!may(&answered) && !may(&asked(false, true)));
            }
        }
    }

    #[test]
    fn p34_an_answer_is_owed_before_the_dialogue_opens() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        for (opens_on, by) in [
            (None, "2026-12-23"),
            (Some("2026-12-01"), "2026-11-30"),
            (Some("2026-11-23"), "2026-11-23"),
            (Some("2027-02-01"), "2026-12-23"),
        ] {
            assert_eq!(due(day("2026-11-23"), opens_on.map(day)), day(by));
        }
    }

    #[test]
    fn p35_a_motive_is_said() {
        for (answer, motive, problems) in [
            (Some(Answer::Joins), "Det rör oss.", vec![]),
            (Some(Answer::Joins), " ", vec![("motive", Problem::Missing)]),
            (
                Some(Answer::Declines),
                "",
                vec![("motive", Problem::Missing)],
            ),
            (None, "Det rör oss.", vec![("answer", Problem::NotAChoice)]),
        ] {
            let motive = motive.to_owned();
            assert_eq!(NewAnswer { answer, motive }.problems(), problems);
        }
    }
}
