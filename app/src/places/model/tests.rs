use proptest::prelude::*;

use super::pins::corners;
use super::{Frame, HEIGHT, Named, Near, Place, Point, WIDTH, Way, Zoom, gather, named, shore};
use crate::core::Locale;

fn at(north: f64, east: f64) -> Point {
    Point::of_degrees(north, east).unwrap()
}

#[test]
fn p03_the_box_of_the_map_is_that_of_the_database_and_of_the_file() {
    let sql = include_str!("../../../../migrations/0280_places.sql");
    let held = format!(
        "latitude BETWEEN {} AND {} AND longitude BETWEEN {} AND {}",
        Point::SOUTH,
        Point::NORTH,
        Point::WEST,
        Point::EAST
    );
    assert!(sql.contains(&held), "{held}");
    let file: serde_json::Value = serde_json::from_str(include_str!("../base/shore.json")).unwrap();
    let edges = [Point::WEST, Point::SOUTH, Point::EAST, Point::NORTH].map(|edge| edge / 10);
    assert_eq!(file["box"], serde_json::json!(edges));
    let water = shore().water(&Frame::default());
    assert!(water.starts_with('M') && water.ends_with('Z'), "{water}");
    assert!(shore().rivers(&Frame::default()).len() > 100);
}

#[test]
fn names_are_in_the_order_of_the_swedish_alphabet_and_all_on_the_map() {
    assert!(named().len() >= 15);
    let letters = |named: &Named| -> Vec<u32> {
        let place = |c: char| match c {
            'å' => 1000,
            'ä' => 1001,
            'ö' => 1002,
            c => u32::from(c),
        };
        named.name.to_lowercase().chars().map(place).collect()
    };
    assert!(named().is_sorted_by_key(letters));
    for place in named() {
        assert!((1..=3).contains(&place.rank), "{}", place.name);
        assert_eq!(Named::by_key(&place.key), Some(place), "a key is one's own");
    }
    assert_eq!(
        named().len(),
        include_str!("../base/names.toml")
            .matches("[[places]]")
            .count()
    );
}

#[test]
fn a_point_is_told_as_people_tell_it() {
    let l = Locale::Sv;
    let words = |point| Near::of(point).unwrap().words(l).replace('\u{a0}', " ");
    let sanden = Named::by_key("sanden").unwrap().point;
    assert_eq!(words(sanden), "Vid Sanden");
    assert_eq!(words(at(58.585, 12.368)), "2 km norr om Brålanda");
    assert_eq!(words(at(58.567, 12.38)), "700 m öster om Brålanda");
    assert_eq!(words(at(58.54, 12.36)), "3 km söder om Brålanda");
    // Else an idea from the shore east of Brålanda would be told by a village on the other side of the plain.
    assert_eq!(words(at(58.548, 12.449)), "Vid Gestad");
}

#[test]
fn only_a_place_that_says_something_is_one() {
    assert_eq!(Place::of(None, " \u{202e}\n "), None);
    let place = Place::of(None, " vid\nbryggan ").unwrap();
    assert_eq!(place.to_string(), "vid bryggan");
    let place = Place::of(Some(at(58.38, 12.32)), "vid bryggan").unwrap();
    assert_eq!(place.to_string(), "58.380000,12.320000 vid bryggan");
}

#[test]
fn what_no_point_is_becomes_none() {
    for text in [
        "",
        "58.38",
        "58,12",
        "58.38,12.32,1",
        "NaN,12.3",
        "inf,12.3",
        "1e300,12.3",
        "59.0,12.3",
        "58.38,11.9",
    ] {
        assert!(text.parse::<Point>().is_err(), "{text}");
    }
    assert_eq!("58.38,12.32".parse(), Ok(at(58.38, 12.32)));
    for kept in ["", "9 58.38,12.32", "2", "2 x", "1 58.38,12.32"] {
        assert_eq!(Frame::of_kept(kept), Frame::default(), "{kept}");
    }
}

#[test]
fn the_tiles_of_the_town_are_those_that_everybody_has() {
    let tiles = Frame::default().tiles(10, 10);
    let town = tiles.iter().find(|at| at.tile == (10, 547, 306)).unwrap();
    let (x, y) = Frame::default().at(at(58.3806, 12.3236));
    assert!((town.x..town.x + town.width).contains(&x), "{town:?} {x}");
    assert!((town.y..town.y + town.height).contains(&y), "{town:?} {y}");
    // Without coarse tiles there would be thousands.
    assert!(Frame::default().tiles(16, 16).is_empty());
    let near = Frame::around(at(58.38, 12.32), Zoom::Near).tiles(0, 24);
    assert!((4..=48).contains(&near.len()), "{}", near.len());
    let covered: f64 = near.iter().map(|at| at.width * at.height).sum();
    assert!(covered >= WIDTH * HEIGHT, "{covered}");
}

#[test]
fn each_idea_is_in_one_pin_and_those_that_would_cover_each_other_share_one() {
    let frame = Frame::default();
    let ideas = [
        (1, at(58.3806, 12.3236)),
        (2, at(58.3807, 12.3237)),
        (3, at(58.567, 12.368)),
    ];
    let pins = gather(&frame, ideas);
    let numbers: Vec<&[i64]> = pins.iter().map(|pin| pin.numbers.as_slice()).collect();
    assert_eq!(numbers, [&[3][..], &[1, 2]]);
    let near = Frame::around(at(58.3806, 12.3236), Zoom::Near);
    assert_eq!(
        gather(&near, ideas).len(),
        1,
        "what lies outside is not drawn"
    );
}

