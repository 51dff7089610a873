//! Pins on the map: those that would cover each other are one.

use std::collections::BTreeMap;

use super::{Frame, Point};

/// So many units of the drawing a pin takes.
const CELL: f64 = 80.0;

/// A pin in the drawing, and of which ideas.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// The numbers of its ideas, as they came.
    pub numbers: Vec<i64>,
}

/// The pins of ideas, by their numbers, that lie in `frame`: each idea is in one of them.
pub fn gather(frame: &Frame, ideas: impl IntoIterator<Item = (i64, Point)>) -> Vec<Pin> {
    let mut cells: BTreeMap<(i64, i64), Pin> = BTreeMap::new();
    for (number, point) in ideas {
        let (x, y) = frame.at(point);
        if !Frame::shows(x, y) {
            continue;
        }
        let pin = cells.entry((cell(y), cell(x))).or_insert_with(|| Pin {
            x,
            y,
            numbers: Vec::new(),
        });
        pin.numbers.push(number);
    }
    cells.into_values().collect()
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a drawing has some thousands of units"
)]
fn cell(at: f64) -> i64 {
    (at / CELL).floor() as i64
}
