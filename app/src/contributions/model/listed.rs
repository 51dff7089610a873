//! Contributions in lists, as everybody reads them.

use std::collections::BTreeSet;

use super::{Channel, Kind, State, Tie};
use crate::core::{Id, Timestamp};
use crate::rerouting::Place;

/// One in a list. A masked one has its masked title, name and text here: the original is not loaded.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Listed {
    /// Its number in the dialogue.
    pub number: i64,
    /// What it is.
    pub kind: Kind,
    /// In short; may be empty.
    pub title: String,
    /// The first 600 characters.
    pub text: String,
    /// How many characters the whole text has.
    pub length: i64,
    /// The text's language.
    pub lang: String,
    /// What ties the sender to the municipality.
    pub tie: Tie,
    /// The name to show; may be empty.
    pub shown_name: String,
    /// How it came in.
    pub channel: Channel,
    /// Published or masked.
    pub state: State,
    /// When it was received.
    pub received_at: Timestamp,
    /// Its theme; may be empty.
    pub theme: String,
    /// Where it belongs, when that is somewhere else (P22).
    pub place: Option<Place>,
    /// The other authority that it belongs with; may be empty.
    pub authority: String,
    /// How many others say the same and are shown under it (P28).
    pub same: i64,
    /// How many agree with it, and with those (P8).
    pub supports: i64,
    /// How many photos are shown with it.
    pub photos: i64,
    /// 1 when it, its theme or the decision has been answered, else 0.
    pub answered: i64,
}

/// Whether only answered ones are asked for.
pub type Answered = Option<bool>;

/// What is asked for; the default is everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all be in it, as typed.
    pub query: String,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only this theme.
    pub theme: Option<Id>,
    /// Only answered ones, or only those not answered.
    pub answered: Answered,
}

impl Filter {
    /// Whether it leaves anything out.
    pub fn is_active(&self) -> bool {
        !self.query.trim().is_empty()
            || self.kind.is_some()
            || self.theme.is_some()
            || self.answered.is_some()
    }
}

keywords! {
    /// The order of a list.
    #[derive(Default)]
    pub enum Sort {
        /// The latest number first.
        #[default]
        Newest = "newest",
        /// The first number first.
        Oldest = "oldest",
        /// What most agree with first, of those with as many the latest.
        Support = "support",
    }
}

/// How many a list has: counted no further than needed to be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// So many.
    pub number: i64,
    /// And more.
    pub and_more: bool,
}

/// How the contributions of a dialogue are accounted for: each is counted in one of the parts, or is shown and waits for a
/// theme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Tally {
    /// All that came in.
    pub made: i64,
    /// Waiting for review.
    pub waiting: i64,
    /// Not shown, by the rules.
    pub refused: i64,
    /// Shown, and sent on to where they belong (P22).
    pub rerouted: i64,
    /// Shown, and in a theme.
    pub themed: i64,
}

/// A theme that a list can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ThemeChoice {
    /// Which.
    pub id: Id,
    /// Its name.
    pub title: String,
}

/// A published idea that says much the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Similar {
    /// Its number in the dialogue.
    pub number: i64,
    /// Its title, or how it begins.
    pub title: String,
}

impl Similar {
    /// At least this alike (see [`crate::core::words::likeness`]) is worth mentioning.
    const LIKE_ENOUGH: f64 = 0.4;

    /// The three of `candidates` (number, title, text) that are most like `stems`, best first.
    pub fn best(stems: &BTreeSet<String>, candidates: Vec<(i64, String, String)>) -> Vec<Self> {
        let mut ranked: Vec<(f64, Self)> = candidates
            .into_iter()
            .map(|(number, title, text)| {
                let own = crate::core::words::stems(&format!("{title} {text}"));
                let likeness = crate::core::words::likeness(stems, &own);
                let title = if title.is_empty() {
                    crate::core::words::first_line(&text, 80)
                } else {
                    title
                };
                (likeness, Self { number, title })
            })
            .filter(|(likeness, _)| *likeness >= Self::LIKE_ENOUGH)
            .collect();
        ranked.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(y.number.cmp(&x.number)));
        ranked.truncate(3);
        ranked.into_iter().map(|(_, similar)| similar).collect()
    }
}
