//! What `followers.toml` says.

use serde::Deserialize;

/// `followers.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Followers {
    pub followers: Vec<Follower>,
}

/// Somebody who follows something.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Follower {
    pub email: String,
    pub what: String,
    pub often: String,
}
