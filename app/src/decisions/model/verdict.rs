//! Was it done? What participants say of a promise, and by when staff answer (P16).

use crate::contributions::has_personal_number;
use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::dialogues::{Problem, Problems, State, fits, said};

keywords! {
    /// Was it done? What a participant says.
    pub enum Verdict {
        /// Yes.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

impl Verdict {
    /// In words.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Yes => text::commitments_verdict_yes(l),
            Self::Partly => text::commitments_verdict_partly(l),
            Self::No => text::commitments_verdict_no(l),
        }
    }
}

/// How many say what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// It was done.
    pub yes: i64,
    /// Partly.
    pub partly: i64,
    /// It was not.
    pub no: i64,
}

impl Verdicts {
    /// Fewer are not shown: they might tell who they are.
    pub const SHOWN_FROM: i64 = 5;

    /// How many have answered.
    pub const fn all(self) -> i64 {
        self.yes + self.partly + self.no
    }

    /// Whether everybody is told these figures, when `untold` have answered or changed their minds since they were told
    /// figures last: so many that nobody reads one answer out of the difference.
    pub const fn are_told_anew(self, untold: i64) -> bool {
        self.are_shown() && untold >= Self::SHOWN_FROM
    }

    /// Whether everybody may read the figures.
    pub const fn are_shown(self) -> bool {
        self.all() >= Self::SHOWN_FROM
    }

    /// Whether most say that it was not done: then staff owe an answer.
    pub const fn doubt(self) -> bool {
        self.are_shown() && 2 * self.no > self.all()
    }

    /// How many say so.
    pub const fn count(self, verdict: Verdict) -> i64 {
        match verdict {
            Verdict::Yes => self.yes,
            Verdict::Partly => self.partly,
            Verdict::No => self.no,
        }
    }
}

/// Whether participants are asked if it was done: when its day is over, a holiday's with the next working day, until
/// the dialogue is put away.
pub fn asks_participants(state: State, due_on: Date, today: Date) -> bool {
    matches!(state, State::FedBack | State::FollowedUp) && due_on.is_over_on(today)
}

/// Within how many working days staff answer when most say that it was not done.
const REPLY_DAYS: u32 = 10;

/// By when staff owe an answer, when most have said since `since` that it was not done.
pub fn reply_by(since: Timestamp) -> Date {
    since.date().plus_working_days(REPLY_DAYS)
}

/// The most characters in a participant's words.
const WORDS_MAX: usize = 1_000;

/// What is wrong with a participant's answer.
pub fn answer_problems(verdict: Option<Verdict>, words: &str) -> Problems {
    let mut problems = Problems::new();
    if verdict.is_none() {
        problems.push(("done", Problem::NotAChoice));
    }
    fits(&mut problems, "words", words, WORDS_MAX);
    if has_personal_number(words) {
        problems.push(("words", Problem::PersonalNumber));
    }
    problems
}

/// What is wrong with what staff answer.
pub fn reply_problems(words: &str) -> Problems {
    let mut problems = Problems::new();
    said(&mut problems, "reply", words, 2_000);
    problems
}

/// What a participant said, as staff read it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Said {
    /// Whether it was done.
    pub answer: Verdict,
    /// In their own words; may be empty.
    pub words: String,
    /// When.
    pub answered_at: Timestamp,
}

/// A promise of which most say that it was not kept, and that nobody has answered for.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Doubt {
    /// Which promise.
    pub id: Id,
    /// What.
    pub promise: String,
    /// Which unit or post sees to it.
    pub owner: String,
    /// In which dialogue.
    pub dialogue_id: Id,
    /// Since when most say so, of so many that the figures are shown.
    pub since: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p16_figures_are_shown_from_five_and_most_must_doubt() {
        let of = |yes, partly, no| Verdicts { yes, partly, no };
        for (verdicts, shown, doubt) in [
            (of(0, 0, 0), false, false),
            (of(0, 0, 4), false, false),
            (of(2, 1, 2), true, false),
            (of(2, 0, 3), true, true),
            (of(3, 0, 3), true, false),
        ] {
            assert_eq!(
                (verdicts.are_shown(), verdicts.doubt()),
                (shown, doubt),
                "{verdicts:?}"
            );
        }
    }

    #[test]
    fn p12_what_a_participant_says_of_a_promise_holds_no_personal_number() {
        let told = answer_problems(Some(Verdict::No), "Det hölls inte, fråga 19121212-1212.");
        assert_eq!(told, [("words", Problem::PersonalNumber)]);
        assert!(answer_problems(Some(Verdict::No), "Ring 0521-72 10 00.").is_empty());
    }

    #[test]
    fn p16_participants_are_asked_when_the_day_is_over() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let due = day("2026-11-23");
        for state in State::ALL.iter().copied() {
            let asked = matches!(state, State::FedBack | State::FollowedUp);
            assert_eq!(asks_participants(state, due, day("2026-11-24")), asked);
            assert!(!asks_participants(state, due, due), "{state}");
            // Saturday's day is over after Monday.
            let saturday = day("2026-11-28");
            assert!(
                !asks_participants(state, saturday, day("2026-11-30")),
                "{state}"
            );
            assert_eq!(asks_participants(state, saturday, day("2026-12-01")), asked);
        }
    }
}
