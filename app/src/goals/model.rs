//! A goal period, and when its end is near.

use std::fmt;

use crate::core::{Date, Id, Locale, Period};
use crate::dialogues::{
    self, A_YEAR as SHORTEST, Problem, Problems, apart, of_sensible_length, said,
};

/// How many months before a goal period ends the desk says so for the first time.
const A_YEAR: i64 = 12;
/// And for the second time.
const HALF_A_YEAR: i64 = 6;

/// The time for which goals are set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalPeriod {
    /// Which.
    pub id: Id,
    /// "Inriktningsmål 2025–2027".
    pub name: String,
    /// "Direction goals 2025–2027".
    pub name_en: String,
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// Counts its changes, so that two who make them are told.
    pub version: i64,
}

/// How near the end of a goal period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearing {
    /// Twelve months or less are left.
    Year,
    /// Six months or less are left.
    HalfYear,
}

impl GoalPeriod {
    /// Its name.
    pub fn name(&self, l: Locale) -> &str {
        l.of_two(&self.name, &self.name_en)
    }

    /// Whether `day` is one of its days.
    pub fn holds(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// How near its end is on `day`, when it is near and `day` is one of its days.
    pub fn nearing(&self, day: Date) -> Option<Nearing> {
        let within = |months: i64| self.holds(day) && day >= self.last.plus_months(-months);
        if within(HALF_A_YEAR) {
            Some(Nearing::HalfYear)
        } else if within(A_YEAR) {
            Some(Nearing::Year)
        } else {
            None
        }
    }
}

/// A goal period to add, or what becomes of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGoalPeriod {
    /// In Swedish.
    pub name: String,
    /// In English.
    pub name_en: String,
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
}

impl NewGoalPeriod {
    /// What is wrong with it beside the `others`: there is one goal period at a time, and each lasts for years.
    pub fn problems<'a>(
        &self,
        others: impl IntoIterator<Item = &'a GoalPeriod>,
        today: Date,
    ) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "name", &self.name, 120);
        said(&mut problems, "name_en", &self.name_en, 120);
        if let Some(period) = dialogues::period(&mut problems, self.first, Some(self.last)) {
            of_sensible_length(&mut problems, period, SHORTEST, today);
            let others = others
                .into_iter()
                .filter_map(|other| Period::new(other.first, Some(other.last)).ok());
            apart(&mut problems, period, others, Problem::GoalPeriodIsThere);
        }
        problems
    }
}

impl fmt::Display for NewGoalPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}\n{}\n{}\n{}",
            self.name, self.name_en, self.first, self.last
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::{Random, Timestamp};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn period(first: Date, last: Date) -> GoalPeriod {
        GoalPeriod {
            id: Id::new(Timestamp::from_micros(0), &Random::seeded(1)),
            name: "Mål".into(),
            name_en: "Goals".into(),
            first,
            last,
            version: 1,
        }
    }

    #[test]
    fn p31_the_end_is_near_twelve_and_six_months_before() {
        let goals = period(day("2025-01-01"), day("2027-12-31"));
        for (today, near) in [
            ("2024-12-31", None),
            ("2026-12-30", None),
            ("2026-12-31", Some(Nearing::Year)),
            ("2027-06-29", Some(Nearing::Year)),
            ("2027-06-30", Some(Nearing::HalfYear)),
            ("2027-12-31", Some(Nearing::HalfYear)),
            ("2028-01-01", None),
        ] {
            assert_eq!(goals.nearing(day(today)), near, "{today}");
        }
    }

    proptest! {
        #[test]
        fn p31_two_goal_periods_never_share_a_day(
            there in (0_i64..40, 0_i64..900), first in -900_i64..1500, length in -2_i64..4000,
        ) {
            let at = |number: i64| day("2026-11-23").plus_days(number);
            let other = period(at(there.0), at(there.0 + there.1));
            let new = NewGoalPeriod { name: "Nya".into(), name_en: "New".into(), first: at(first), last: at(first + length) };
            let apart = (first..=first + length).all(|number| !other.holds(at(number)));
            let is_sensible = (364..3653).contains(&length);
            prop_assert_eq!(new.problems([&other], at(0)).is_empty(), is_sensible && apart);
        }
    }
}
