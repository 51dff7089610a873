//! A day of a dialogue, and the months in which they lie.

use crate::activities::Activity;
use crate::core::{Date, Id, Locale, text};
use crate::promises::Standing;

keywords! {
    /// What happens on a day.
    pub enum What {
        /// The dialogue opens.
        Opens = "opens",
        /// The last day to take part.
        Closes = "closes",
        /// What residents said is compiled.
        Compilation = "compilation",
        /// A body meets about it.
        Meeting = "meeting",
        /// The result is decided.
        Decision = "decision",
        /// Everybody is told.
        Feedback = "feedback",
        /// What became of it is told.
        FollowUp = "follow_up",
        /// A meeting, a walk or another activity.
        Activity = "activity",
        /// An initiative is answered (P37).
        Answer = "answer",
        /// What politicians have committed to is due (P16).
        Commitment = "commitment",
    }
}

impl What {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Opens => text::calendar_opens(l),
            Self::Closes => text::calendar_closes(l),
            Self::Compilation => text::calendar_compilation(l),
            Self::Meeting => text::calendar_meeting(l),
            Self::Decision => text::calendar_decision(l),
            Self::Feedback => text::calendar_feedback(l),
            Self::FollowUp => text::calendar_follow_up(l),
            Self::Activity => text::calendar_activity(l),
            Self::Answer => text::calendar_answer(l),
            Self::Commitment => text::calendar_commitment(l),
        }
    }
}

/// What became of a promised day, as the calendar marks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It was done on that day.
    Done(Date),
    /// Its day is over and it is not done.
    Late,
    /// It will not be done, and it is told why.
    Explained,
}

impl Mark {
    /// The mark on `today` of what was promised for `due`; none for what is still to come.
    pub fn of(due: Date, done: Option<Date>, is_explained: bool, today: Date) -> Option<Self> {
        match (Standing::of(due, done, is_explained, today), done) {
            (_, Some(day)) => Some(Self::Done(day)),
            (Standing::Overdue, None) => Some(Self::Late),
            (Standing::Explained, None) => Some(Self::Explained),
            (_, None) => None,
        }
    }
}

/// One day of a public dialogue, or of an initiative that everybody reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub day: Date,
    /// What.
    pub what: What,
    /// A meeting's name; empty for the others.
    pub words: String,
    /// The dialogue, the step of its handling, the commitment, or the initiative: with `what` it is the entry's identity.
    pub id: Id,
    /// The address part of the dialogue, the commitment or the initiative.
    pub slug: String,
    /// The name of the dialogue or the initiative, or what was committed to.
    pub title: String,
    /// The language of the title.
    pub lang: String,
    /// Whether it is made-up example content.
    pub is_example: bool,
    /// What became of it, where something was promised.
    pub mark: Option<Mark>,
    /// The meeting, walk or other activity that it is.
    pub activity: Option<Activity>,
}

impl Entry {
    /// Where it can be read, without the language.
    pub fn page(&self) -> String {
        match self.what {
            What::Answer => format!("/initiativ/{}", self.slug),
            What::Commitment => format!("/ataganden/{}", self.slug),
            _ => format!("/dialoger/{}", self.slug),
        }
    }

    /// What happens, in words.
    pub fn name(&self, l: Locale) -> String {
        if let Some(activity) = &self.activity {
            let (time, title) = (activity.plan.starts.time_of_day(l), self.words.as_str());
            return if activity.cancelled.is_some() {
                text::calendar_activity_cancelled(l, time, title)
            } else {
                text::calendar_activity_at(l, time, title)
            };
        }
        if self.words.is_empty() {
            self.what.name(l).to_owned()
        } else {
            self.words.clone()
        }
    }
}

impl Entry {
    /// What became of it, in words: "Klart 3 mars".
    pub fn mark_words(&self, l: Locale, today: Date) -> Option<String> {
        Some(match (self.mark?, self.what) {
            (Mark::Done(day), What::Decision) => text::calendar_decided_on(l, day.near(l, today)),
            (Mark::Done(day), What::Answer) => text::calendar_answered_on(l, day.near(l, today)),
            (Mark::Done(day), _) => text::calendar_done_on(l, day.near(l, today)),
            (Mark::Late, _) => text::calendar_late(l).to_owned(),
            (Mark::Explained, _) => text::calendar_explained(l).to_owned(),
        })
    }
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    first: Date,
}

impl Month {
    /// The month in which `day` lies.
    pub fn of(day: Date) -> Self {
        let text = day.to_string();
        let first = format!("{}01", text.get(..8).unwrap_or_default());
        Self {
            first: first.parse().unwrap_or(day),
        }
    }

    /// A month as it stands in an address, "2026-11", within 50 years of `today`.
    pub fn parse(typed: &str, today: Date) -> Option<Self> {
        let first: Date = format!("{}-01", typed.trim()).parse().ok()?;
        let is_near = i32::from(first.year()).abs_diff(i32::from(today.year())) <= 50;
        is_near.then_some(Self { first })
    }

    /// Its first day.
    pub const fn first(self) -> Date {
        self.first
    }

    /// The month `months` later, or earlier when negative.
    #[must_use]
    pub fn plus(self, months: i64) -> Self {
        Self {
            first: self.first.plus_months(months),
        }
    }

    /// "november 2026".
    pub fn name(self, l: Locale) -> String {
        self.first.month(l)
    }

    /// "November 2026", as a heading begins.
    pub fn heading(self, l: Locale) -> String {
        let name = self.name(l);
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = self.first.to_string();
        f.write_str(text.get(..7).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    proptest! {
        #[test]
        fn every_day_lies_in_its_month(days in -9_000i64..9_000) {
            let today = day("2026-11-23");
            let other = today.plus_days(days);
            let month = Month::of(other);
            prop_assert!(month.first() <= other && other < month.plus(1).first());
            prop_assert_eq!(Month::parse(&month.to_string(), today), Some(month));
            prop_assert_eq!(month.plus(12).plus(-12), month);
        }
    }

    #[test]
    fn p38_a_promised_day_is_marked_when_it_is_done_or_over() {
        let (due, before, after) = (day("2026-11-02"), day("2026-10-30"), day("2026-11-03"));
        assert_eq!(Mark::of(due, None, false, before), None);
        assert_eq!(Mark::of(due, None, false, due), None);
        assert_eq!(Mark::of(due, None, false, after), Some(Mark::Late));
        assert_eq!(Mark::of(due, None, true, before), Some(Mark::Explained));
        for done in [before, after] {
            let mark = Mark::of(due, Some(done), false, after);
            assert_eq!(mark, Some(Mark::Done(done)));
        }
    }

    #[test]
    fn what_is_no_month_near_us_is_none() {
        let today = day("2026-11-23");
        for typed in ["", "2026", "2026-13", "1926-01", "2026-11-01", "november"] {
            assert_eq!(Month::parse(typed, today), None, "{typed}");
        }
        assert_eq!(
            Month::parse("2026-02", today).unwrap().name(Locale::Sv),
            "februari 2026"
        );
    }
}
