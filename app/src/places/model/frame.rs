//! What part of the municipality the map shows, and where things lie in the drawing (Web Mercator, as tiles have it).

use std::f64::consts::PI;

use super::point::degrees;
use super::{Point, Way};

/// Units of the drawing from left to right.
pub const WIDTH: f64 = 1000.0;
/// Units from top to bottom: the box of the municipality is as much higher than it is wide.
pub const HEIGHT: f64 = 1400.0;
/// A step of the pin, as a part of the drawing.
const STEP: f64 = 1.0 / 40.0;
/// Pixels of a screen that the drawing is made for at least; tiles have 256.
const PIXELS: f64 = 512.0;
const TILE: f64 = 256.0;
/// Room around what a part is chosen to hold: a pin, which stands on its point, has its head within it.
const ROOM: f64 = 150.0;
/// Tiles of one picture at most: a file without coarse ones shows the sketch.
const TILES: usize = 48;

/// How near one looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zoom {
    /// The whole municipality.
    #[default]
    Whole,
    /// Some fifteen kilometres.
    Area,
    /// Some five kilometres.
    Near,
    /// About one kilometre: the square, and the streets around it.
    Close,
}

impl Zoom {
    const fn factor(self) -> f64 {
        match self {
            Self::Whole => 1.0,
            Self::Area => 3.0,
            Self::Near => 9.0,
            Self::Close => 36.0,
        }
    }

    /// The greatest rank of a name that stands on the map: see [`super::Named::rank`].
    pub const fn rank(self) -> u8 {
        match self {
            Self::Whole => 1,
            Self::Area => 2,
            Self::Near => 3,
            Self::Close => 4,
        }
    }

    /// A step nearer.
    #[must_use]
    pub const fn closer(self) -> Self {
        match self {
            Self::Whole => Self::Area,
            Self::Area => Self::Near,
            Self::Near | Self::Close => Self::Close,
        }
    }

    /// A step further away.
    #[must_use]
    pub const fn further(self) -> Self {
        match self {
            Self::Whole | Self::Area => Self::Whole,
            Self::Near => Self::Area,
            Self::Close => Self::Near,
        }
    }

    /// Metres of the bar that shows the scale.
    pub const fn bar(self) -> u16 {
        match self {
            Self::Whole => 10_000,
            Self::Area => 3_000,
            Self::Near => 1_000,
            Self::Close => 300,
        }
    }
}

/// A part of the municipality.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// How near.
    pub zoom: Zoom,
    /// Where its middle is, as far as the edge of the map allows.
    pub centre: Point,
}

/// A tile in the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TileAt {
    /// Its step, column and row.
    pub tile: (u8, u32, u32),
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
}

impl Default for Frame {
    /// The whole municipality.
    fn default() -> Self {
        let middle = Point::new(
            i64::midpoint(Point::SOUTH, Point::NORTH),
            i64::midpoint(Point::WEST, Point::EAST),
        );
        Self {
            zoom: Zoom::Whole,
            centre: middle.expect("the middle of the box lies in it"),
        }
    }
}

/// The height of a latitude in the projection, as an angle.
fn mercator(latitude: f64) -> f64 {
    latitude.to_radians().tan().asinh()
}

/// West, east, and the northern and southern edge in the projection.
fn edges() -> (f64, f64, f64, f64) {
    (
        degrees(Point::WEST),
        degrees(Point::EAST),
        mercator(degrees(Point::NORTH)),
        mercator(degrees(Point::SOUTH)),
    )
}

/// Where a latitude and longitude lie in the drawing of the whole municipality.
fn whole(latitude: f64, longitude: f64) -> (f64, f64) {
    let (west, east, north, south) = edges();
    (
        (longitude - west) / (east - west) * WIDTH,
        (north - mercator(latitude)) / (north - south) * HEIGHT,
    )
}

impl Frame {
    /// The part around `centre`.
    pub const fn around(centre: Point, zoom: Zoom) -> Self {
        Self { zoom, centre }
    }

    /// The nearest part that holds all between these two corners, with room around it; the whole municipality when no other does.
    pub fn holding(south_west: Point, north_east: Point) -> Self {
        let whole = Self::default();
        let (left, bottom) = whole.at(south_west);
        let (right, top) = whole.at(north_east);
        let fits = |zoom: &Zoom| {
            let factor = zoom.factor();
            (right - left) * factor <= WIDTH - 2.0 * ROOM
                && (bottom - top) * factor <= HEIGHT - 2.0 * ROOM
        };
        let zoom = [Zoom::Close, Zoom::Near, Zoom::Area].into_iter().find(fits);
        let middle = whole.point(f64::midpoint(left, right), f64::midpoint(top, bottom));
        match (zoom, middle) {
            (Some(zoom), Some(middle)) => Self::around(middle, zoom),
            _ => whole,
        }
    }

    /// The left and the upper edge in the drawing of the whole: it never shows what lies beyond the map.
    fn corner(&self) -> (f64, f64) {
        let factor = self.zoom.factor();
        let (north, east) = self.centre.degrees();
        let (x, y) = whole(north, east);
        let (width, height) = (WIDTH / factor, HEIGHT / factor);
        (
            (x - width / 2.0).clamp(0.0, WIDTH - width),
            (y - height / 2.0).clamp(0.0, HEIGHT - height),
        )
    }

