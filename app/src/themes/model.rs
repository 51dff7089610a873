//! A theme.

use crate::core::{Id, Timestamp};
use crate::dialogues::{Problems, fits, said};

/// A theme with how much is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Which.
    pub id: Id,
    /// Whose.
    pub dialogue_id: Id,
    /// Counts changes, so that two who edit the same are told.
    pub version: i64,
    /// Its place among the dialogue's themes, from 1.
    pub position: i64,
    /// Its name.
    pub title: String,
    /// What it gathers.
    pub summary: String,
    /// Whether it is marked as what few have said, or as what goes against what most have said (P11).
    pub is_minority: bool,
    /// The municipality's answer to all of it; empty before it is given (P24).
    pub answer: String,
    /// "Ordföranden, Samhällsbyggnadsnämnden".
    pub answered_by: String,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Published contributions in it.
    pub contributions: i64,
}

/// A contribution on the table where themes are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LooseContribution {
    /// Which.
    pub id: Id,
    /// Its number in the dialogue.
    pub number: i64,
    /// Counts changes.
    pub version: i64,
    /// Its title; may be empty.
    pub title: String,
    /// What the public reads of it: the masked text where something is covered.
    pub text: String,
    /// Its language.
    pub lang: String,
    /// Which theme it is in.
    pub theme_id: Option<Id>,
    /// The municipality's answer to it; empty before it is given.
    pub answer: String,
}

/// Which contributions to put on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortFilter {
    /// Those without a theme.
    Unsorted,
    /// Those in this theme.
    In(Id),
}

/// What is wrong with a theme's name and summary.
pub fn problems(title: &str, summary: &str) -> Problems {
    let mut problems = Problems::new();
    said(&mut problems, "title", title, 120);
    fits(&mut problems, "summary", summary, 2_000);
    problems
}
