//! A promise with its day, and how it stands.

use crate::core::{Date, Id, Lateness, Locale, text};
use crate::dialogues::Body;

keywords! {
    /// What a public day promises.
    pub enum Kind {
        /// What residents said, compiled.
        Compilation = "compilation",
        /// The decision on the result.
        Decision = "decision",
        /// Feedback to participants and everybody else.
        Feedback = "feedback",
        /// Telling what became of it all.
        FollowUp = "follow_up",
        /// What a decision promises.
        Commitment = "commitment",
        /// The answer to an initiative (P37).
        Answer = "answer",
    }
}

impl Kind {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Compilation => text::field_compile_by(l),
            Self::Decision => text::field_decision_on(l),
            Self::Feedback => text::field_feedback_by(l),
            Self::FollowUp => text::field_follow_up_on(l),
            Self::Commitment => text::decisions_column_promise(l),
            Self::Answer => text::promises_answer(l),
        }
    }
}

keywords! {
    /// How a promise stands.
    pub enum Standing {
        /// Its day is over and it is not kept.
        Overdue = "overdue",
        /// Its day has not come.
        Coming = "coming",
        /// It was kept, after its day.
        KeptLate = "kept_late",
        /// It will not be kept, and it is told why.
        Explained = "explained",
        /// It was kept by its day.
        Kept = "kept",
    }
}

impl Standing {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Overdue => text::promises_overdue(l),
            Self::Coming => text::promises_coming(l),
            Self::KeptLate => text::promises_kept_late(l),
            Self::Explained => text::promises_explained(l),
            Self::Kept => text::promises_kept(l),
        }
    }

    /// How a promise for the day `due` stands on `today`.
    pub fn of(due: Date, kept_on: Option<Date>, is_explained: bool, today: Date) -> Self {
        match kept_on {
            Some(day) if day <= due.or_next_working_day() => Self::Kept,
            Some(_) => Self::KeptLate,
            None if is_explained => Self::Explained,
            None => match Lateness::of(due, today) {
                Lateness::Overdue | Lateness::LongOverdue => Self::Overdue,
                Lateness::Coming | Lateness::Soon => Self::Coming,
            },
        }
    }
}

/// A promise that everybody can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// What.
    pub kind: Kind,
    /// The commitment's own words; empty for the others.
    pub words: String,
    /// Which commitment; none for the others.
    pub commitment: Option<Id>,
    /// The dialogue's address part, or the initiative's.
    pub slug: String,
    /// The dialogue's name, or the initiative's.
    pub title: String,
    /// Whether it is made-up example content.
    pub is_example: bool,
    /// Who promises; none for an initiative that lies with no body yet.
    pub owner: Option<Body>,
    /// By when.
    pub due: Date,
    /// The day that was promised first, when it was moved.
    pub moved_from: Option<Date>,
    /// Why it was moved last; empty when it was not.
    pub moved_because: String,
    /// When it was kept.
    pub kept_on: Option<Date>,
    /// Whether it is told that it will not be kept, and why.
    pub is_explained: bool,
}

impl Promised {
    /// Where it can be read, without the language.
    pub fn page(&self) -> String {
        match self.kind {
            Kind::Answer => format!("/initiativ/{}", self.slug),
            _ => format!("/dialoger/{}", self.slug),
        }
    }

    /// How it stands on `today`.
    pub fn standing(&self, today: Date) -> Standing {
        Standing::of(self.due, self.kept_on, self.is_explained, today)
    }
}

/// A year whose promises are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Year(i16);

impl Year {
    /// The year of `day`.
    pub fn of(day: Date) -> Self {
        Self(day.year())
    }

    /// A year as typed; none for what is no year within a hundred of `today`.
    pub fn parse(typed: &str, today: Date) -> Option<Self> {
        let year: i16 = typed.trim().parse().ok()?;
        let is_near = i32::from(year).abs_diff(i32::from(today.year())) <= 100;
        is_near.then_some(Self(year))
    }

    /// The year `years` later.
    #[must_use]
    pub const fn plus(self, years: i16) -> Self {
        Self(self.0 + years)
    }

    /// Its first day, and the first day of the next, as they are stored.
    pub fn days(self) -> (String, String) {
        (
            format!("{:04}-01-01", self.0),
            format!("{:04}-01-01", self.0 + 1),
        )
    }
}

impl std::fmt::Display for Year {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// How many promises stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Kept by their day.
    pub kept: usize,
    /// Kept after their day.
    pub kept_late: usize,
    /// Not to be kept, with reasons.
    pub explained: usize,
    /// Overdue.
    pub overdue: usize,
    /// Whose day has not come.
    pub coming: usize,
    /// Whose day was moved, however they stand.
    pub moved: usize,
}

impl Figures {
    /// Of `promises` on `today`.
    pub fn of(promises: &[Promised], today: Date) -> Self {
        let mut figures = Self::default();
        for promise in promises {
            figures.add(promise.standing(today));
            figures.moved += usize::from(promise.moved_from.is_some());
        }
        figures
    }

    /// One more that stands so.
    pub const fn add(&mut self, standing: Standing) {
        *match standing {
            Standing::Kept => &mut self.kept,
            Standing::KeptLate => &mut self.kept_late,
            Standing::Explained => &mut self.explained,
            Standing::Overdue => &mut self.overdue,
            Standing::Coming => &mut self.coming,
        } += 1;
    }

    /// How many stand so.
    pub const fn count(&self, standing: Standing) -> usize {
        match standing {
            Standing::Kept => self.kept,
            Standing::KeptLate => self.kept_late,
            Standing::Explained => self.explained,
            Standing::Overdue => self.overdue,
            Standing::Coming => self.coming,
        }
    }

    /// How many have had their day.
    pub const fn due(&self) -> usize {
        self.kept + self.kept_late + self.explained + self.overdue
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn promised(due: &str, kept_on: Option<&str>) -> Promised {
        Promised {
            kind: Kind::Compilation,
            words: String::new(),
            commitment: None,
            slug: String::new(),
            title: String::new(),
            is_example: false,
            owner: None,
            due: day(due),
            moved_from: None,
            moved_because: String::new(),
            kept_on: kept_on.map(day),
            is_explained: false,
        }
    }

    #[test]
    fn p38_a_promise_for_a_holiday_is_in_time_on_the_next_working_day() {
        // Christmas Day 2026 is a Friday; the Monday after is the next working day.
        let kept = promised("2026-12-25", Some("2026-12-28"));
        assert_eq!(kept.standing(day("2027-01-01")), Standing::Kept);
        let late = promised("2026-12-25", Some("2026-12-29"));
        assert_eq!(late.standing(day("2027-01-01")), Standing::KeptLate);
    }

    proptest! {
        #[test]
        fn the_figures_count_every_promise_once(standings in proptest::collection::vec(0usize..3, 0..20)) {
            let promises: Vec<Promised> = standings
                .iter()
                .map(|n| promised("2026-03-02", [None, Some("2026-03-02"), Some("2026-03-09")][*n]))
                .collect();
            let figures = Figures::of(&promises, day("2026-06-01"));
            let all: usize = Standing::ALL.iter().map(|s| figures.count(*s)).sum();
            prop_assert_eq!(all, promises.len());
            prop_assert_eq!(figures.due() + figures.coming, promises.len());
        }
    }
}
