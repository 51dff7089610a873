//! Calendar days, and how days and moments are written in each language (from ICU data).

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{MD, YM, YMD, YMDE};
use jiff::civil;
use jiff_icu::ConvertFrom;

use super::clock::zone;
use super::regional::regional;
use super::{Locale, Timestamp, text};

/// A day in the municipality's calendar, stored as `YYYY-MM-DD` so that text order is time order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date)
    }
}

impl From<Date> for civil::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Date {
    type Err = jiff::Error;

    /// A day as date fields send it, `2027-01-15`, and nothing else that a calendar might take for one.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        civil::Date::strptime("%Y-%m-%d", text.trim()).map(Self)
    }
}

text_column!(Date);

struct Formats {
    with_weekday: DateTimeFormatter<YMDE>,
    with_year: DateTimeFormatter<YMD>,
    day_and_month: DateTimeFormatter<MD>,
    month_of_year: DateTimeFormatter<YM>,
}

static FORMATS: LazyLock<Vec<Formats>> =
    LazyLock::new(|| Locale::ALL.iter().map(|l| Formats::new(*l)).collect());

impl Formats {
    fn new(language: Locale) -> Self {
        let preferences = regional(language).into();
        let has_data = "ICU's compiled data has our languages";
        Self {
            with_weekday: DateTimeFormatter::try_new(preferences, YMDE::long()).expect(has_data),
            with_year: DateTimeFormatter::try_new(preferences, YMD::long()).expect(has_data),
            month_of_year: DateTimeFormatter::try_new(preferences, YM::long()).expect(has_data),
            day_and_month: DateTimeFormatter::try_new(preferences, MD::long()).expect(has_data),
        }
    }

    fn of(language: Locale) -> &'static Self {
        &FORMATS[language as usize]
    }
}

impl Date {
    /// Before anything that the registers tell of: what "was always there" begins on this day.
    pub fn long_ago() -> Self {
        Self(civil::date(1900, 1, 1))
    }

    /// `days` later, or earlier when negative.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(
            self.0
                .saturating_add(jiff::SignedDuration::from_hours(days.saturating_mul(24))),
        )
    }

    /// The same day `months` later, or earlier when negative; the last of the month where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().months(months)))
    }

    /// The first moment of the day on the municipality's wall clock.
    pub fn start(self) -> Timestamp {
        self.0
            .to_zoned(zone())
            .and_then(|midnight| midnight.start_of_day())
            .map_or(Timestamp::from_micros(0), |midnight| {
                Timestamp::from_micros(midnight.timestamp().as_microsecond())
            })
    }

    /// The first moment after the day: it may be 23 or 25 hours after the start.
    pub fn end(self) -> Timestamp {
        self.plus_days(1).start()
    }

    /// How many days after a Monday it is: 0 to 6.
    pub(super) fn weekday_from_monday(self) -> i8 {
        self.0.weekday().to_monday_zero_offset()
    }

    /// Whole days from `self` to `other`; negative when `other` is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        i64::from((other.0 - self.0).get_days())
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Which day of its month: 1 to 31.
    pub fn day_of_month(self) -> i8 {
        self.0.day()
    }

    fn icu(self) -> icu::calendar::Date<icu::calendar::Iso> {
        icu::calendar::Date::convert_from(self.0)
    }

    /// `written` with the day and its month on one line, whichever of the two comes first in its language.
    fn with_its_month(self, written: &str) -> String {
        let day = self.0.day().to_string();
        // Somali writes "01".
        let is_day = |word: &str| {
            word.trim_matches(|c: char| !c.is_ascii_digit())
                .trim_start_matches('0')
                == day
        };
        let words: Vec<&str> = written.split([' ', '\u{a0}']).collect();
        let Some(at) = words.iter().position(|word| is_day(word)) else {
            return written.to_owned();
        };
        let follows = words
            .get(at + 1)
            .is_some_and(|next| next.starts_with(char::is_alphabetic));
        let mut line = String::new();
        for (place, word) in words.iter().enumerate() {
            if place > 0 {
                let stays = if follows {
                    place == at + 1
                } else {
                    place == at
                };
                line.push(if stays { '\u{a0}' } else { ' ' });
            }
            line.push_str(word);
        }
        line
    }

    /// "måndag 23 november 2026". Here and below day and month stay on one line.
    pub fn full(self, language: Locale) -> String {
        self.with_its_month(
            &Formats::of(language)
                .with_weekday
                .format(&self.icu())
                .to_string(),
        )
    }

    /// "23 november 2026".
    pub fn long(self, language: Locale) -> String {
        self.with_its_month(
            &Formats::of(language)
                .with_year
                .format(&self.icu())
                .to_string(),
        )
    }

    /// "november 2026".
    pub fn month(self, language: Locale) -> String {
        Formats::of(language)
            .month_of_year
            .format(&self.icu())
            .to_string()
    }

    /// "23 november" when it is this year, else with the year.
    pub fn near(self, language: Locale, today: Self) -> String {
        if self.year() == today.year() {
            self.with_its_month(
                &Formats::of(language)
                    .day_and_month
                    .format(&self.icu())
                    .to_string(),
            )
        } else {
            self.long(language)
        }
    }
}

