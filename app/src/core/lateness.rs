//! How near its day something is that is owed, counted in working days.

use super::Date;

/// From how many working days before its day on something is due soon.
const SOON: u32 = 3;
/// After how many working days something is long overdue.
const LONG: u32 = 10;

keywords! {
    /// How near its day something is that is owed, or how far beyond.
    pub enum Lateness {
        /// There is time.
        Coming = "coming",
        /// Its day comes within three working days.
        Soon = "soon",
        /// Its day is over.
        Overdue = "overdue",
        /// Its day has been over for ten working days.
        LongOverdue = "long_overdue",
    }
}

impl Lateness {
    /// Of something that is owed on `due` and not done on `today`. What is owed on a day on which the
    /// municipality is closed is in time on the next working day (lagen 1930:173, 2 §).
    pub fn of(due: Date, today: Date) -> Self {
        let last = due.or_next_working_day();
        if today > last.plus_working_days(LONG) {
            Self::LongOverdue
        } else if due.is_over_on(today) {
            Self::Overdue
        } else if today.plus_working_days(SOON) >= last {
            Self::Soon
        } else {
            Self::Coming
        }
    }

    /// Everybody whose turn it has been to be told by then, each by when it came: whoever owes it, then the coordinator,
    /// then the elected. Whoever was passed over, since it became known late, is among them.
    pub const fn rungs(self) -> &'static [Self] {
        match self {
            Self::Coming => &[],
            Self::Soon => &[Self::Soon],
            Self::Overdue => &[Self::Soon, Self::Overdue],
            Self::LongOverdue => &[Self::Soon, Self::Overdue, Self::LongOverdue],
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn p38_what_is_owed_on_a_holiday_is_overdue_after_the_next_working_day() {
        // Christmas Day 2026 is a Friday; the Monday after is the next working day.
        let due = day("2026-12-25");
        assert_eq!(Lateness::of(due, day("2026-12-28")), Lateness::Soon);
        assert_eq!(Lateness::of(due, day("2026-12-29")), Lateness::Overdue);
    }

    #[test]
    fn p38_soon_and_long_overdue_are_counted_in_working_days() {
        // Friday 27 November 2026: three working days before are Tuesday 24 November.
        let due = day("2026-11-27");
        assert_eq!(Lateness::of(due, day("2026-11-23")), Lateness::Coming);
        assert_eq!(Lateness::of(due, day("2026-11-24")), Lateness::Soon);
        assert_eq!(Lateness::of(due, day("2026-11-28")), Lateness::Overdue);
        assert_eq!(Lateness::of(due, day("2026-12-11")), Lateness::Overdue);
        assert_eq!(Lateness::of(due, day("2026-12-12")), Lateness::LongOverdue);
    }

    #[test]
    fn p38_whoever_was_passed_over_is_told_with_the_next() {
        assert!(Lateness::Coming.rungs().is_empty());
        for late in Lateness::ALL
            .iter()
            .filter(|late| **late != Lateness::Coming)
        {
            assert_eq!(late.rungs().first(), Some(&Lateness::Soon));
            assert_eq!(late.rungs().last(), Some(late));
            assert!(late.rungs().is_sorted());
        }
    }

    proptest! {
        #[test]
        fn what_is_owed_only_gets_later(start in 0i64..4000, due in 0i64..400) {
            let first = day("2020-01-01").plus_days(start);
            let due = first.plus_days(due);
            let all: Vec<Lateness> = (0..460).map(|n| Lateness::of(due, first.plus_days(n))).collect();
            prop_assert!(all.is_sorted());
            prop_assert_eq!(all.last(), Some(&Lateness::LongOverdue));
        }
    }
}
