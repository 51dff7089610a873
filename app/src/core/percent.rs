//! Shares in whole per cent.

/// How many in a hundred `part` is of `all`, rounded down: 100 only when it is all of them. None of nothing.
pub const fn percent_down(part: i64, all: i64) -> Option<i64> {
    (100 * part).checked_div(all)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_not_whole_is_rounded_down() {
        let of = |part, all| percent_down(part, all).unwrap();
        assert_eq!(
            [of(0, 3), of(1, 3), of(2, 3), of(3, 3), of(999, 1000)],
            [0, 33, 66, 100, 99]
        );
    }

    proptest! {
        #[test]
        fn only_all_are_a_hundred_in_a_hundred(all in 1_i64..5_000, less in 1_i64..5_000) {
            let part = (all - less).max(0);
            prop_assert_eq!(percent_down(all, all), Some(100));
            prop_assert!(percent_down(part, all).unwrap() < 100);
            prop_assert_eq!(percent_down(0, 0), None);
        }
    }
}
