mod field;
mod kept;
mod map;
mod plans;

use super::{Place, Point};
use crate::contributions::tests::fixture::Open;
use crate::contributions::{Draft, Receipt, Source};
use crate::core::Locale;

/// Degrees north and east, which lie on the map.
fn at(north: f64, east: f64) -> Point {
    Point::of_degrees(north, east).unwrap()
}

/// What somebody sends in with a place.
fn draft(text: &str, point: Option<Point>, words: &str) -> Draft {
    Draft {
        place: Place::of(point, words),
        ..Draft::new(text, Locale::Sv)
    }
}

/// Sends in an idea with a place and publishes it.
async fn show(open: &Open, text: &str, point: Option<Point>, words: &str) -> Receipt {
    let receipt = open
        .send_with(&draft(text, point, words), &Source::default())
        .await;
    open.publish(&receipt).await;
    receipt
}
