//! Identifiers: UUID version 7 (RFC 9562), so that they sort by time of creation.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use super::{Random, Timestamp};

/// The identity of a row, stored as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Uuid);

impl Id {
    /// A new id from the deed's time and randomness.
    pub fn new(now: Timestamp, random: &Random) -> Self {
        let millis = u64::try_from(now.as_micros() / 1000).unwrap_or(0);
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &random.bytes()).into_uuid())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

text_column!(Id);
