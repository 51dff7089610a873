//! How promises go, and what participants say of them (P16).

use super::Commitment;
use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::dialogues::{Body, Problem, Problems, State, fits, said};

keywords! {
    /// What a note on a promise tells.
    pub enum NoteKind {
        /// How it goes.
        Progress = "progress",
        /// That it is done.
        Done = "done",
        /// That it will not be as promised, and why.
        Explained = "explained",
        /// What staff answer when participants say that it was not kept.
        Reply = "reply",
    }
}

impl NoteKind {
    /// In words: "Klart".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Progress => text::commitments_note_progress(l),
            Self::Done => text::commitments_note_done(l),
            Self::Explained => text::commitments_note_explained(l),
            Self::Reply => text::commitments_note_reply(l),
        }
    }
}

/// Something that was told of a promise.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Note {
    /// Which.
    pub id: Id,
    /// Of which promise.
    pub commitment_id: Id,
    /// What was promised.
    pub promise: String,
    /// What is told.
    pub kind: NoteKind,
    /// In words.
    pub words: String,
    /// The day that it is about.
    pub happened_on: Date,
    /// When it was told.
    pub noted_at: Timestamp,
}

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

/// Whether participants are asked if it was done: when its day is over, until the dialogue is put away.
pub fn asks_participants(state: State, due_on: Date, today: Date) -> bool {
    matches!(state, State::FedBack | State::FollowedUp) && due_on < today
}

/// Within how many working days staff answer when most say that it was not done.
const REPLY_DAYS: u32 = 10;

/// By when staff owe an answer, when so many had answered at `since` that the figures were shown.
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
    /// Since when so many have answered that the figures are shown.
    pub since: Timestamp,
}

keywords! {
    /// How a promise stands.
    pub enum Standing {
        /// Its day is over and nothing is told.
        Overdue = "overdue",
        /// Its day has not come.
        UnderWay = "under_way",
        /// It is done.
        Done = "done",
        /// It was told why it is not done.
        Explained = "explained",
    }
}

impl Standing {
    /// In words.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Overdue => text::commitments_standing_overdue(l),
            Self::UnderWay => text::commitments_standing_under_way(l),
            Self::Done => text::commitments_standing_done(l),
            Self::Explained => text::commitments_standing_explained(l),
        }
    }
}

impl Commitment {
    /// How it stands on `today`.
    pub fn standing(&self, today: Date) -> Standing {
        match (self.done_on, self.settled_at) {
            (Some(_), _) => Standing::Done,
            (None, Some(_)) => Standing::Explained,
            (None, None) if self.due_on < today => Standing::Overdue,
            (None, None) => Standing::UnderWay,
        }
    }
}

/// A promise that everybody can read, with what it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicCommitment {
    /// The promise.
    pub commitment: Commitment,
    /// Its dialogue.
    pub dialogue_id: Id,
    /// Its address part.
    pub dialogue_slug: String,
    /// Its name.
    pub dialogue_title: String,
    /// Where it is on its way.
    pub dialogue_state: State,
    /// Whether the dialogue is made-up example content.
    pub is_example: bool,
    /// The body that owns the dialogue.
    pub owner: Body,
    /// The theme that it is about.
    pub theme_id: Id,
    /// Its name.
    pub theme_title: String,
    /// The decision that it follows from.
    pub decision_id: Id,
}

/// Where a page of promises goes on: the day and the id of the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommitmentKey {
    /// Its day.
    pub due_on: Date,
    /// Its id.
    pub id: Id,
}

/// Which promises to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommitmentFilter {
    /// Only of this body, by its address part.
    pub body: Option<String>,
    /// Only those that stand so.
    pub standing: Option<Standing>,
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
    fn p16_participants_are_asked_when_the_day_is_over() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let due = day("2026-11-23");
        for state in State::ALL.iter().copied() {
            let asked = matches!(state, State::FedBack | State::FollowedUp);
            assert_eq!(asks_participants(state, due, day("2026-11-24")), asked);
            assert!(!asks_participants(state, due, due), "{state}");
        }
    }
}
