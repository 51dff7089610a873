//! On which day something happens that the content says is so many days from today.

use crate::core::Date;

/// No row of weekends and holidays is longer than that of Christmas.
const LONGEST_ROW: i64 = 10;

/// The day on which bodies meet and offices work. Where the day itself is a weekend or a holiday, it is the nearest working
/// day further from today: what has happened stays in the past, what is to come stays ahead, and days keep their order.
pub fn working_day(today: Date, days: i64) -> Date {
    let day = today.plus_days(days);
    let step = if days < 0 { -1 } else { 1 };
    (0..LONGEST_ROW)
        .map(|further| day.plus_days(step * further))
        .find(|day| day.is_working_day())
        .unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_weekend_and_a_holiday_move_away_from_today() {
        let friday = day("2026-11-27");
        assert_eq!(working_day(friday, -5), day("2026-11-20"));
        assert_eq!(working_day(friday, 2), day("2026-11-30"));
        assert_eq!(working_day(friday, 27), day("2026-12-28"));
        assert_eq!(working_day(friday, 3), day("2026-11-30"));
    }

    proptest! {
        #[test]
        fn days_keep_their_order_and_their_side_of_today(today in 0_i64..4_000, days in -400_i64..400) {
            let today = day("2020-01-01").plus_days(today);
            let moved = working_day(today, days);
            prop_assert!(moved.is_working_day());
            prop_assert!(moved <= working_day(today, days + 1));
            prop_assert_eq!(moved < today, days < 0);
        }
    }
}
