//! Shares in whole per cent.

/// How many in a hundred `part` is of `all`, to the nearest whole: 100 only when it is all of them, and 0 only when it is none.
/// None of nothing.
pub fn percent(part: i64, all: i64) -> Option<i64> {
    let nearest = (200 * part + all).checked_div(2 * all)?;
    Some(if 0 < part && part < all {
        nearest.clamp(1, 99)
    } else {
        nearest
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_nearest_whole_is_told() {
        let of = |part, all| percent(part, all).unwrap();
        assert_eq!(
            [
                of(0, 3),
                of(1, 3),
                of(2, 3),
                of(3, 3),
                of(999, 1000),
                of(1, 1000),
                of(1, 8)
            ],
            [0, 33, 67, 100, 99, 1, 13]
        );
    }

    proptest! {
        #[test]
        fn only_all_are_a_hundred_in_a_hundred_and_only_none_are_nothing(all in 2_i64..5_000, part in 1_i64..5_000) {
            let part = part.min(all - 1);
            let told = percent(part, all).unwrap();
            prop_assert!(0 < told && told < 100);
            prop_assert_eq!((percent(0, all), percent(all, all), percent(0, 0)), (Some(0), Some(100), None));
        }
    }
}
