//! A theme.

use crate::contributions::{Kind, numbered};
use crate::core::words::first_line;
use crate::core::{Id, Locale, Timestamp, text};
use crate::dialogues::{Problems, fits, said};

/// What an idea is called where its text follows: "12. Fler bänkar", or "Idé 12" without a title.
pub fn called(number: i64, title: String, l: Locale) -> String {
    if title.is_empty() {
        text::contributions_idea_number(l, number)
    } else {
        text::themes_idea(l, number, l.isolated(title))
    }
}

/// A theme with how much is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Which.
    pub id: Id,
    /// Whose.
    pub dialogue_id: Id,
    /// Counts changes, so that two who edit the same are told.
    pub version: i64,
    /// Its place among the dialogue's themes, from 1.
    pub position: i64,
    /// Its name.
    pub title: String,
    /// What it gathers.
    pub summary: String,
    /// Whether it is marked as what few have said, or as what goes against what most have said (P11).
    pub is_minority: bool,
    /// The municipality's answer to all of it; empty before it is given (P24).
    pub answer: String,
    /// "Ordföranden, Samhällsbyggnadsnämnden".
    pub answered_by: String,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Published contributions in it.
    pub contributions: i64,
    /// Whether its texts are in the reader's language, where that is not Swedish; never stored here.
    pub is_spoken: bool,
}

/// A contribution on the table where themes are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LooseContribution {
    /// Which.
    pub id: Id,
    /// Its number in the dialogue.
    pub number: i64,
    /// Counts changes.
    pub version: i64,
    /// Its title; may be empty.
    pub title: String,
    /// What the public reads of it: the masked text where something is covered.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// Which theme it is in.
    pub theme_id: Option<Id>,
    /// The municipality's answer to it; empty before it is given.
    pub answer: String,
    /// How many others say the same and lie under it (P28).
    pub same: i64,
}

impl LooseContribution {
    /// How many say the same, itself among them; none when it is alone.
    pub fn together(&self) -> Option<i64> {
        (self.same > 0).then_some(self.same + 1)
    }
}

/// Which contributions to put on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortFilter {
    /// Those without a theme.
    Unsorted,
    /// Those in this theme.
    In(Id),
}

/// What is wrong with a theme's name and summary.
pub fn problems(title: &str, summary: &str) -> Problems {
    let mut problems = Problems::new();
    said(&mut problems, "title", title, 120);
    fits(&mut problems, "summary", summary, 2_000);
    problems
}

/// One of the ideas that say the same, as everybody reads it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    /// Which.
    pub id: Id,
    /// Its number in the dialogue.
    pub number: i64,
    /// What it is.
    pub kind: Kind,
    /// Its title; may be empty.
    pub title: String,
    /// What it says.
    pub text: String,
    /// Its language.
    pub lang: String,
}

impl Member {
    /// "Idé 12 – Fler bänkar".
    pub fn heading(&self, l: Locale) -> String {
        let words = if self.title.is_empty() {
            first_line(&self.text, 60)
        } else {
            self.title.clone()
        };
        format!(
            "{} – {}",
            numbered(self.kind, self.number, l),
            l.isolated(words)
        )
    }
}

/// Ideas that say the same, shown together under the one that came first (P28).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group(Vec<Member>);

impl Group {
    /// Of `members`, the leading one first; none of fewer than two.
    pub fn of(members: Vec<Member>) -> Option<Self> {
        (members.len() > 1).then_some(Self(members))
    }

    /// The one that the others are shown under.
    pub fn leading(&self) -> &Member {
        &self.0[0]
    }

    /// All of them, the leading one first.
    pub fn members(&self) -> &[Member] {
        &self.0
    }

    /// All of them, the leading one first.
    pub fn into_members(self) -> Vec<Member> {
        self.0
    }

    /// How many have sent it in.
    pub fn count(&self) -> i64 {
        i64::try_from(self.0.len()).unwrap_or(i64::MAX)
    }

    /// Under which number the rest is found when `member` is set apart; none when no two are left.
    pub fn without(&self, member: Id) -> Option<i64> {
        let mut rest = self.0.iter().filter(|other| other.id != member);
        let first = rest.next()?.number;
        rest.next().map(|_| first)
    }
}
