//! A point on the map of the municipality.

use std::fmt;
use std::str::FromStr;

use crate::core::UnknownKeyword;

/// Metres of a millionth of a degree of latitude.
const METRES: f64 = 0.111_195;

/// Where, in millionths of a degree (WGS 84): inside the box of the map, which the database holds again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    latitude: i64,
    longitude: i64,
}

impl Point {
    /// The box: that of `base/shore.json` and of the constraint `p03_a_point_lies_on_the_map`.
    pub const SOUTH: i64 = 58_200_000;
    /// Its northern edge.
    pub const NORTH: i64 = 58_750_000;
    /// Its western edge.
    pub const WEST: i64 = 12_000_000;
    /// Its eastern edge.
    pub const EAST: i64 = 12_750_000;

    /// The point there; nothing outside the box.
    pub fn new(latitude: i64, longitude: i64) -> Option<Self> {
        let is_inside = (Self::SOUTH..=Self::NORTH).contains(&latitude)
            && (Self::WEST..=Self::EAST).contains(&longitude);
        is_inside.then_some(Self {
            latitude,
            longitude,
        })
    }

    /// The same in degrees.
    pub fn of_degrees(latitude: f64, longitude: f64) -> Option<Self> {
        Self::new(millionths(latitude)?, millionths(longitude)?)
    }

    /// Millionths of a degree north.
    pub const fn latitude(self) -> i64 {
        self.latitude
    }

    /// Millionths of a degree east.
    pub const fn longitude(self) -> i64 {
        self.longitude
    }

    /// Degrees north and east.
    pub fn degrees(self) -> (f64, f64) {
        (degrees(self.latitude), degrees(self.longitude))
    }

    /// Degrees north and east as they are typed into a map, to about ten metres: "58.3806", "12.3236".
    pub fn written(self) -> (String, String) {
        let (north, east) = self.degrees();
        (format!("{north:.4}"), format!("{east:.4}"))
    }

    /// How many metres `other` lies to the north and to the east of it.
    pub fn to(self, other: Self) -> (f64, f64) {
        let (north, _) = self.degrees();
        let up = units(other.latitude - self.latitude) * METRES;
        let right = units(other.longitude - self.longitude) * METRES * north.to_radians().cos();
        (up, right)
    }
}

/// As it is posted and logged: "58.380600,12.323600".
impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (north, east) = self.degrees();
        write!(f, "{north:.6},{east:.6}")
    }
}

impl FromStr for Point {
    type Err = UnknownKeyword;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (north, east) = text.split_once(',')?;
            Self::of_degrees(north.parse().ok()?, east.parse().ok()?)
        };
        read().ok_or_else(|| UnknownKeyword(text.to_owned()))
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "millionths of a degree are far from where a f64 has gaps"
)]
fn units(millionths: i64) -> f64 {
    millionths as f64
}

pub(super) fn degrees(millionths: i64) -> f64 {
    units(millionths) / 1e6
}

#[expect(clippy::cast_possible_truncation, reason = "bounded just before")]
fn millionths(degrees: f64) -> Option<i64> {
    (degrees.abs() <= 180.0).then(|| (degrees * 1e6).round() as i64)
}
