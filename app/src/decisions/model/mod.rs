//! Decisions, outcomes and commitments.

mod follow;

pub use follow::{
    CommitmentFilter, CommitmentKey, Doubt, Note, NoteKind, PublicCommitment, Said, Standing,
    Verdict, Verdicts, answer_problems, asks_participants, reply_by, reply_problems,
};

use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::dialogues::{Body, Problem, Problems, fits, is_far, is_link, near, said};
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

keywords! {
    /// What a decision means for a theme (P16).
    pub enum Outcome {
        /// It is done.
        CarriedOut = "carried_out",
        /// Some of it is done.
        Partly = "partly",
        /// It is looked into.
        Investigating = "investigating",
        /// It was begun before.
        UnderWay = "under_way",
        /// It is not done.
        NotCarriedOut = "not_carried_out",
        /// Somebody else decides it.
        OutsideMandate = "outside_mandate",
    }
}

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

impl Outcome {
    /// Whether it promises something: then a commitment with an owner and a day goes with it.
    pub const fn promises(self) -> bool {
        matches!(self, Self::CarriedOut | Self::Partly | Self::Investigating)
    }

    /// Its name: "Genomförs".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::CarriedOut => text::decisions_outcome_carried_out(l),
            Self::Partly => text::decisions_outcome_partly(l),
            Self::Investigating => text::decisions_outcome_investigating(l),
            Self::UnderWay => text::decisions_outcome_under_way(l),
            Self::NotCarriedOut => text::decisions_outcome_not_carried_out(l),
            Self::OutsideMandate => text::decisions_outcome_outside_mandate(l),
        }
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

/// What a decision means for a theme, to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOutcome {
    /// Which of the dialogue's result decisions it follows from.
    pub decision: Id,
    /// What it is.
    pub outcome: Outcome,
    /// What is done, in a few words; may be empty.
    pub did: String,
    /// Why.
    pub reason: String,
    /// What is promised, for outcomes that promise something.
    pub commitment: Option<NewCommitment>,
}

/// A promise to record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCommitment {
    /// What.
    pub promise: String,
    /// Which unit or post sees to it.
    pub owner: String,
    /// By when.
    pub due_on: Date,
}

/// What the day of a promise is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueFrom {
    /// The day of the decision that the promise follows from.
    pub decided_on: Date,
    /// The day that it is recorded.
    pub today: Date,
    /// The day that stands already, when the promise is mended: a day that was right once stays so.
    pub kept: Option<Date>,
}

impl NewOutcome {
    /// What is wrong with the day of its promise. No promise is due before the decision is made, and
    /// nobody is promised a day that has been: only what is carried out may have been due, and done,
    /// between the decision and the day that it is recorded.
    pub fn due_problem(&self, from: DueFrom) -> Option<Problem> {
        let due = self
            .commitment
            .as_ref()
            .filter(|_| self.outcome.promises())?
            .due_on;
        if due < from.decided_on {
            return Some(Problem::DueBeforeDecision);
        }
        if is_far(due, from.today) {
            return Some(Problem::FarAway);
        }
        let may_have_been = self.outcome == Outcome::CarriedOut || from.kept == Some(due);
        (due < from.today && !may_have_been).then_some(Problem::DueInThePast)
    }

    /// What is wrong with it on its own.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        fits(&mut problems, "did", &self.did, 300);
        said(&mut problems, "reason", &self.reason, 2_000);
        match &self.commitment {
            Some(commitment) if self.outcome.promises() => {
                said(&mut problems, "promise", &commitment.promise, 1_000);
                said(&mut problems, "owner", &commitment.owner, 200);
            }
            None if self.outcome.promises() => problems.push(("promise", Problem::Missing)),
            _ => {}
        }
        problems
    }
}

/// A promise and how it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// Which.
    pub id: Id,
    /// What.
    pub promise: String,
    /// Which unit or post sees to it.
    pub owner: String,
    /// By when.
    pub due_on: Date,
    /// How it goes, or why it was not done.
    pub note: String,
    /// When it was done.
    pub done_on: Option<Date>,
    /// When it was told that it is done, or why it is not.
    pub settled_at: Option<Timestamp>,
    /// Whether participants say that it was done.
    pub verdicts: Verdicts,
}

impl Commitment {
    /// The promise alone, without how it goes.
    pub fn as_promised(&self) -> NewCommitment {
        NewCommitment {
            promise: self.promise.clone(),
            owner: self.owner.clone(),
            due_on: self.due_on,
        }
    }
}

/// A theme's way from what residents said to what came of it: the thread (P28).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeResult {
    /// The theme.
    pub theme_id: Id,
    /// Its name: "you said".
    pub title: String,
    /// What it gathers.
    pub summary: String,
    /// How many published contributions are in it.
    pub contributions: i64,
    /// What came of it: none before it is recorded.
    pub outcome: Option<Outcome>,
    /// "We did."
    pub did: String,
    /// "Why", always there with an outcome.
    pub reason: String,
    /// The decision it follows from.
    pub decision_id: Option<Id>,
    /// What is promised.
    pub commitment: Option<Commitment>,
}

/// What would be left open when the themes in `named` got an outcome with all that belongs to it: how
/// many themes without an outcome, and how many promises without a commitment.
pub fn left_open(results: &[ThemeResult], named: &[Id]) -> (i64, i64) {
    let rest = || results.iter().filter(|r| !named.contains(&r.theme_id));
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let silent = rest().filter(|r| r.outcome.is_none()).count();
    let loose = rest()
        .filter(|r| r.outcome.is_some_and(Outcome::promises) && r.commitment.is_none())
        .count();
    (count(silent), count(loose))
}

/// A commitment that is not settled, for the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueCommitment {
    /// What, by whom and when.
    pub commitment: Commitment,
    /// The dialogue.
    pub dialogue_id: Id,
    /// Its address part.
    pub dialogue_slug: String,
    /// Its name.
    pub dialogue_title: String,
    /// The body that answers for it.
    pub owner: Id,
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
