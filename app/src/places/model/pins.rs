//! Pins on the map: those that would cover each other are one.

use super::{Frame, Point};

/// So many units of the drawing a pin takes from left to right, with a little air.
const ACROSS: f64 = 110.0;
/// And from top to bottom.
const ALONG: f64 = 150.0;

/// A pin in the drawing, and of which ideas.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// The numbers of its ideas, as they came.
    pub numbers: Vec<i64>,
    /// Where each of them is about.
    pub points: Vec<Point>,
}

impl Pin {
    /// One that is no idea's: where somebody points in a form.
    pub const fn bare(x: f64, y: f64) -> Self {
        Self {
            x,
            y,
            numbers: Vec::new(),
            points: Vec::new(),
        }
    }

    /// Whether a pin at that place of the drawing would cover it, or be covered by it.
    fn meets(&self, x: f64, y: f64) -> bool {
        (self.x - x).abs() < ACROSS && (self.y - y).abs() < ALONG
    }

    /// What to look at to tell its ideas apart, from a map that shows `frame`; nothing where one cannot look nearer.
    pub fn nearer(&self, frame: &Frame) -> Option<Frame> {
        let zoom = frame.zoom.closer();
        let (south_west, north_east) = corners(&self.points)?;
        let holding = Frame::holding(south_west, north_east);
        (zoom > frame.zoom).then(|| Frame::around(holding.centre, holding.zoom.max(zoom)))
    }
}

/// The pins of ideas, by their numbers, that lie in `frame`: each idea is in one of them, and none covers another. One of several
/// ideas stands where the first of them is.
pub fn gather(frame: &Frame, ideas: impl IntoIterator<Item = (i64, Point)>) -> Vec<Pin> {
    let mut pins: Vec<Pin> = Vec::new();
    for (number, point) in ideas {
        let (x, y) = frame.at(point);
        if !Frame::shows(x, y) {
            continue;
        }
        let at = pins.iter().position(|pin| pin.meets(x, y));
        let at = at.unwrap_or_else(|| {
            pins.push(Pin::bare(x, y));
            pins.len() - 1
        });
        pins[at].numbers.push(number);
        pins[at].points.push(point);
    }
    // From top to bottom: what lies further down stands in front, and that is the way they are read.
    pins.sort_by(|a, b| a.y.total_cmp(&b.y));
    pins
}

/// The south-western and north-eastern corner of what holds all of them; nothing of none.
pub fn corners(points: &[Point]) -> Option<(Point, Point)> {
    let latitudes = || points.iter().map(|point| point.latitude());
    let longitudes = || points.iter().map(|point| point.longitude());
    let south_west = Point::new(latitudes().min()?, longitudes().min()?)?;
    let north_east = Point::new(latitudes().max()?, longitudes().max()?)?;
    Some((south_west, north_east))
}
