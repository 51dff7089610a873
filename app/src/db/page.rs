//! Keyset pagination: a page is asked for by the key of the row it follows, so that page one
//! thousand costs what page one costs, and no row is skipped or shown twice when rows are added.

/// Which page, and how many rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keyset<K> {
    /// The last key of the page before; none for the first page.
    pub after: Option<K>,
    /// Rows on a page.
    pub size: usize,
}

impl<K> Keyset<K> {
    /// One row more than a page holds: its presence tells that there is a next page.
    pub fn limit(&self) -> i64 {
        i64::try_from(self.size + 1).unwrap_or(i64::MAX)
    }
}

/// Rows and the key of the next page, if there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageOf<T, K> {
    /// At most a page of rows.
    pub rows: Vec<T>,
    /// What to ask for next.
    pub next: Option<K>,
}

impl<T, K> PageOf<T, K> {
    /// Cuts `rows`, fetched with [`Keyset::limit`], to a page; `key` tells a row's key.
    pub fn cut(mut rows: Vec<T>, keyset: &Keyset<K>, key: impl Fn(&T) -> K) -> Self {
        let next = (rows.len() > keyset.size)
            .then(|| {
                rows.truncate(keyset.size);
                rows.last().map(key)
            })
            .flatten();
        Self { rows, next }
    }

    /// The page of two lists put together that were both asked for by the same key, the greatest key first.
    #[must_use]
    pub fn with(self, other: Self, keyset: &Keyset<K>, key: impl Fn(&T) -> K) -> Self
    where
        K: Ord,
    {
        let is_more = self.next.is_some() || other.next.is_some();
        let mut rows = self.rows;
        rows.extend(other.rows);
        rows.sort_by_key(|row| std::cmp::Reverse(key(row)));
        let is_more = is_more || rows.len() > keyset.size;
        rows.truncate(keyset.size);
        let next = rows.last().filter(|_| is_more).map(key);
        Self { rows, next }
    }

    /// The same page of rows of another kind.
    pub fn map<U>(self, other: impl FnMut(T) -> U) -> PageOf<U, K> {
        PageOf {
            rows: self.rows.into_iter().map(other).collect(),
            next: self.next,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_last_page_has_no_next() {
        let first = Keyset {
            after: None,
            size: 2,
        };
        let page = PageOf::cut(vec![9, 8, 7], &first, |n| *n);
        assert_eq!((page.rows, page.next), (vec![9, 8], Some(8)));
        let page = PageOf::cut(
            vec![7],
            &Keyset {
                after: Some(8),
                size: 2,
            },
            |n| *n,
        );
        assert_eq!((page.rows, page.next), (vec![7], None));
    }

    proptest! {
        #[test]
        fn two_lists_are_read_to_their_end_as_one(mine in vec(0u32..1_000, 0..40), size in 1usize..8) {
            let numbers: std::collections::BTreeSet<u32> = mine.into_iter().collect();
            let (even, odd): (Vec<u32>, Vec<u32>) = numbers.iter().rev().partition(|n| *n % 2 == 0);
            let page = |list: &[u32], keyset: &Keyset<u32>| {
                let after = list.iter().copied().filter(|n| keyset.after.is_none_or(|after| *n < after));
                PageOf::cut(after.take(keyset.size + 1).collect(), keyset, |n| *n)
            };
            let (mut read, mut after) = (Vec::new(), None);
            loop {
                let keyset = Keyset { after, size };
                let both = page(&even, &keyset).with(page(&odd, &keyset), &keyset, |n| *n);
                prop_assert!(both.rows.len() == size || both.next.is_none());
                read.extend(both.rows);
                after = both.next;
                if after.is_none() {
                    break;
                }
            }
            prop_assert_eq!(read, numbers.into_iter().rev().collect::<Vec<_>>());
        }
    }
}
