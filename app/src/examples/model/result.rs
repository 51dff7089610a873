//! What came of a dialogue: decisions, themes with their outcomes, promises and replies.

use serde::Deserialize;

/// A decision of a body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub body: String,
    pub in_days: i64,
    pub paragraph: String,
    pub summary: String,
    #[serde(default)]
    pub minutes_url: String,
    #[serde(default)]
    pub part: String,
}

/// That a body stopped it, where it was then, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancelled {
    pub after: String,
    pub reason: String,
    pub decision: Decision,
}

/// A theme and what came of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub key: String,
    pub title: String,
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub minority: bool,
    #[serde(default)]
    pub answer: String,
    pub outcome: Option<String>,
    #[serde(default)]
    pub did: String,
    #[serde(default)]
    pub reason: String,
    pub decision: Option<String>,
    pub commitment: Option<Commitment>,
}

/// A promise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    pub text: String,
    pub owner: String,
    pub due_in: i64,
    pub done_in: Option<i64>,
    #[serde(default)]
    pub note: String,
    pub answers: Option<Verdicts>,
}

/// How many participants say that it was done.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdicts {
    pub yes: usize,
    pub partly: usize,
    pub no: usize,
}

/// A step of the political handling.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoliticalStep {
    pub kind: String,
    pub in_days: i64,
    pub title: String,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub url: String,
}

/// What somebody elected replies: to the theme with this key, or to the whole dialogue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    #[serde(default)]
    pub theme: String,
    pub in_days: i64,
    pub text: String,
    #[serde(default)]
    pub changed_in: i64,
    #[serde(default)]
    pub changed_text: String,
    #[serde(default)]
    pub reason: String,
}