fn points() -> impl Strategy<Value = Point> {
    (Point::SOUTH..=Point::NORTH, Point::WEST..=Point::EAST)
        .prop_map(|(north, east)| Point::new(north, east).unwrap())
}

fn zooms() -> impl Strategy<Value = Zoom> {
    prop_oneof![
        Just(Zoom::Whole),
        Just(Zoom::Area),
        Just(Zoom::Near),
        Just(Zoom::Close)
    ]
}

proptest! {
    #[test]
    fn a_frame_shows_its_middle_where_it_is(point in points(), zoom in zooms()) {
        let frame = Frame::around(point, zoom);
        let (x, y) = frame.at(point);
        prop_assert!((-0.1..=WIDTH + 0.1).contains(&x) && (-0.1..=HEIGHT + 0.1).contains(&y), "{} {}", x, y);
        let back = frame.point(x.clamp(0.0, WIDTH), y.clamp(0.0, HEIGHT)).unwrap();
        prop_assert!((back.latitude() - point.latitude()).abs() <= 2, "{} {}", back, point);
        prop_assert!((back.longitude() - point.longitude()).abs() <= 2, "{} {}", back, point);
    }

    #[test]
    fn every_press_on_the_map_is_a_point_on_it(point in points(), zoom in zooms(), x in 0.0..=WIDTH, y in 0.0..=HEIGHT) {
        let frame = Frame::around(point, zoom);
        let pressed = frame.point(x, y).unwrap();
        let (south, north, west, east) = frame.bounds();
        prop_assert!((south..=north).contains(&pressed.latitude()), "{} {:?}", pressed, frame.bounds());
        prop_assert!((west..=east).contains(&pressed.longitude()), "{} {:?}", pressed, frame.bounds());
        prop_assert_eq!(Frame::of_kept(&frame.kept()), if zoom == Zoom::Whole { Frame::default() } else { frame });
        prop_assert_eq!(pressed.to_string().parse::<Point>(), Ok(pressed));
    }

    #[test]
    fn a_step_goes_its_way_and_never_off_the_map(point in points(), zoom in zooms()) {
        let frame = Frame::around(point, zoom);
        for way in Way::ALL {
            let there = frame.step(point, way);
            let (up, right) = point.to(there);
            let along = match way { Way::North => up, Way::South => -up, Way::East => right, Way::West => -right };
            prop_assert!(along >= 0.0, "{:?} {}", way, along);
            prop_assert!(there == point || along > 25.0, "{:?} {}", way, along);
        }
    }

    #[test]
    fn every_point_is_told_in_every_language(point in points()) {
        let near = Near::of(point).unwrap();
        for l in Locale::ALL.iter().copied() {
            prop_assert!(near.words(l).contains(near.name), "{}", l);
        }
    }

    #[test]
    fn no_pin_covers_another(ideas in prop::collection::vec(points(), 0..60), zoom in zooms()) {
        let frame = Frame::around(ideas.first().copied().unwrap_or(Frame::default().centre), zoom);
        let pins = gather(&frame, (1..).zip(ideas.iter().copied()));
        for (at, pin) in pins.iter().enumerate() {
            for other in &pins[at + 1..] {
                let (across, along) = ((pin.x - other.x).abs(), (pin.y - other.y).abs());
                prop_assert!(across >= 100.0 || along >= 141.0, "{:?} {:?}", pin, other);
            }
        }
    }

    #[test]
    fn the_part_that_holds_all_shows_each_with_room_around_it(ideas in prop::collection::vec(points(), 1..20)) {
        let (south_west, north_east) = corners(&ideas).unwrap();
        let frame = Frame::holding(south_west, north_east);
        let (south, north, west, east) = frame.bounds();
        for point in &ideas {
            prop_assert!((south..=north).contains(&point.latitude()) && (west..=east).contains(&point.longitude()), "{} {:?}", point, frame);
        }
    }

    #[test]
    fn who_looks_nearer_at_a_pin_sees_all_its_ideas_and_looks_nearer(ideas in prop::collection::vec(points(), 1..60), zoom in zooms()) {
        let frame = Frame::around(ideas[0], zoom);
        for pin in gather(&frame, (1..).zip(ideas.iter().copied())) {
            let Some(nearer) = pin.nearer(&frame) else {
                prop_assert_eq!(zoom, Zoom::Close);
                continue;
            };
            prop_assert!(nearer.zoom > zoom);
            for point in &pin.points {
                let (x, y) = nearer.at(*point);
                prop_assert!(Frame::shows(x, y), "{} {:?}", point, nearer);
            }
        }
    }

    #[test]
    fn no_idea_is_lost_in_the_pins(ideas in prop::collection::vec(points(), 0..60)) {
        let numbered: Vec<(i64, Point)> = (1..).zip(ideas.iter().copied()).collect();
        let pins = gather(&Frame::default(), numbered);
        let mut numbers: Vec<i64> = pins.iter().flat_map(|pin| pin.numbers.clone()).collect();
        numbers.sort_unstable();
        let all: Vec<i64> = (1..).take(ideas.len()).collect();
        prop_assert_eq!(numbers, all);
    }
}
