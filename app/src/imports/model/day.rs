//! A day in a cell, in the ways people and spreadsheets write it.

use crate::core::Date;
use crate::dialogues::parse_day;

/// The months by the letters that tell them apart in Swedish and English: "maj" and "may" are both the fifth.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mar"],
    &["apr"],
    &["maj", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];
/// Excel counts days; these are 1 January 2000 and 31 December 2099.
const COUNTED: std::ops::RangeInclusive<i64> = 36_526..=73_050;
/// A cell with a day is not longer than this.
const LONGEST: usize = 60;

/// The day that `typed` says: `2026-11-23` and `20261123`, also with a time after it; `23/11 2026`, `23.11.2026`, `23-11-2026`;
/// `23 nov 2026`, `måndag den 23 november 2026`, `November 23, 2026`; or the number by which Excel counts it. The day stands
/// before the month, as in Sweden. Nothing when the year is missing or has two digits, since that can be read in several ways.
pub fn read_day(typed: &str) -> Option<Date> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() || typed.len() > LONGEST {
        return None;
    }
    let parts = parts(&typed);
    let (year, month, day) = match parts.as_slice() {
        [Part::Number(number, _), ..] if is_counted(&typed) => {
            // The second is 1 January 1900: Excel has a 29 February in that year.
            return bounded(Date::long_ago().plus_days(number - 2));
        }
        // 20261123, also with a time after it.
        [Part::Number(number, 8), ..] => (number / 10_000, number / 100 % 100, number % 100),
        [
            Part::Number(year, 4),
            Part::Number(month, 1 | 2),
            Part::Number(day, 1 | 2),
            ..,
        ]
        | [
            Part::Number(day, 1 | 2),
            Part::Number(month, 1 | 2) | Part::Month(month),
            Part::Number(year, 4),
            ..,
        ]
        | [
            Part::Month(month),
            Part::Number(day, 1 | 2),
            Part::Number(year, 4),
            ..,
        ] => (*year, *month, *day),
        _ => return None,
    };
    bounded(of(year, month, day)?)
}

/// The same bounds as for a day that is typed in a form.
fn bounded(day: Date) -> Option<Date> {
    parse_day(&day.to_string()).ok().flatten()
}

/// A number with how many digits it is written, or a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Number(i64, usize),
    Month(i64),
}

/// The numbers and the months in `typed`. Names of weekdays and "den" say nothing more.
fn parts(typed: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let words = typed.split(|c: char| !c.is_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        // "23rd" and the "t" of "2026-11-23t14:05" stand against a number.
        let digits = word.chars().take_while(char::is_ascii_digit).count();
        match word[..digits].parse() {
            Ok(number) => parts.push(Part::Number(number, digits)),
            Err(_) => parts.extend(month(word).map(Part::Month)),
        }
    }
    parts
}

fn month(word: &str) -> Option<i64> {
    let begins = |names: &&[&str]| names.iter().any(|name| word.starts_with(name));
    let at = MONTHS.iter().position(begins)?;
    i64::try_from(at + 1).ok()
}

/// Whether it is nothing but a number by which Excel counts a day of this century, with or without a time.
fn is_counted(typed: &str) -> bool {
    let whole = typed.split(['.', ',']).next().unwrap_or_default();
    let is_number = typed
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    is_number
        && typed.matches(['.', ',']).count() <= 1
        && whole.len() == 5
        && whole
            .parse::<i64>()
            .is_ok_and(|days| COUNTED.contains(&days))
}

fn of(year: i64, month: i64, day: i64) -> Option<Date> {
    format!("{year:04}-{month:02}-{day:02}").parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::Locale;

    #[test]
    fn a_day_is_read_in_the_ways_people_write_it() {
        for typed in [
            "2026-11-23",
            "2026-11-23 14:05",
            "2026-11-23T14:05:00",
            "20261123",
            "2026/11/23",
            "2026.11.23",
            "23/11 2026",
            "23/11/2026",
            "23.11.2026",
            "23.11 2026",
            "23-11-2026",
            "23 nov 2026",
            "23 nov. 2026",
            "23 november 2026",
            "23 NOVEMBER 2026",
            "den 23 november 2026",
            "måndag 23 november 2026",
            "Monday 23rd November 2026",
            "November 23, 2026",
            "Nov 23 2026",
            " 46349 ",
            "46349.58",
        ] {
            let day = read_day(typed).map(|day| day.to_string());
            assert_eq!(day.as_deref(), Some("2026-11-23"), "{typed}");
        }
    }

    #[test]
    fn what_can_be_read_in_several_ways_is_no_day() {
        for typed in [
            "",
            "i går",
            "23/11",
            "23 november",
            "23/11-26",
            "261123",
            "11/23/2026",
            "32/11 2026",
            "30 februari 2026",
            "2026",
            "nov 2026",
            "12345",
            "v. 48 2026",
        ] {
            assert_eq!(read_day(typed), None, "{typed}");
        }
        // The day before the month, as in Sweden.
        assert_eq!(
            read_day("3/4 2026").map(|day| day.to_string()).as_deref(),
            Some("2026-04-03")
        );
    }

    proptest! {
        #[test]
        fn every_day_is_the_same_however_it_is_written(days in 0_i64..20_000) {
            let day = "2005-01-01".parse::<Date>().unwrap().plus_days(days);
            let iso = day.to_string();
            let (y, m, d) = (day.year(), &iso[5..7], day.day_of_month());
            for typed in [
                iso.clone(),
                iso.replace('-', ""),
                format!("{d}/{m} {y}"),
                format!("{d}.{m}.{y}"),
                day.full(Locale::Sv),
                day.full(Locale::En),
                day.long(Locale::Sv),
            ] {
                if let Some(read) = read_day(&typed) {
                    prop_assert_eq!(read, day, "{}", typed);
                } else {
                    prop_assert!(parse_day(&day.to_string()).is_err(), "{}", typed);
                }
            }
        }

        #[test]
        fn nothing_that_is_typed_stops_it(typed in "\\PC{0,80}") {
            let _ = read_day(&typed);
        }
    }
}
