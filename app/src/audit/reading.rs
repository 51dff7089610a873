//! What of the log is asked for.

use super::act::Act;
use super::who::Who;
use crate::core::{Date, Id};

/// Which events to read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogFilter {
    /// Only those of one chain: a dialogue's id, or [`super::SITE`].
    pub chain: Option<String>,
    /// Only those of the dialogues that these bodies own; none for all of them, and the site.
    pub of: Option<Vec<Id>>,
    /// Only by these.
    pub who: Option<Who>,
    /// Only this.
    pub act: Option<Act>,
    /// Only of this day.
    pub day: Option<Date>,
}

/// Where a page of the log goes on: after the event with this time, chain and number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogKey {
    /// Microseconds since 1970.
    pub happened_at: i64,
    /// Its chain.
    pub chain: String,
    /// Its number in the chain.
    pub seq: i64,
}
