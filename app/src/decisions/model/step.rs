//! A step of the political handling.

use crate::core::{Date, Id, Locale, text};
use crate::dialogues::{Problem, Problems, fits, is_link, near, said};

keywords! {
    /// A step of the political handling.
    pub enum StepKind {
        /// Tjänsteskrivelse.
        OfficerReport = "officer_report",
        /// Remiss.
        Referral = "referral",
        /// A body's meeting.
        Meeting = "meeting",
    }
}

impl StepKind {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::OfficerReport => text::decisions_step_officer_report(l),
            Self::Referral => text::decisions_step_referral(l),
            Self::Meeting => text::decisions_step_meeting(l),
        }
    }
}

/// A step of the political handling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoliticalStep {
    /// Which.
    pub id: Id,
    /// What it is.
    pub kind: StepKind,
    /// When.
    pub happens_on: Date,
    /// "Nämndens sammanträde".
    pub title: String,
    /// More about it; may be empty.
    pub note: String,
    /// Where the papers are; may be empty.
    pub url: String,
}

/// A step to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStep {
    /// What it is.
    pub kind: StepKind,
    /// When.
    pub happens_on: Date,
    /// "Nämndens sammanträde".
    pub title: String,
    /// More about it; may be empty.
    pub note: String,
    /// Where the papers are; may be empty.
    pub url: String,
}

impl NewStep {
    /// What is wrong with it. The handling begins when residents have had their say, on the day
    /// `closed` (P14).
    pub fn problems(&self, closed: Option<Date>, today: Date) -> Problems {
        let mut problems = Problems::new();
        if closed.is_some_and(|last| self.happens_on <= last) {
            problems.push(("happens_on", Problem::BeforeClosing));
        }
        near(&mut problems, "happens_on", self.happens_on, today);
        said(&mut problems, "title", &self.title, 200);
        fits(&mut problems, "note", &self.note, 2_000);
        fits(&mut problems, "url", &self.url, 500);
        if !self.url.is_empty() && !is_link(&self.url) {
            problems.push(("url", Problem::NotALink));
        }
        problems
    }
}
