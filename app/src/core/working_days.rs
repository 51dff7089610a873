//! Working days in Sweden. A promise that is counted in days is counted in these, and a day by which
//! something is owed is one of them.
//!
//! Public holidays are those of lagen (1989:253) om allmänna helgdagar; Saturdays and the eves of
//! midsummer, Christmas and the new year count as holidays by lagen (1930:173) om beräkning av lagstadgad
//! tid, 2 §.

use jiff::civil;

use super::Date;

keywords! {
    /// A day on which a Swedish authority is closed although it may be a weekday.
    pub enum Holiday {
        /// Nyårsdagen, 1 January.
        NewYearsDay = "new_years_day",
        /// Trettondedag jul, 6 January.
        Epiphany = "epiphany",
        /// Långfredagen, the Friday before Easter.
        GoodFriday = "good_friday",
        /// Påskdagen.
        EasterSunday = "easter_sunday",
        /// Annandag påsk.
        EasterMonday = "easter_monday",
        /// Första maj.
        FirstOfMay = "first_of_may",
        /// Kristi himmelsfärdsdag, the sixth Thursday after Easter.
        AscensionDay = "ascension_day",
        /// Pingstdagen, the seventh Sunday after Easter.
        WhitSunday = "whit_sunday",
        /// Nationaldagen, 6 June.
        NationalDay = "national_day",
        /// Midsommarafton, the day before midsummer's day.
        MidsummersEve = "midsummers_eve",
        /// Midsommardagen, the Saturday from 20 to 26 June.
        MidsummersDay = "midsummers_day",
        /// Alla helgons dag, the Saturday from 31 October to 6 November.
        AllSaintsDay = "all_saints_day",
        /// Julafton.
        ChristmasEve = "christmas_eve",
        /// Juldagen.
        ChristmasDay = "christmas_day",
        /// Annandag jul.
        BoxingDay = "boxing_day",
        /// Nyårsafton.
        NewYearsEve = "new_years_eve",
    }
}

impl Holiday {
    /// Its day in `year`.
    pub fn in_year(self, year: i16) -> Date {
        let on = |month, day| Date::from(civil::date(year, month, day));
        let after_easter = |days| easter(year).plus_days(days);
        match self {
            Self::NewYearsDay => on(1, 1),
            Self::Epiphany => on(1, 6),
            Self::GoodFriday => after_easter(-2),
            Self::EasterSunday => after_easter(0),
            Self::EasterMonday => after_easter(1),
            Self::FirstOfMay => on(5, 1),
            Self::AscensionDay => after_easter(39),
            Self::WhitSunday => after_easter(49),
            Self::NationalDay => on(6, 6),
            Self::MidsummersEve => saturday_from(on(6, 20)).plus_days(-1),
            Self::MidsummersDay => saturday_from(on(6, 20)),
            Self::AllSaintsDay => saturday_from(on(10, 31)),
            Self::ChristmasEve => on(12, 24),
            Self::ChristmasDay => on(12, 25),
            Self::BoxingDay => on(12, 26),
            Self::NewYearsEve => on(12, 31),
        }
    }
}

/// The first Saturday that is `day` or later.
fn saturday_from(day: Date) -> Date {
    const SATURDAY: i64 = 5;
    day.plus_days((SATURDAY - i64::from(day.weekday_from_monday())).rem_euclid(7))
}

/// Easter Sunday of `year` in the Gregorian calendar: the rule of Meeus, Jones and Butcher.
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let golden = y % 19;
    let (century, of_century) = (y / 100, y % 100);
    // How much the calendar's moon lags behind the true one, in days.
    let lag = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = (19 * golden + century - century / 4 - lag + 15) % 30;
    let to_sunday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - full_moon - of_century % 4) % 7;
    // Never later than 25 April.
    let too_late = (golden + 11 * full_moon + 22 * to_sunday) / 451;
    Date::from(civil::date(year, 3, 22)).plus_days(i64::from(full_moon + to_sunday - 7 * too_late))
}

impl Date {
    /// Which holiday it is, if any; where two fall on one day, the first in the year's order.
    pub fn holiday(self) -> Option<Holiday> {
        Holiday::ALL
            .iter()
            .copied()
            .find(|holiday| holiday.in_year(self.year()) == self)
    }

    /// Whether it is a Monday to Friday that is no holiday.
    pub fn is_working_day(self) -> bool {
        self.weekday_from_monday() < 5 && self.holiday().is_none()
    }

    /// `days` working days later: from a Friday, one is the Monday after, or the day after that when
    /// the Monday is a holiday. None later is the day itself, whichever it is.
    #[must_use]
    pub fn plus_working_days(self, days: u32) -> Self {
        (0..days).fold(self, |date, _| date.plus_days(1).or_next_working_day())
    }

