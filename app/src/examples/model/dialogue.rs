//! What the file of a dialogue says of its plan and of how far it has come.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Cancelled, Decision, Idea, PoliticalStep, Reply, Theme};

/// One dialogue. Days count from the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dialogue {
    pub slug: String,
    pub title: String,
    pub lead: String,
    pub kind: String,
    pub state: String,
    pub owner: String,
    pub deciding_body: String,
    pub area: Option<String>,
    pub background: String,
    pub purpose: String,
    pub goal: String,
    pub target_group: String,
    pub can_change: Vec<String>,
    pub cannot_change: Vec<String>,
    pub decides: String,
    pub nothing_decided: bool,
    pub participation: String,
    pub influence: String,
    pub case_number: String,
    pub responsible_post: String,
    pub contact: String,
    #[serde(default)]
    pub other_ways: String,
    #[serde(default)]
    pub inclusion: Vec<Inclusion>,
    pub matter: Option<String>,
    pub opens_in: i64,
    pub closes_in: i64,
    pub compile_by: i64,
    pub decision_in: i64,
    pub feedback_by: i64,
    pub follow_up_in: i64,
    pub announced_in: Option<i64>,
    pub compiled_in: Option<i64>,
    pub handling_in: Option<i64>,
    pub fed_back_in: Option<i64>,
    pub followed_up_in: Option<i64>,
    #[serde(default)]
    pub compilation: String,
    #[serde(default)]
    pub minority_views: String,
    #[serde(default)]
    pub compilation_limits: String,
    #[serde(default)]
    pub feedback_message: String,
    #[serde(default)]
    pub evaluation: String,
    pub start_decision: Option<Decision>,
    pub cancelled: Option<Cancelled>,
    #[serde(default)]
    pub consultations: Vec<Consultation>,
    #[serde(default)]
    pub themes: Vec<Theme>,
    #[serde(default)]
    pub steps: Vec<PoliticalStep>,
    #[serde(default)]
    pub result_decisions: Vec<Decision>,
    #[serde(default)]
    pub activities: Vec<Activity>,
    #[serde(default)]
    pub ideas: Vec<Idea>,
    #[serde(default)]
    pub replies: Vec<Reply>,
    #[serde(default)]
    pub answers: Answers,
}

/// A group that is seldom heard, how it is sought out, and how that went.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inclusion {
    pub group: String,
    pub group_en: String,
    pub measure: String,
    #[serde(default)]
    pub who: String,
    pub in_days: Option<i64>,
    #[serde(default)]
    pub place: String,
    pub cost: Option<i64>,
    pub outcome: Option<String>,
    #[serde(default)]
    pub result: String,
    pub reached: Option<i64>,
}

/// A meeting, a walk or another activity.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    pub kind: String,
    pub title: String,
    pub in_days: i64,
    pub from: String,
    pub to: String,
    pub end_in: Option<i64>,
    pub place: String,
    pub access: String,
    #[serde(default)]
    pub hearing: String,
    #[serde(default)]
    pub how_to: String,
    #[serde(default)]
    pub notes: String,
    #[serde(default)]
    pub cancelled: String,
}

/// A committee that was asked about a strategic dialogue: what it said and why, or only why it is not waited for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consultation {
    pub body: String,
    pub answer: Option<String>,
    pub in_days: i64,
    pub words: String,
}

/// How many gave each answer to the voluntary questions.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    pub trust_before: BTreeMap<String, usize>,
    pub trust_after: BTreeMap<String, usize>,
    pub age: BTreeMap<String, usize>,
    pub gender: BTreeMap<String, usize>,
    pub part: BTreeMap<String, usize>,
    pub first_time: BTreeMap<String, usize>,
}
