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
}

#[cfg(test)]
mod tests {
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
}
