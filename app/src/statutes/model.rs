//! Kinds of matter, and how long the law wants a dialogue on one to be open.

use std::fmt;

use crate::core::{Date, Id, Locale, Period, text};
use crate::dialogues::{self, Problem, Problems, both_near, said};

keywords! {
    /// What a time is counted in.
    pub enum Unit {
        /// Calendar days.
        Days = "days",
        /// Seven days each.
        Weeks = "weeks",
        /// From a day of a month to the day before the same one of another.
        Months = "months",
    }
}

impl Unit {
    /// Its name, as in a list to choose from.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Days => text::statutes_unit_days(l),
            Self::Weeks => text::statutes_unit_weeks(l),
            Self::Months => text::statutes_unit_months(l),
        }
    }
}

/// The shortest time that a dialogue may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortest {
    /// How many.
    pub amount: i64,
    /// Of what.
    pub unit: Unit,
}

impl Shortest {
    /// The earliest last day of a dialogue whose first day is `first`, both counted: two weeks from a Monday
    /// end on a Sunday, two months from the 1st on the last of a month. Where the last month has no such day,
    /// all of that month belongs to the time (lagen 1930:173, 1 §). Days are the calendar's: the hour that
    /// comes or goes with summer time makes none longer or shorter.
    pub fn earliest_end(self, first: Date) -> Date {
        match self.unit {
            Unit::Days => first.plus_days(self.amount - 1),
            Unit::Weeks => first.plus_days(7 * self.amount - 1),
            Unit::Months => {
                let same_day = first.plus_months(self.amount);
                if same_day.day_of_month() == first.day_of_month() {
                    same_day.plus_days(-1)
                } else {
                    same_day
                }
            }
        }
    }

    /// Whether a dialogue from `first` to `last`, both counted, is open as long as that.
    pub fn is_kept_by(self, first: Date, last: Date) -> bool {
        last >= self.earliest_end(first)
    }

    /// "2 månader".
    pub fn words(self, l: Locale) -> String {
        match self.unit {
            Unit::Days => text::statutes_days(l, self.amount),
            Unit::Weeks => text::statutes_weeks(l, self.amount),
            Unit::Months => text::statutes_months(l, self.amount),
        }
    }
}

/// What the law demands of a dialogue, as the register has it for a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// Which section of which law.
    pub law: String,
    /// How long it must be open.
    pub shortest: Shortest,
    /// Whether that is in force on the day that was asked about.
    pub applies: bool,
}

/// A kind of matter on which the law demands a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matter {
    /// Which.
    pub id: Id,
    /// "Översiktsplan, samråd".
    pub name: String,
    /// "Comprehensive plan, consultation".
    pub name_en: String,
    /// "Plan- och bygglagen (2010:900) 3 kap.".
    pub law: String,
    /// How long a dialogue on it must be open.
    pub shortest: Shortest,
    /// From when to when that is in force.
    pub period: Period,
    /// Counts its changes, so that two who make them are told.
    pub version: i64,
}

impl Matter {
    /// Its name.
    pub fn name(&self, l: Locale) -> &str {
        l.of_two(&self.name, &self.name_en)
    }

    /// What it demands on `day`.
    pub fn demand(&self, day: Date) -> Demand {
        Demand {
            law: self.law.clone(),
            shortest: self.shortest,
            applies: self.period.holds(day),
        }
    }
}

/// More than that is no shortest time but a slip of the finger.
const MOST: i64 = 366;

/// A kind of matter to add, or what becomes of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMatter {
    /// In Swedish.
    pub name: String,
    /// In English.
    pub name_en: String,
    /// The section of the law.
    pub law: String,
    /// How long a dialogue on it must be open.
    pub shortest: Shortest,
    /// First day.
    pub first: Date,
    /// Last day; none until further notice.
    pub last: Option<Date>,
}

impl NewMatter {
    /// What is wrong with it beside the `others`: one name means one thing a day.
    pub fn problems<'a>(
        &self,
        others: impl IntoIterator<Item = &'a Matter>,
        today: Date,
    ) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "name", &self.name, 120);
        said(&mut problems, "name_en", &self.name_en, 120);
        said(&mut problems, "law", &self.law, 300);
        if !(1..=MOST).contains(&self.shortest.amount) {
            problems.push(("amount", Problem::NotANumber));
        }
        let Some(period) = dialogues::period(&mut problems, self.first, self.last) else {
            return problems;
        };
        both_near(&mut problems, period, today);
        let of_the_name = others
            .into_iter()
            .filter(|other| other.name == self.name.trim());
        if period
            .clash(of_the_name.map(|other| other.period))
            .is_some()
        {
            problems.push(("name", Problem::MatterIsThere));
        }
        problems
    }

    /// What of `old` it would change although bodies have decided on dialogues by it: they keep what was in
    /// force then. A new entry from another day is the way.
    pub fn rewrites(&self, old: &Matter) -> Problems {
        [
            ("law", self.law.trim() != old.law),
            ("amount", self.shortest.amount != old.shortest.amount),
            ("unit", self.shortest.unit != old.shortest.unit),
            ("first_day", self.first != old.period.first()),
        ]
        .into_iter()
        .filter(|(_, is_changed)| *is_changed)
        .map(|(field, _)| (field, Problem::MatterIsUsed))
        .collect()
    }

    /// Whether it ends before the day `decided_on`, on which a body decided by it last: the law was in force then.
    pub fn ends_too_early(&self, decided_on: Option<Date>) -> Option<(&'static str, Problem)> {
        self.last
            .zip(decided_on)
            .filter(|(last, decided_on)| last < decided_on)
            .map(|_| ("last_day", Problem::DecidedByTheLaw))
    }
}

