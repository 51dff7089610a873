//! Places, and the map as a drawing. Pure: no I/O, no clock.

mod frame;
mod named;
mod near;
mod pins;
mod point;
mod shore;

pub use frame::{Frame, HEIGHT, WIDTH, Zoom};
pub use named::{Named, named};
pub use near::{Near, Way};
pub use pins::{Pin, gather};
pub use point::Point;
pub use shore::{Shore, shore};

use std::fmt;

use crate::contributions::{Kind, clean_line};
use crate::core::Timestamp;
use crate::moderation::Rule;

/// The most characters that a place is described in.
pub const WORDS_MAX: usize = 200;

/// What place something is about: a point, words, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// On the map.
    pub point: Option<Point>,
    /// In its sender's words, one line; may be empty.
    pub words: String,
}

impl Place {
    /// A place of at least a point or a word; nothing else is one.
    pub fn of(point: Option<Point>, words: &str) -> Option<Self> {
        let words = clean_line(words);
        (point.is_some() || !words.is_empty()).then_some(Self { point, words })
    }

    /// Whether its words are more than are kept.
    pub fn is_too_long(&self) -> bool {
        self.words.chars().count() > WORDS_MAX
    }
}

/// As the log has it: "58.380600,12.323600 vid bryggan".
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.point, self.words.as_str()) {
            (Some(point), "") => write!(f, "{point}"),
            (Some(point), words) => write!(f, "{point} {words}"),
            (None, words) => f.write_str(words),
        }
    }
}

/// The place of something that was sent in, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// Where.
    pub place: Place,
    /// Counts up each time that it is left out or shown again.
    pub version: i64,
    /// Why nobody else reads it; nothing while everybody does who reads the idea.
    pub left_out: Option<Rule>,
}

impl Located {
    /// The place that everybody may read.
    pub fn shown(&self) -> Option<&Place> {
        self.left_out.is_none().then_some(&self.place)
    }
}

keywords! {
    /// What somebody did with a place.
    pub enum Done {
        /// It was left out.
        LeftOut = "left_out",
        /// It is shown again.
        ShownAgain = "shown_again",
    }
}

/// One act of review, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Act {
    /// What was done.
    pub act: Done,
    /// The rule; empty where it is shown again.
    pub rule: String,
    /// Whose act: a role's name; empty for the program's own.
    pub staff: String,
    /// When.
    pub acted_at: Timestamp,
    /// In which dialogue, where that was before it was sent on here; empty for its own.
    pub elsewhere: String,
}

/// An idea with a place, in the list beside the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its number in the dialogue.
    pub number: i64,
    /// What it is.
    pub kind: Kind,
    /// In short; may be empty.
    pub title: String,
    /// How its text begins.
    pub text: String,
    /// The language of its text.
    pub lang: String,
    /// Where.
    pub place: Place,
}

/// How the places of a dialogue that everybody may read lie, beside a part of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// All of them.
    pub places: i64,
    /// Those on the map.
    pub points: i64,
    /// Those in the part.
    pub inside: i64,
    /// The south-western and the north-eastern corner of what holds all points.
    pub corners: Option<(Point, Point)>,
}

impl Spread {
    /// The part of the map that holds all points, as near as that can be.
    pub fn frame(&self) -> Frame {
        self.corners
            .map_or_else(Frame::default, |(south_west, north_east)| {
                Frame::holding(south_west, north_east)
            })
    }

    /// Whether the part has all points: what has its place in words alone is listed with them.
    pub const fn is_all(&self) -> bool {
        self.inside == self.points
    }

    /// How many are left out of the part and its list.
    pub const fn beyond(&self) -> i64 {
        if self.is_all() {
            0
        } else {
            self.places - self.inside
        }
    }
}

#[cfg(test)]
mod tests;
