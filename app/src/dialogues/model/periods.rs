//! What is wrong with the first and the last day of a form of the registers.

use super::problem::near;
use super::{Problem, Problems};
use crate::core::period::Edge;
use crate::core::{Date, Period};

/// A year, both its first and its last day counted.
pub const A_YEAR: i64 = 365;
/// Ten years: no term and no goals last longer, but a year that was typed wrong makes it so.
pub const TEN_YEARS: i64 = 10 * A_YEAR + 3;

/// The form's field of a day.
const fn field(edge: Edge) -> &'static str {
    match edge {
        Edge::First => "first_day",
        Edge::Last => "last_day",
    }
}

/// The period between two days; nothing, with what is wrong at the last one, when it comes before the first.
pub fn period(problems: &mut Problems, first: Date, last: Option<Date>) -> Option<Period> {
    let period = Period::new(first, last).ok();
    if period.is_none() {
        problems.push(("last_day", Problem::EndsBeforeItBegins));
    }
    period
}

/// `period` shares no day with any of `others`; else `problem` stands at the day that can be moved so that
/// both fit.
pub fn apart(
    problems: &mut Problems,
    period: Period,
    others: impl IntoIterator<Item = Period>,
    problem: Problem,
) {
    if let Some(edge) = period.clash(others) {
        problems.push((field(edge), problem));
    }
}

/// Both days of `period` are near `today`: anything else is a slip of the finger. What was there before the registers were
/// begins [long ago](Date::long_ago).
pub fn both_near(problems: &mut Problems, period: Period, today: Date) {
    if period.first() != Date::long_ago() {
        near(problems, "first_day", period.first(), today);
    }
    if let Some(last) = period.last() {
        near(problems, "last_day", last, today);
    }
}

/// Both days of `period` are near `today`, and it is neither shorter than `shortest` days nor longer than
/// [`TEN_YEARS`]: anything else is a slip of the finger.
pub fn of_sensible_length(problems: &mut Problems, period: Period, shortest: i64, today: Date) {
    let before = problems.len();
    both_near(problems, period, today);
    if problems.len() > before {
        return;
    }
    match period.days() {
        Some(days) if days < shortest => problems.push(("last_day", Problem::ShorterThanAYear)),
        Some(days) if days > TEN_YEARS => problems.push(("last_day", Problem::LongerThanTenYears)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_year_is_told_at_its_day() {
        let today = "2026-11-23".parse().unwrap();
        for (first, last, expected) in [
            ("2025-01-01", "2027-12-31", None),
            ("2027-01-01", "2027-12-31", None),
            (
                "2027-01-01",
                "2027-12-30",
                Some(("last_day", Problem::ShorterThanAYear)),
            ),
            ("2020-01-01", "2029-12-31", None),
            (
                "2020-01-01",
                "2030-01-01",
                Some(("last_day", Problem::LongerThanTenYears)),
            ),
            (
                "2025-01-01",
                "2127-12-31",
                Some(("last_day", Problem::FarAway)),
            ),
            (
                "1925-01-01",
                "2027-12-31",
                Some(("first_day", Problem::FarAway)),
            ),
        ] {
            let mut problems = Problems::new();
            let period = Period::new(first.parse().unwrap(), Some(last.parse().unwrap())).unwrap();
            of_sensible_length(&mut problems, period, A_YEAR, today);
            assert_eq!(problems.first().copied(), expected, "{first} {last}");
        }
    }
}
