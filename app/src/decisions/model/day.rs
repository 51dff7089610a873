//! On which days a body can have decided something about a dialogue.

use super::Purpose;
use crate::core::Date;
use crate::dialogues::Problem;

/// So many days may have passed since a body decided to hold a dialogue when that is entered: what was decided longer ago
/// was decided about something else than what stands here now.
const LONGEST_AGO: i64 = 365;

/// What has happened to a dialogue, by days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happened {
    /// Its draft was begun.
    pub begun_on: Date,
    /// A body decided to hold it.
    pub decided_on: Option<Date>,
    /// The last day to take part.
    pub closes_on: Option<Date>,
    /// The compilation was locked.
    pub compiled_on: Option<Date>,
}

/// What is wrong with `day` as the day of a decision for `purpose`, entered on `today`: a change or an end follows upon the
/// decision that it changes, and a result upon what residents said, once it was compiled (P14, P15, P16).
pub fn day_problem(
    purpose: Purpose,
    day: Date,
    happened: &Happened,
    today: Date,
) -> Option<Problem> {
    match purpose {
        Purpose::Start => (day < today.plus_days(-LONGEST_AGO)).then_some(Problem::LongAgo),
        Purpose::Change | Purpose::Cancel => {
            let first = happened.decided_on.unwrap_or(happened.begun_on);
            (day < first).then_some(Problem::BeforeItCame)
        }
        Purpose::Result => {
            if happened.closes_on.is_none_or(|last| day <= last) {
                return Some(Problem::NotAfterClosing);
            }
            let is_early = happened.compiled_on.is_none_or(|compiled| day < compiled);
            is_early.then_some(Problem::DecisionBeforeCompilation)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn p14_p15_p16_a_decision_is_no_older_than_what_it_is_about() {
        let today = day("2026-11-27");
        let happened = Happened {
            begun_on: day("2026-03-01"),
            decided_on: Some(day("2026-04-01")),
            closes_on: Some(day("2026-09-30")),
            compiled_on: Some(day("2026-10-20")),
        };
        for (purpose, on, problem) in [
            (Purpose::Start, "2025-11-27", None),
            (Purpose::Start, "2025-11-26", Some(Problem::LongAgo)),
            (Purpose::Change, "2026-03-31", Some(Problem::BeforeItCame)),
            (Purpose::Change, "2026-04-01", None),
            (Purpose::Cancel, "2026-03-31", Some(Problem::BeforeItCame)),
            (
                Purpose::Result,
                "2026-09-30",
                Some(Problem::NotAfterClosing),
            ),
            (
                Purpose::Result,
                "2026-10-19",
                Some(Problem::DecisionBeforeCompilation),
            ),
            (Purpose::Result, "2026-10-20", None),
        ] {
            assert_eq!(
                day_problem(purpose, day(on), &happened, today),
                problem,
                "{purpose} {on}"
            );
        }
        // A draft is dropped no earlier than it was begun.
        let draft = Happened {
            decided_on: None,
            ..happened
        };
        assert_eq!(
            day_problem(Purpose::Cancel, day("2026-02-28"), &draft, today),
            Some(Problem::BeforeItCame)
        );
        assert_eq!(
            day_problem(Purpose::Cancel, day("2026-03-01"), &draft, today),
            None
        );
    }
}
