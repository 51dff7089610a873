//! A committee that was asked, and what it said.

use crate::core::{Date, Locale, Timestamp, text};
use crate::dialogues::{Body, Problem, Problems, State, said};

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

/// By when a committee owes its answer that was asked on the day `asked`.
pub fn due(asked: Date, opens_on: Option<Date>) -> Date {
    let within = asked.plus_days(ANSWER_WITHIN);
    opens_on.map_or(within, |first| first.min(within))
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

    /// Whether the executive board may go on without its answer.
    pub const fn may_be_left(&self, state: State) -> bool {
        matches!(state, State::Decided) && !self.is_settled()
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
    use crate::core::{Id, Random};

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
            assert_eq!(new.may_be_left(state), state == State::Decided, "{state}");
            assert!(!answered.may_be_left(state) && !asked(false, true).may_be_left(state));
        }
    }

    #[test]
    fn p34_an_answer_is_owed_before_the_dialogue_opens() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        for (opens_on, by) in [
            (None, "2026-12-23"),
            (Some("2026-12-01"), "2026-12-01"),
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
