//! From a day to a day: how long a body exists, a mandate lasts, a goal period runs, a responsibility lies
//! with a committee.

use super::Date;

/// From a first day to a last day, both counted; without a last day it goes on until further notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: Date,
    last: Option<Date>,
}

/// The last day comes before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the last day comes before the first")]
pub struct EndsBeforeItBegins;

/// One of the two days that a period lies between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// The first.
    First,
    /// The last.
    Last,
}

/// Days that no period of a row covers, between two that it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The first uncovered day.
    pub first: Date,
    /// The last.
    pub last: Date,
}

impl From<Date> for Period {
    /// From `first` until further notice.
    fn from(first: Date) -> Self {
        Self { first, last: None }
    }
}

impl Period {
    /// From `first` to `last`, the same day at the earliest.
    pub fn new(first: Date, last: Option<Date>) -> Result<Self, EndsBeforeItBegins> {
        if last.is_some_and(|last| last < first) {
            Err(EndsBeforeItBegins)
        } else {
            Ok(Self { first, last })
        }
    }

    /// The first day.
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day; none until further notice.
    pub const fn last(self) -> Option<Date> {
        self.last
    }

    /// Whether `day` is one of its days.
    pub fn holds(self, day: Date) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }

    /// Whether all of its days are over at the beginning of `day`.
    pub fn is_over(self, day: Date) -> bool {
        self.last.is_some_and(|last| last < day)
    }

    /// Whether a day belongs to both.
    pub fn overlaps(self, other: Self) -> bool {
        self.last.is_none_or(|last| other.first <= last)
            && other.last.is_none_or(|last| self.first <= last)
    }

    /// Which day of it to move so that it shares none with any of `others`; nothing when it shares none.
    pub fn clash(self, others: impl IntoIterator<Item = Self>) -> Option<Edge> {
        let other = others.into_iter().find(|other| self.overlaps(*other))?;
        Some(if other.holds(self.first) {
            Edge::First
        } else {
            Edge::Last
        })
    }

    /// How many days it has; nothing when it goes on until further notice.
    pub fn days(self) -> Option<i64> {
        self.last.map(|last| self.first.days_until(last) + 1)
    }

    /// Whether every day of `other` is one of its days.
    pub fn covers(self, other: Self) -> bool {
        self.first <= other.first
            && match (self.last, other.last) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some(ours), Some(theirs)) => theirs <= ours,
            }
    }
}

/// The days between the periods of `row` that none of them covers, the earliest first. What is before the
/// first and after the last is no gap.
pub fn gaps(row: &[Period]) -> Vec<Gap> {
    let mut sorted = row.to_vec();
    sorted.sort();
    let mut gaps = Vec::new();
    // The last day covered so far; none when it is covered until further notice.
    let mut covered: Option<Option<Date>> = None;
    for period in sorted {
        if let Some(Some(until)) = covered
            && period.first > until.plus_days(1)
        {
            gaps.push(Gap {
                first: until.plus_days(1),
                last: period.first.plus_days(-1),
            });
        }
        covered = Some(match covered {
            None => period.last,
            Some(until) => until.zip(period.last).map(|(a, b)| a.max(b)),
        });
    }
    gaps
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: i64) -> Date {
        "2026-01-01".parse::<Date>().unwrap().plus_days(number)
    }

    fn period(first: i64, last: Option<i64>) -> Period {
        Period::new(day(first), last.map(day)).unwrap()
    }

    prop_compose! {
        fn any_period()(first in 0_i64..60, length in proptest::option::of(0_i64..30)) -> Period {
            period(first, length.map(|length| first + length))
        }
    }

    #[test]
    fn a_term_ends_where_the_next_begins() {
        let old = Period::new(
            "2023-01-01".parse().unwrap(),
            Some("2026-12-31".parse().unwrap()),
        )
        .unwrap();
        let new = Period::new("2027-01-01".parse().unwrap(), None).unwrap();
        assert!(!old.overlaps(new));
        assert_eq!(gaps(&[new, old]), []);
        assert!(
            old.is_over("2027-01-01".parse().unwrap())
                && !old.is_over("2026-12-31".parse().unwrap())
        );
    }

    #[test]
    fn nothing_ends_before_it_begins() {
        assert_eq!(Period::new(day(2), Some(day(1))), Err(EndsBeforeItBegins));
        assert!(Period::new(day(2), Some(day(2))).is_ok());
    }

    proptest! {
        #[test]
        fn periods_overlap_when_a_day_belongs_to_both(a in any_period(), b in any_period()) {
            // Every period begins before day 60 and those that end do so before day 90.
            let shared = (0..100).map(day).any(|d| a.holds(d) && b.holds(d));
            prop_assert_eq!(a.overlaps(b), shared);
            prop_assert_eq!(b.overlaps(a), shared);
            let covered = (0..100).map(day).all(|d| a.holds(d) || !b.holds(d));
            prop_assert_eq!(a.covers(b), covered);
        }

        #[test]
        fn a_period_clashes_where_it_shares_a_day(one in any_period(), row in proptest::collection::vec(any_period(), 0..4)) {
            let clash = one.clash(row.clone());
            prop_assert_eq!(clash.is_some(), row.iter().any(|other| other.overlaps(one)));
            // Where the first day is free, ending earlier is the way.
            if clash == Some(Edge::Last) {
                prop_assert!(row.iter().any(|other| other.first() > one.first() && one.holds(other.first())));
            }
            if let Some(days) = one.days() {
                let held = (0..100).filter(|d| one.holds(day(*d))).count();
                prop_assert_eq!(usize::try_from(days).unwrap(), held);
            }
        }

        #[test]
        fn gaps_are_the_days_that_nobody_has(row in proptest::collection::vec(any_period(), 0..6)) {
            let gaps = gaps(&row);
            let first = row.iter().map(|p| p.first()).min();
            for d in (0..100).map(day) {
                let has = row.iter().any(|p| p.holds(d));
                let before = first.is_none_or(|first| d < first);
                let after = row.iter().all(|p| p.is_over(d));
                let in_gap = gaps.iter().any(|gap| gap.first <= d && d <= gap.last);
                prop_assert_eq!(in_gap, !has && !before && !after);
            }
        }
    }
}
