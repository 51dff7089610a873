//! What `shortcomings.toml` says.

use serde::Deserialize;

/// `shortcomings.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shortcomings {
    pub shortcomings: Vec<Shortcoming>,
}

/// What somebody reported, and what was answered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shortcoming {
    pub words: String,
    pub page: String,
    pub received_in: i64,
    pub answered_in: Option<i64>,
    #[serde(default)]
    pub outcome: String,
    #[serde(default)]
    pub answer: String,
}
