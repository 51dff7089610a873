//! What a decision means for a theme (P16), and the way from what residents said to what came of it (P28).

use super::{Commitment, NewCommitment};
use crate::core::{Date, Id, Locale, text};
use crate::dialogues::{Problem, Problems, fits, is_far, said};

keywords! {
    /// What a decision means for a theme (P16).
    pub enum Outcome {
        /// It is done.
        CarriedOut = "carried_out",
        /// Some of it is done.
        Partly = "partly",
        /// It is looked into.
        Investigating = "investigating",
        /// It was begun before.
        UnderWay = "under_way",
        /// It is not done.
        NotCarriedOut = "not_carried_out",
        /// Somebody else decides it.
        OutsideMandate = "outside_mandate",
    }
}

impl Outcome {
    /// Whether it promises something: then a commitment with an owner and a day goes with it.
    pub const fn promises(self) -> bool {
        matches!(self, Self::CarriedOut | Self::Partly | Self::Investigating)
    }

    /// Its name: "Genomförs".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::CarriedOut => text::decisions_outcome_carried_out(l),
            Self::Partly => text::decisions_outcome_partly(l),
            Self::Investigating => text::decisions_outcome_investigating(l),
            Self::UnderWay => text::decisions_outcome_under_way(l),
            Self::NotCarriedOut => text::decisions_outcome_not_carried_out(l),
            Self::OutsideMandate => text::decisions_outcome_outside_mandate(l),
        }
    }
}

/// What a decision means for a theme, to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOutcome {
    /// Which of the dialogue's result decisions it follows from.
    pub decision: Id,
    /// What it is.
    pub outcome: Outcome,
    /// What is done, in a few words; may be empty.
    pub did: String,
    /// Why.
    pub reason: String,
    /// What is promised, for outcomes that promise something.
    pub commitment: Option<NewCommitment>,
}

/// What the day of a promise is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueFrom {
    /// The day of the decision that the promise follows from.
    pub decided_on: Date,
    /// The day that it is recorded.
    pub today: Date,
    /// The day that stands already, when the promise is mended: a day that was right once stays so.
    pub kept: Option<Date>,
}

impl NewOutcome {
    /// What is wrong with the day of its promise. No promise is due before the decision is made, and
    /// nobody is promised a day that has been: only what is carried out may have been due, and done,
    /// between the decision and the day that it is recorded.
    pub fn due_problem(&self, from: DueFrom) -> Option<Problem> {
        let due = self
            .commitment
            .as_ref()
            .filter(|_| self.outcome.promises())?
            .due_on;
        if due < from.decided_on {
            return Some(Problem::DueBeforeDecision);
        }
        if is_far(due, from.today) {
            return Some(Problem::FarAway);
        }
        let may_have_been = self.outcome == Outcome::CarriedOut || from.kept == Some(due);
        (due < from.today && !may_have_been).then_some(Problem::DueInThePast)
    }

    /// What is wrong with it on its own.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        fits(&mut problems, "did", &self.did, 300);
        said(&mut problems, "reason", &self.reason, 2_000);
        match &self.commitment {
            Some(commitment) if self.outcome.promises() => {
                said(&mut problems, "promise", &commitment.promise, 1_000);
                said(&mut problems, "owner", &commitment.owner, 200);
            }
            None if self.outcome.promises() => problems.push(("promise", Problem::Missing)),
            _ => {}
        }
        problems
    }
}

/// A theme's way from what residents said to what came of it: the thread (P28).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeResult {
    /// The theme.
    pub theme_id: Id,
    /// Its name: "you said".
    pub title: String,
    /// What it gathers.
    pub summary: String,
    /// How many published contributions are in it.
    pub contributions: i64,
    /// What came of it: none before it is recorded.
    pub outcome: Option<Outcome>,
    /// "We did."
    pub did: String,
    /// "Why", always there with an outcome.
    pub reason: String,
    /// The decision it follows from.
    pub decision_id: Option<Id>,
    /// What is promised.
    pub commitment: Option<Commitment>,
    /// Whether its texts are in the reader's language, where that is not Swedish; never stored here.
    pub is_spoken: bool,
}

/// What would be left open when the themes in `named` got an outcome with all that belongs to it: how
/// many themes without an outcome, and how many promises without a commitment.
pub fn left_open(results: &[ThemeResult], named: &[Id]) -> (i64, i64) {
    let rest = || results.iter().filter(|r| !named.contains(&r.theme_id));
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let silent = rest().filter(|r| r.outcome.is_none()).count();
    let loose = rest()
        .filter(|r| r.outcome.is_some_and(Outcome::promises) && r.commitment.is_none())
        .count();
    (count(silent), count(loose))
}
