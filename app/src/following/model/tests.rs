//! When mail goes, and what falls under a subscription.

use proptest::prelude::*;

use super::{Frequency, closes_soon};
use crate::core::{Date, Timestamp};

fn at(day: &str, time: &str) -> Timestamp {
    let time: crate::core::TimeOfDay = time.parse().unwrap();
    time.on(day.parse().unwrap()).unwrap()
}

#[test]
fn a_day_is_told_the_next_morning_and_a_week_on_monday() {
    // The 23rd is a Monday.
    let cases = [
        (
            Frequency::AtOnce,
            ("2026-11-23", "12:00"),
            ("2026-11-23", "12:00"),
        ),
        (
            Frequency::AtOnce,
            ("2026-11-23", "00:00"),
            ("2026-11-23", "07:00"),
        ),
        (
            Frequency::AtOnce,
            ("2026-11-23", "22:30"),
            ("2026-11-24", "07:00"),
        ),
        (
            Frequency::Daily,
            ("2026-11-23", "06:59"),
            ("2026-11-23", "07:00"),
        ),
        (
            Frequency::Daily,
            ("2026-11-23", "07:00"),
            ("2026-11-24", "07:00"),
        ),
        (
            Frequency::Weekly,
            ("2026-11-23", "06:00"),
            ("2026-11-23", "07:00"),
        ),
        (
            Frequency::Weekly,
            ("2026-11-23", "12:00"),
            ("2026-11-30", "07:00"),
        ),
        (
            Frequency::Weekly,
            ("2026-11-29", "23:59"),
            ("2026-11-30", "07:00"),
        ),
        // The night in which the clocks go back is between.
        (
            Frequency::Daily,
            ("2026-10-24", "12:00"),
            ("2026-10-25", "07:00"),
        ),
    ];
    for (frequency, happened, due) in cases {
        assert_eq!(
            frequency.due(at(happened.0, happened.1)),
            at(due.0, due.1),
            "{frequency} {happened:?}"
        );
    }
}

proptest! {
    #[test]
    fn a_mail_never_waits_longer_than_was_asked_for_and_never_comes_at_night(minutes in 0i64..600_000) {
        let day: Date = "2026-01-01".parse().unwrap();
        let moment = day.start().plus(jiff::SignedDuration::from_mins(minutes));
        for (frequency, hours) in [(Frequency::AtOnce, 10), (Frequency::Daily, 25), (Frequency::Weekly, 7 * 24 + 1)] {
            let due = frequency.due(moment);
            prop_assert!(due >= moment && due <= moment.plus(jiff::SignedDuration::from_hours(hours)));
            let hour = due.zoned().hour();
            prop_assert!((7..22).contains(&hour), "{} at {}", frequency, hour);
        }
    }
}

#[test]
fn the_last_days_are_told_of_unless_the_dialogue_is_short() {
    let day = |text: &str| -> Date { text.parse().unwrap() };
    let (first, last) = (day("2026-11-01"), day("2026-11-20"));
    assert!(!closes_soon(first, last, day("2026-11-16")));
    assert!(closes_soon(first, last, day("2026-11-17")));
    assert!(closes_soon(first, last, last));
    assert!(!closes_soon(first, last, day("2026-11-21")));
    assert!(!closes_soon(day("2026-11-15"), last, day("2026-11-18")));
}