impl fmt::Display for NewMatter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.last.map(|day| day.to_string()).unwrap_or_default();
        write!(
            f,
            "{}\n{}\n{}\n{} {}\n{}\n{last}",
            self.name, self.name_en, self.law, self.shortest.amount, self.shortest.unit, self.first
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    const fn shortest(amount: i64, unit: Unit) -> Shortest {
        Shortest { amount, unit }
    }

    #[test]
    fn p29_both_the_first_and_the_last_day_count() {
        for (amount, unit, first, last) in [
            (1, Unit::Days, "2026-11-23", "2026-11-23"),
            (14, Unit::Days, "2026-11-23", "2026-12-06"),
            (2, Unit::Weeks, "2026-11-23", "2026-12-06"),
            (2, Unit::Months, "2026-11-23", "2027-01-22"),
            (1, Unit::Months, "2026-12-01", "2026-12-31"),
            // Months of different length.
            (1, Unit::Months, "2026-02-01", "2026-02-28"),
            (2, Unit::Months, "2026-07-15", "2026-09-14"),
            // A month without such a day is whole.
            (1, Unit::Months, "2026-01-31", "2026-02-28"),
            (1, Unit::Months, "2026-03-31", "2026-04-30"),
            (2, Unit::Months, "2026-12-31", "2027-02-28"),
            (2, Unit::Months, "2026-12-29", "2027-02-28"),
            (2, Unit::Months, "2026-12-28", "2027-02-27"),
            // The leap day.
            (1, Unit::Months, "2028-01-31", "2028-02-29"),
            (1, Unit::Months, "2028-01-29", "2028-02-28"),
            (1, Unit::Months, "2028-02-29", "2028-03-28"),
            (12, Unit::Months, "2028-02-29", "2029-02-28"),
            (2, Unit::Weeks, "2028-02-20", "2028-03-04"),
        ] {
            let rule = shortest(amount, unit);
            assert_eq!(
                rule.earliest_end(day(first)),
                day(last),
                "{amount} {unit} from {first}"
            );
            assert!(rule.is_kept_by(day(first), day(last)));
            assert!(!rule.is_kept_by(day(first), day(last).plus_days(-1)));
        }
    }

    #[test]
    fn p29_summer_time_makes_no_day_longer_or_shorter() {
        // The clocks go forward on 29 March 2026, and back on 25 October.
        for (first, hours) in [
            ("2026-03-20", 14 * 24 - 1),
            ("2026-10-20", 14 * 24 + 1),
            ("2026-05-04", 14 * 24),
        ] {
            let first = day(first);
            let last = shortest(2, Unit::Weeks).earliest_end(first);
            assert_eq!(first.days_until(last), 13);
            let open = last.end().as_micros() - first.start().as_micros();
            assert_eq!(open / 3_600_000_000, hours);
        }
    }

    fn any_shortest() -> impl Strategy<Value = Shortest> {
        (1_i64..40, prop::sample::select(Unit::ALL))
            .prop_map(|(amount, unit)| shortest(amount, unit))
    }

    proptest! {
        #[test]
        fn p29_beginning_later_never_ends_earlier(rule in any_shortest(), first in 0_i64..4000, later in 0_i64..70) {
            let first = day("2024-01-01").plus_days(first);
            prop_assert!(rule.earliest_end(first) <= rule.earliest_end(first.plus_days(later)));
            prop_assert!(rule.earliest_end(first) >= first);
        }

        #[test]
        fn p29_a_month_is_never_counted_as_less_than_its_days(amount in 1_i64..24, first in 0_i64..4000) {
            let first = day("2024-01-01").plus_days(first);
            let last = shortest(amount, Unit::Months).earliest_end(first);
            // The day after is no earlier than the same day of the month that the time ends in.
            prop_assert!(last.plus_days(1) >= first.plus_months(amount));
            prop_assert!(last <= first.plus_months(amount));
        }
    }
}
