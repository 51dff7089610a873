//! What an import is. Pure: no I/O, no clock.

mod book;
mod columns;
mod day;
mod file;
mod row;
mod sheet;

pub use book::book;
pub use columns::{
    Field, Mapping, carried, from_stored as columns_from, guess, is_of_report, left_out,
    report_columns, stored as columns_stored,
};
pub use day::read_day;
pub use file::{Table, Unreadable, read};
pub use row::{Judged, Same, Verdict, judge};

use crate::activities::Activity;
use crate::contributions::Channel;
use crate::core::{Date, Id, Timestamp};
use crate::dialogues::{Problem, Problems};

/// The most rows of a file.
pub const ROWS_MAX: usize = 1_000;
/// The most columns.
pub const COLUMNS_MAX: usize = 40;
/// The most bytes of a file. The surroundings of the server let more through, so that the page says at the field that one is larger.
pub const FILE_MAX: usize = 500 * 1024;

/// What was chosen for a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Which column is which field.
    pub mapping: Mapping,
    /// How all of it came; none before that is chosen.
    pub channel: Option<Channel>,
    /// At which activity.
    pub activity: Option<Id>,
    /// The language of rows that say none.
    pub lang: String,
    /// The day of rows that say none.
    pub came_on: Option<Date>,
    /// Whether rows are taken whose words are there already.
    pub with_same: bool,
}

impl Options {
    /// What is wrong with what holds for all rows, of a dialogue whose `activities` are these, `now`.
    pub fn problems(&self, activities: &[Activity], now: Timestamp) -> Problems {
        let mut problems = Problems::new();
        if matches!(self.channel, None | Some(Channel::Web)) {
            problems.push(("channel", Problem::NotAChoice));
        }
        let is_held = |id: Id| {
            let found = activities.iter().find(|activity| activity.id == id);
            found.is_some_and(|activity| activity.has_been_held(now))
        };
        match self.activity {
            None if self.channel == Some(Channel::Meeting) => {
                problems.push(("activity", Problem::WhichActivity));
            }
            Some(id) if !is_held(id) => problems.push(("activity", Problem::NotAChoice)),
            _ => {}
        }
        if !self.mapping.contains_key(&Field::Text) {
            problems.push(("col_text", Problem::NotAChoice));
        }
        problems
    }
}

/// A row that was not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRow {
    /// Its number in the file.
    pub number: i64,
    /// Its cells.
    pub cells: Vec<String>,
    /// Why it was left out.
    pub why: String,
}

/// A file, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Which.
    pub id: Id,
    /// Counts up with each change.
    pub version: i64,
    /// The dialogue that it is for.
    pub dialogue: Id,
    /// What the file was called.
    pub file_name: String,
    /// The names of its columns.
    pub headers: Vec<String>,
    /// What was chosen.
    pub options: Options,
    /// How many contributions it made.
    pub taken: i64,
    /// The first and the last of their numbers, while they are there.
    pub numbers: Option<(i64, i64)>,
    /// How many of them somebody has reviewed.
    pub reviewed: i64,
    /// How many receipts of them are sent by letter or said in a call.
    pub receipts_sent: i64,
    /// How many rows that were not taken in are kept, to be mended.
    pub kept: i64,
    /// When it was uploaded.
    pub created_at: Timestamp,
    /// When it was taken in.
    pub imported_at: Option<Timestamp>,
    /// When that was undone.
    pub undone_at: Option<Timestamp>,
    /// When the same file was taken in before, as another import that was not undone.
    pub same_before: Option<Timestamp>,
}

impl Import {
    /// Whether it can be undone: taken in, and nobody has reviewed anything of it.
    pub const fn may_be_undone(&self) -> bool {
        self.imported_at.is_some() && self.undone_at.is_none() && self.reviewed == 0
    }
}
