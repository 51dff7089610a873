//! What `initiatives.toml` says.

use serde::Deserialize;

/// `initiatives.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Initiatives {
    pub initiatives: Vec<Initiative>,
}

/// Something that somebody proposed, as far as it has come. Days count from the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Initiative {
    #[serde(default)]
    pub title: String,
    pub text: String,
    pub origin: String,
    #[serde(default)]
    pub shown_name: String,
    pub wished: Option<String>,
    pub received_in: i64,
    pub published_in: Option<i64>,
    pub routed_in: Option<i64>,
    pub body: Option<String>,
    pub moved: Option<MovedDay>,
    pub answer: Option<InitiativeAnswer>,
}

/// That the day of the answer was moved, to when, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedDay {
    pub in_days: i64,
    pub to_in: i64,
    pub reason: String,
}

/// What a body answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InitiativeAnswer {
    pub answer: String,
    pub reasons: String,
    pub case_number: String,
    pub decided_in: i64,
    pub entered_in: i64,
    pub paragraph: String,
    #[serde(default)]
    pub minutes_url: String,
    pub begins: Option<String>,
}
