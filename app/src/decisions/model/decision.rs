//! A decision of a body as the minutes have it, what it is for, and who enters it (P16, P21).

use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::dialogues::{Body, Problem, Problems, fits, is_link, near, said};
use crate::staff::{Action, Staff};

keywords! {
    /// What a decision means for a dialogue.
    pub enum Purpose {
        /// To hold it.
        Start = "start",
        /// To change what was decided about it (P15).
        Change = "change",
        /// What comes of it (P16).
        Result = "result",
        /// To stop it.
        Cancel = "cancel",
    }
}

impl Purpose {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Start => text::decisions_purpose_start(l),
            Self::Change => text::decisions_purpose_change(l),
            Self::Result => text::decisions_purpose_result(l),
            Self::Cancel => text::decisions_purpose_cancel(l),
        }
    }
}

/// The bodies whose secretaries may enter decisions about a dialogue that concerns `bodies` (P21): its
/// owner and the body that decides in it; for a decision on the result also `part`, the body that made
/// it, for a committee may decide on its own part.
pub fn recorders(bodies: [Id; 2], part: Option<Id>) -> impl Iterator<Item = Id> {
    bodies.into_iter().chain(part)
}

/// Whether `staff` may enter all decisions about a dialogue that concerns `bodies`.
pub fn may_record(staff: &Staff, bodies: [Id; 2]) -> bool {
    recorders(bodies, None).any(|body| staff.may(Action::RecordDecision, Some(body)))
}

/// Whether `staff` may enter a decision of `part` on the result of a dialogue that concerns `bodies`.
pub fn may_record_of(staff: &Staff, bodies: [Id; 2], part: Id) -> bool {
    recorders(bodies, Some(part)).any(|body| staff.may(Action::RecordDecision, Some(body)))
}

/// A decision as the minutes have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Which.
    pub id: Id,
    /// What it means for its dialogue.
    pub purpose: Purpose,
    /// Who decided.
    pub body: Body,
    /// Diarienummer.
    pub case_number: String,
    /// When.
    pub decided_on: Date,
    /// The paragraph of the minutes, without the sign: "87".
    pub paragraph: String,
    /// What was decided, in a few sentences.
    pub summary: String,
    /// Where the minutes are; empty when there is no link.
    pub minutes_url: String,
    /// Which part of the question it settles, when the body decides on its own part only; else empty.
    pub part: String,
    /// When it was entered here.
    pub recorded_at: Timestamp,
    /// When it was mended last, if it was entered wrong.
    pub corrected_at: Option<Timestamp>,
}

/// A decision to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDecision {
    /// Who decided.
    pub body: Id,
    /// Diarienummer.
    pub case_number: String,
    /// When.
    pub decided_on: Date,
    /// The paragraph of the minutes, without the sign.
    pub paragraph: String,
    /// What was decided.
    pub summary: String,
    /// Where the minutes are.
    pub minutes_url: String,
    /// Which part of the question a result settles, when the body decides on its own part only; else
    /// empty.
    pub part: String,
}

impl NewDecision {
    /// What is wrong with it on its own: everything of P16 must be there, and the day must have come.
    /// The link to the minutes may be missing except in a decision on the result.
    pub fn problems(&self, purpose: Purpose, today: Date) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "case_number", &self.case_number, 60);
        if self.decided_on > today {
            problems.push(("decided_on", Problem::InTheFuture));
        }
        near(&mut problems, "decided_on", self.decided_on, today);
        said(&mut problems, "paragraph", &self.paragraph, 20);
        said(&mut problems, "summary", &self.summary, 4_000);
        fits(&mut problems, "minutes_url", &self.minutes_url, 500);
        if self.minutes_url.is_empty() {
            if purpose == Purpose::Result {
                problems.push(("minutes_url", Problem::Missing));
            }
        } else if !is_link(&self.minutes_url) {
            problems.push(("minutes_url", Problem::NotALink));
        }
        fits(&mut problems, "part", &self.part, 300);
        problems
    }
}

/// A decision in the public list of all decisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDecision {
    /// The decision.
    pub decision: Decision,
    /// Its dialogue.
    pub dialogue_id: Id,
    /// The address part of its dialogue.
    pub dialogue_slug: String,
    /// The name of its dialogue.
    pub dialogue_title: String,
    /// Whether the dialogue is made-up example content.
    pub is_example: bool,
}

/// Where a page of decisions goes on: the day and the id of the decision before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DecisionKey {
    /// Its day.
    pub decided_on: Date,
    /// Its id.
    pub id: Id,
}
