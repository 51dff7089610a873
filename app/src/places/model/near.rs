//! A point in words: which place with a name it is near, how far from it, and which way.

use super::{Point, named};
use crate::core::number;
use crate::core::{Locale, text};

/// So near to a place, in metres, is at it: places with a name are known to about that.
const AT: f64 = 150.0;

/// Which way one goes from a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Up on the map.
    North,
    /// Down.
    South,
    /// To the right.
    East,
    /// To the left.
    West,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::North, Self::South, Self::West, Self::East];

    /// What is posted.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::North => "norr",
            Self::South => "soder",
            Self::East => "oster",
            Self::West => "vaster",
        }
    }

    /// "Norrut".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::North => text::places_move_north(l),
            Self::South => text::places_move_south(l),
            Self::East => text::places_move_east(l),
            Self::West => text::places_move_west(l),
        }
    }
}

/// Where a point is, as one would say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    /// The place with a name that it is nearest to.
    pub name: &'static str,
    /// How far from there; nothing when it is there.
    pub away: Option<(i64, Way)>,
}

impl Near {
    /// Where `point` is; nothing when no place has a name.
    pub fn of(point: Point) -> Option<Self> {
        let far = |from: Point| {
            let (up, right) = from.to(point);
            up.hypot(right)
        };
        let nearest = named()
            .iter()
            .min_by(|a, b| far(a.point).total_cmp(&far(b.point)))?;
        let (up, right) = nearest.point.to(point);
        let metres = up.hypot(right);
        let way = match (up.abs() >= right.abs(), up >= 0.0, right >= 0.0) {
            (true, true, _) => Way::North,
            (true, false, _) => Way::South,
            (false, _, true) => Way::East,
            (false, _, false) => Way::West,
        };
        Some(Self {
            name: &nearest.name,
            away: (metres >= AT).then(|| (hundreds(metres), way)),
        })
    }

    /// "Vid Sanden", "800 m norr om Sanden", "2,4 km öster om Brålanda".
    pub fn words(self, l: Locale) -> String {
        let Some((hundreds, way)) = self.away else {
            return text::places_at(l, self.name.to_owned());
        };
        let distance = if hundreds < 10 {
            text::places_metres(l, hundreds * 100)
        } else {
            text::places_kilometres(l, number::tenths(hundreds, l))
        };
        let name = self.name.to_owned();
        match way {
            Way::North => text::places_north(l, distance, name),
            Way::South => text::places_south(l, distance, name),
            Way::East => text::places_east(l, distance, name),
            Way::West => text::places_west(l, distance, name),
        }
    }
}

/// Whole hundreds of metres, at least one.
#[expect(
    clippy::cast_possible_truncation,
    reason = "no two points of the map are further apart than a hundred kilometres"
)]
fn hundreds(metres: f64) -> i64 {
    ((metres / 100.0).round() as i64).max(1)
}