    /// The day itself if it is a working day, else the first one after it: what is owed on a holiday is
    /// in time on the next working day (lagen 1930:173, 2 §).
    #[must_use]
    pub fn or_next_working_day(self) -> Self {
        // No week of holidays is longer than Christmas; at the calendar's end the last day answers.
        (0..10)
            .map(|later| self.plus_days(later))
            .find(|date| date.is_working_day())
            .unwrap_or(self)
    }

    /// The last working day before this one.
    #[must_use]
    pub fn last_working_day_before(self) -> Self {
        (1..11)
            .map(|earlier| self.plus_days(-earlier))
            .find(|date| date.is_working_day())
            .unwrap_or(self)
    }

    /// Whether what was owed on this day is late on `today`. What is owed on a day on which the municipality is closed
    /// is in time on the next working day (lagen 1930:173, 2 §). The same as not to come after `today`'s
    /// [`last_working_day_before`](Self::last_working_day_before), by which lists are searched.
    pub fn is_over_on(self, today: Self) -> bool {
        self.or_next_working_day() < today
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
    fn the_holidays_that_move_are_where_the_almanac_has_them() {
        for (holiday, days) in [
            (
                Holiday::EasterSunday,
                ["2024-03-31", "2026-04-05", "2027-03-28", "2038-04-25"],
            ),
            (
                Holiday::AscensionDay,
                ["2024-05-09", "2026-05-14", "2027-05-06", "2038-06-03"],
            ),
            (
                Holiday::MidsummersDay,
                ["2024-06-22", "2026-06-20", "2027-06-26", "2038-06-26"],
            ),
            (
                Holiday::AllSaintsDay,
                ["2024-11-02", "2026-10-31", "2027-11-06", "2038-11-06"],
            ),
        ] {
            for on in days {
                assert_eq!(holiday.in_year(day(on).year()), day(on), "{holiday}");
            }
        }
        // The earliest and the latest Easter there can be.
        assert_eq!(easter(1818), day("1818-03-22"));
        assert_eq!(easter(1943), day("1943-04-25"));
    }

    #[test]
    fn a_promise_in_working_days_steps_over_weekends_and_holidays() {
        for (from, days, to) in [
            ("2026-11-23", 2, "2026-11-25"),
            ("2026-11-26", 2, "2026-11-30"),
            ("2026-11-28", 2, "2026-12-01"),
            ("2026-11-29", 0, "2026-11-29"),
            ("2026-12-22", 2, "2026-12-28"),
            ("2026-12-30", 1, "2027-01-04"),
            ("2026-04-02", 1, "2026-04-07"),
            ("2026-06-18", 1, "2026-06-22"),
            // Ten working days from a day in December are over in January.
            ("2026-12-17", 10, "2027-01-07"),
        ] {
            assert_eq!(day(from).plus_working_days(days), day(to), "{from}");
        }
    }

    #[test]
    fn what_is_owed_on_a_holiday_is_in_time_on_the_next_working_day() {
        for (owed, in_time) in [
            ("2026-12-24", "2026-12-28"),
            ("2026-06-06", "2026-06-08"),
            ("2026-05-14", "2026-05-15"),
            ("2026-05-15", "2026-05-15"),
        ] {
            assert_eq!(day(owed).or_next_working_day(), day(in_time));
        }
    }

    /// How many working days after `from` there are up to and with `to`.
    fn working_days(from: Date, to: Date) -> usize {
        (1..=from.days_until(to))
            .filter(|later| from.plus_days(*later).is_working_day())
            .count()
    }

    proptest! {
        #[test]
        fn working_days_are_counted_as_they_are_stepped(from in 0_i64..20_000, days in 0_u32..60) {
            let from = day("1990-01-01").plus_days(from);
            let to = from.plus_working_days(days);
            prop_assert_eq!(working_days(from, to), days as usize);
            prop_assert!(days == 0 || to.is_working_day());
            prop_assert_eq!(working_days(to, from), 0);
        }

        #[test]
        fn what_is_late_is_what_came_by_the_last_working_day_before(owed in 0_i64..20_000, later in -5_i64..20) {
            let owed = day("1990-01-01").plus_days(owed);
            let today = owed.plus_days(later);
            prop_assert_eq!(owed.is_over_on(today), owed <= today.last_working_day_before());
        }

        #[test]
        fn each_holiday_is_once_a_year_and_easter_is_a_sunday_in_spring(year in 1900_i16..2200) {
            for holiday in Holiday::ALL {
                prop_assert_eq!(holiday.in_year(year).year(), year);
                prop_assert!(!holiday.in_year(year).is_working_day());
            }
            let sunday = easter(year);
            prop_assert_eq!(sunday.weekday_from_monday(), 6);
            prop_assert!(sunday >= Date::from(civil::date(year, 3, 22)) && sunday <= Date::from(civil::date(year, 4, 25)));
        }
    }
}
