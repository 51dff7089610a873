//! A time as a clock on the wall shows it, and the moment that it is on a day in the municipality.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::tz::AmbiguousOffset;

use super::clock::zone;
use super::{Date, Timestamp};

/// An hour and a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    hour: i8,
    minute: i8,
}

/// The text is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day")]
pub struct NotATime;

impl TimeOfDay {
    /// The moment that it is on `day`; none in the hour that is left out when the clocks go forward. In the hour
    /// that comes twice when they go back it is the first.
    pub fn on(self, day: Date) -> Option<Timestamp> {
        let local = civil::Date::from(day).at(self.hour, self.minute, 0, 0);
        let moment = zone().to_ambiguous_timestamp(local);
        if matches!(moment.offset(), AmbiguousOffset::Gap { .. }) {
            return None;
        }
        let moment = moment.earlier().ok()?;
        Some(Timestamp::from_micros(moment.as_microsecond()))
    }

    /// The time that a clock in the municipality shows at `moment`.
    pub fn of(moment: Timestamp) -> Self {
        let zoned = moment.zoned();
        Self {
            hour: zoned.hour(),
            minute: zoned.minute(),
        }
    }
}

impl fmt::Display for TimeOfDay {
    /// "18:00", as a field for a time has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl FromStr for TimeOfDay {
    type Err = NotATime;

    /// As people type it: "18:00", "18.00", "18", "kl. 18.30".
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim().to_lowercase();
        let text = text.strip_prefix("kl").unwrap_or(&text);
        let text = text.trim_start_matches('.').trim();
        let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
        let number = |text: &str, digits: std::ops::RangeInclusive<usize>| {
            let is_digits = text.bytes().all(|b| b.is_ascii_digit());
            (is_digits && digits.contains(&text.len()))
                .then(|| text.parse::<i8>().ok())
                .flatten()
        };
        match (number(hour, 1..=2), number(minute, 2..=2)) {
            (Some(hour @ 0..24), Some(minute @ 0..60)) => Ok(Self { hour, minute }),
            _ => Err(NotATime),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn time(text: &str) -> TimeOfDay {
        text.parse().unwrap()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn times_are_read_as_people_type_them() {
        for typed in ["18:30", "18.30", " kl. 18.30 ", "Kl 18:30"] {
            assert_eq!(time(typed).to_string(), "18:30", "{typed}");
        }
        assert_eq!(time("8").to_string(), "08:00");
        for typed in [
            "", "25:00", "18:60", "18:3", "halv sju", "-1:00", "18:30:00", "+8",
        ] {
            assert_eq!(typed.parse::<TimeOfDay>(), Err(NotATime), "{typed}");
        }
    }

    #[test]
    fn the_clock_on_the_wall_counts_in_summer_and_in_winter() {
        for (on, utc) in [
            ("2026-07-01", "2026-07-01T16:00:00Z"),
            ("2026-12-01", "2026-12-01T17:00:00Z"),
        ] {
            let moment = time("18:00").on(day(on)).unwrap();
            assert_eq!(moment.jiff().to_string(), utc);
            assert_eq!(TimeOfDay::of(moment), time("18:00"));
        }
    }

    #[test]
    fn the_nights_when_the_clocks_change_have_their_own_hours() {
        assert_eq!(time("02:30").on(day("2026-03-29")), None, "it is left out");
        let twice = time("02:30").on(day("2026-10-25")).unwrap();
        assert_eq!(
            twice.jiff().to_string(),
            "2026-10-25T00:30:00Z",
            "the first"
        );
    }

    proptest! {
        #[test]
        fn every_other_time_is_itself(days in 0_i64..1_500, hour in 4_i8..24, minute in 0_i8..60) {
            let on = day("2026-01-01").plus_days(days);
            let time = TimeOfDay { hour, minute };
            let moment = time.on(on).expect("the clocks change before four");
            prop_assert_eq!((moment.date(), TimeOfDay::of(moment)), (on, time));
            prop_assert_eq!(time.to_string().parse(), Ok(time));
        }
    }
}
