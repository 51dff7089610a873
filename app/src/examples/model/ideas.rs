//! What residents of the examples sent in.

use serde::Deserialize;

/// What somebody sent in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Idea {
    pub text: String,
    #[serde(default)]
    pub title: String,
    pub kind: String,
    pub tie: String,
    #[serde(default)]
    pub shown_name: String,
    pub channel: String,
    #[serde(default)]
    pub activity: String,
    pub lang: String,
    #[serde(default)]
    pub translation: String,
    pub in_days: i64,
    pub state: String,
    #[serde(default)]
    pub masked_text: String,
    #[serde(default)]
    pub theme: String,
    #[serde(default)]
    pub answer: String,
    #[serde(default)]
    pub refused_rule: String,
    #[serde(default)]
    pub words: String,
    #[serde(default)]
    pub same: String,
    pub rerouted: Option<Rerouted>,
    /// How many agree with it.
    #[serde(default)]
    pub supports: usize,
    /// Pictures that came with it.
    #[serde(default)]
    pub photos: Vec<Photo>,
    /// What others have said about it, the first first.
    #[serde(default)]
    pub comments: Vec<Comment>,
    pub reply: Option<Reply>,
    /// What place it is about.
    pub place: Option<Spot>,
}

/// A place: in words, and where it is on the map in degrees north and east.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    #[serde(default)]
    pub words: String,
    pub at: Option<(f64, f64)>,
}

/// A picture that came with an idea: drawn by the program, so that it is nobody's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    pub motif: String,
    #[serde(default)]
    pub alt: String,
    /// Why it was left out; empty where it is shown.
    #[serde(default)]
    pub left_out: String,
    #[serde(default)]
    pub words: String,
}

/// What somebody said about an idea.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    pub text: String,
    #[serde(default)]
    pub shown_name: String,
    pub lang: String,
    pub in_days: i64,
    pub state: String,
    pub answers: Option<i64>,
}

/// How its sender is told, when that is not by mail, and how that went.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub way: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub address: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub locale: String,
    #[serde(default)]
    pub unreachable: String,
}

/// Where an idea belongs, when that is somewhere else.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rerouted {
    pub place: String,
    #[serde(default)]
    pub authority: String,
    pub dialogue: Option<String>,
    pub words: String,
}
