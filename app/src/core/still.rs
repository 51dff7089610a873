//! An entry that somebody is about to change, as it was when they read it.

use super::{Error, Result};

/// The entry of `all` that is meant, if it is still `version`. `version_of` gives the version of the one that is meant, and
/// nothing of the others.
///
/// # Errors
/// [`Error::NotFound`] when it is not there, [`Error::Stale`] when somebody changed it meanwhile.
pub fn still<T>(all: &[T], version: i64, version_of: impl Fn(&T) -> Option<i64>) -> Result<&T> {
    let mut meant = all
        .iter()
        .filter_map(|entry| Some((entry, version_of(entry)?)));
    match meant.next() {
        None => Err(Error::NotFound),
        Some((_, now)) if now != version => Err(Error::Stale),
        Some((entry, _)) => Ok(entry),
    }
}