impl Timestamp {
    /// "18.00" in Swedish and Finnish, "18:00" elsewhere, on a clock of 24 hours as everywhere in Sweden.
    pub fn time_of_day(self, language: Locale) -> String {
        let zoned = self.zoned();
        let between = match language {
            Locale::Sv | Locale::Simple | Locale::Fi => '.',
            _ => ':',
        };
        format!("{:02}{between}{:02}", zoned.hour(), zoned.minute())
    }

    /// "23 november 2026 kl. 18.00": day and time as each language joins them. ICU would join them too, and write the time by a
    /// clock of its own.
    pub fn moment(self, language: Locale) -> String {
        text::site_moment(
            language,
            self.date().long(language),
            self.time_of_day(language),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_people_write_them() {
        let day: Date = "2026-11-23".parse().unwrap();
        assert_eq!(day.full(Locale::Sv), "måndag 23\u{a0}november 2026");
        assert_eq!(day.long(Locale::En), "23\u{a0}November 2026");
        assert_eq!(day.near(Locale::Sv, day), "23\u{a0}november");
        assert_eq!(day.to_string(), "2026-11-23");
    }

    #[test]
    fn day_and_time_are_joined_as_each_language_joins_them() {
        let at: Timestamp = crate::testing::noon();
        let said = |l: Locale| {
            at.moment(l)
                .replace(['\u{a0}', '\u{2068}', '\u{2069}'], " ")
        };
        assert!(
            said(Locale::Sv).contains("november 2026 kl. "),
            "{}",
            said(Locale::Sv)
        );
        for l in [Locale::Ar, Locale::Fa] {
            assert!(!said(l).contains(','), "no Latin comma: {}", said(l));
            assert!(
                said(l).ends_with(&format!("{} ", at.time_of_day(l))),
                "{}",
                said(l)
            );
        }
    }

    #[test]
    fn no_day_of_the_year_is_parted_from_its_month() {
        let first: Date = "2026-01-01".parse().unwrap();
        for day in (0..365).map(|days| first.plus_days(days)) {
            for l in Locale::ALL.iter().copied() {
                for written in [day.full(l), day.long(l), day.near(l, day)] {
                    assert_eq!(written.matches('\u{a0}').count(), 1, "{written}");
                }
            }
        }
    }

    #[test]
    fn the_night_the_clock_goes_back_is_an_hour_longer() {
        let night: Date = "2026-10-25".parse().unwrap();
        let hours = (night.end().as_micros() - night.start().as_micros()) / 3_600_000_000;
        assert_eq!(hours, 25);
        assert_eq!(night.start().date(), night);
        assert_eq!(night.end().date(), night.plus_days(1));
    }

    #[test]
    fn days_are_counted_over_a_change_of_year() {
        let eve: Date = "2026-12-31".parse().unwrap();
        assert_eq!(eve.days_until(eve.plus_days(400)), 400);
        assert_eq!(eve.days_until(eve.plus_days(-3)), -3);
    }
}
