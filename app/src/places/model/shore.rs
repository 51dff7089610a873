//! The sketch of the municipality that ships: the shore of its lakes, and its rivers.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Frame;

/// Lines of the sketch, in hundred-thousandths of a degree, longitude first.
type Line = Vec<(i64, i64)>;

/// What `base/shore.json` holds; `scripts/make-map` makes it.
#[derive(Debug, Deserialize)]
pub struct Shore {
    lakes: Vec<Line>,
    islands: Vec<Line>,
    lands: Vec<Line>,
    rivers: Vec<Line>,
}

static SHORE: LazyLock<Shore> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../base/shore.json")).expect("a test reads the same file")
});

/// The sketch.
pub fn shore() -> &'static Shore {
    &SHORE
}

impl Shore {
    /// The water as one path of an SVG drawing; islands are holes in it.
    pub fn water(&self, frame: &Frame) -> String {
        let rings = self.lakes.iter().chain(&self.islands);
        rings.map(|ring| path(frame, ring, "Z")).collect()
    }

    /// Land that GSHHG counts as water, as one path over the water.
    pub fn lands(&self, frame: &Frame) -> String {
        self.lands
            .iter()
            .map(|ring| path(frame, ring, "Z"))
            .collect()
    }

    /// The rivers as one path.
    pub fn rivers(&self, frame: &Frame) -> String {
        self.rivers
            .iter()
            .map(|line| path(frame, line, ""))
            .collect()
    }
}

fn path(frame: &Frame, line: &Line, end: &str) -> String {
    let mut path = String::new();
    for (at, (longitude, latitude)) in line.iter().enumerate() {
        let (x, y) = frame.at_degrees(
            hundred_thousandths(*latitude),
            hundred_thousandths(*longitude),
        );
        let sign = if at == 0 { 'M' } else { 'L' };
        path.push_str(&format!("{sign}{x:.0} {y:.0}"));
    }
    path.push_str(end);
    path
}

#[expect(
    clippy::cast_precision_loss,
    reason = "hundred-thousandths of a degree are far from where a f64 has gaps"
)]
fn hundred_thousandths(value: i64) -> f64 {
    value as f64 / 1e5
}