    /// Where a latitude and longitude lie in this drawing; also outside it.
    pub fn at_degrees(&self, latitude: f64, longitude: f64) -> (f64, f64) {
        let (x, y) = whole(latitude, longitude);
        let (left, top) = self.corner();
        let factor = self.zoom.factor();
        ((x - left) * factor, (y - top) * factor)
    }

    /// Where `point` lies in this drawing; also outside it.
    pub fn at(&self, point: Point) -> (f64, f64) {
        let (north, east) = point.degrees();
        self.at_degrees(north, east)
    }

    /// Whether a place of the drawing is seen.
    pub fn shows(x: f64, y: f64) -> bool {
        (0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y)
    }

    /// The point at a place of this drawing; nothing outside it.
    pub fn point(&self, x: f64, y: f64) -> Option<Point> {
        if !Self::shows(x, y) {
            return None;
        }
        let (west, east, north, south) = edges();
        let (left, top) = self.corner();
        let factor = self.zoom.factor();
        let longitude = west + (left + x / factor) / WIDTH * (east - west);
        let height = north - (top + y / factor) / HEIGHT * (north - south);
        let latitude = height.sinh().atan().to_degrees();
        // At the very edge the last figure may lie outside.
        Point::of_degrees(
            latitude.clamp(degrees(Point::SOUTH), degrees(Point::NORTH)),
            longitude.clamp(west, east),
        )
    }

    /// A step from `point` that way; where it is, at the edge of the map.
    pub fn step(&self, point: Point, way: Way) -> Point {
        let whole = Self::around(point, self.zoom);
        let (x, y) = whole.at(point);
        let (right, down) = match way {
            Way::North => (0.0, -HEIGHT * STEP),
            Way::South => (0.0, HEIGHT * STEP),
            Way::East => (WIDTH * STEP, 0.0),
            Way::West => (-WIDTH * STEP, 0.0),
        };
        whole.point(x + right, y + down).unwrap_or(point)
    }

    /// The southern, northern, western and eastern edge, in millionths of a degree.
    pub fn bounds(&self) -> (i64, i64, i64, i64) {
        let corner = |x, y| self.point(x, y).unwrap_or(self.centre);
        let (upper, lower) = (corner(0.0, 0.0), corner(WIDTH, HEIGHT));
        (
            lower.latitude(),
            upper.latitude(),
            upper.longitude(),
            lower.longitude(),
        )
    }

    /// Units of the drawing of so many metres from left to right.
    pub fn metres(&self, metres: u16) -> f64 {
        let (west, east, _, _) = edges();
        let (north, _) = self.centre.degrees();
        let across = (east - west) * 111.195 * north.to_radians().cos() / self.zoom.factor();
        f64::from(metres) / 1000.0 / across * WIDTH
    }

    /// The tiles that cover this drawing, of a file that has the steps from `least` to `most`; none when they would be too many.
    pub fn tiles(&self, least: u8, most: u8) -> Vec<TileAt> {
        let (west, east, north, south) = edges();
        let factor = self.zoom.factor();
        let across = (east - west) / 360.0 / factor;
        let step = (PIXELS / TILE / across).log2().round();
        let step = narrow(step.clamp(f64::from(least), f64::from(most)));
        let count = f64::from(1_u32 << step.min(24));
        // One unit of the world in units of this drawing.
        let (wide, high) = (
            WIDTH * factor * 360.0 / (east - west),
            HEIGHT * factor * 2.0 * PI / (north - south),
        );
        let (left, top) = self.corner();
        let world_left = (west + 180.0) / 360.0 + left / WIDTH * (east - west) / 360.0;
        let world_top = 0.5 - north / (2.0 * PI) + top / HEIGHT * (north - south) / (2.0 * PI);
        let (right, bottom) = (world_left + WIDTH / wide, world_top + HEIGHT / high);
        let columns = index(world_left * count)..=index(right * count);
        let rows = index(world_top * count)..=index(bottom * count);
        if columns.clone().count() * rows.clone().count() > TILES {
            return Vec::new();
        }
        rows.flat_map(|row| columns.clone().map(move |column| (column, row)))
            .map(|(column, row)| TileAt {
                tile: (step, column, row),
                x: (f64::from(column) / count - world_left) * wide,
                y: (f64::from(row) / count - world_top) * high,
                width: wide / count,
                height: high / count,
            })
            .collect()
    }

    /// As a form keeps it: "2 58.380600,12.323600".
    pub fn kept(&self) -> String {
        let zoom = self.zoom.rank();
        format!("{zoom} {}", self.centre)
    }

    /// The frame that a form kept; the whole municipality when that cannot be read.
    pub fn of_kept(kept: &str) -> Self {
        let read = || {
            let (zoom, centre) = kept.split_once(' ')?;
            let zoom = match zoom {
                "2" => Zoom::Area,
                "3" => Zoom::Near,
                "4" => Zoom::Close,
                _ => return None,
            };
            Some(Self::around(centre.parse().ok()?, zoom))
        };
        read().unwrap_or_default()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the edges of a tile's row or column are between 0 and 2^24"
)]
fn index(at: f64) -> u32 {
    at.max(0.0).floor() as u32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped between two u8"
)]
fn narrow(step: f64) -> u8 {
    step as u8
}
