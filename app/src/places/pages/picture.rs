//! The map as a drawing in the page: a sketch of shore and rivers or the municipality's tiles, and the pins.

use leptos::prelude::*;

use crate::places::model::{HEIGHT, Shore, WIDTH, shore};
use crate::places::{Frame, Named, Pin, named};
use crate::site::Visit;

/// From the edge of the drawing to the bar and the arrow.
const EDGE: f64 = 40.0;
/// About how wide a letter and how high a line is where the map is narrow.
const LETTER: f64 = 28.0;
const LINE: f64 = 56.0;

/// The drawing. With a `label` it is a picture for whoever does not see it; without, it is left out for them, since something
/// beside it says the same.
pub fn drawing(visit: &Visit, frame: &Frame, pins: &[Pin], label: Option<String>) -> AnyView {
    let tiles = visit.app.settings.tiles.as_ref().map(|tiles| {
        let (least, most) = tiles.steps();
        frame.tiles(least, most)
    });
    let ground = match tiles {
        Some(tiles) if !tiles.is_empty() => tiles
            .into_iter()
            .map(|at| {
                let (step, column, row) = at.tile;
                let href = format!("/karta/{step}/{column}/{row}");
                let [x, y, width, height] = [at.x, at.y, at.width, at.height].map(short);
                view! { <image href=href x=x y=y width=width height=height preserveAspectRatio="none"></image> }
            })
            .collect_view()
            .into_any(),
        _ => sketch(frame, shore()),
    };
    let marks = view! { {bar(frame)} {north()} };
    let pins = pins.iter().map(pin).collect_view();
    let whole = format!("0 0 {WIDTH} {HEIGHT}");
    let (role, hidden) = match label {
        Some(_) => (Some("img"), None),
        None => (None, Some("true")),
    };
    view! {
        <svg viewBox=whole width="250" height="350" role=role aria-label=label aria-hidden=hidden focusable="false">
            {ground}
            {marks}
            {pins}
        </svg>
    }
    .into_any()
}

/// Where the map is from.
pub fn credit(visit: &Visit) -> AnyView {
    use crate::core::text;
    let l = visit.locale;
    let words = match &visit.app.settings.tiles {
        Some(tiles) => text::places_map_by(l, tiles.credit.clone()),
        None => text::places_sketch(l).to_owned(),
    };
    view! { <p class="small">{words}</p> }.into_any()
}

/// Water, rivers, and the names of places that have room.
fn sketch(frame: &Frame, shore: &Shore) -> AnyView {
    let (water, lands, rivers) = (shore.water(frame), shore.lands(frame), shore.rivers(frame));
    let mut known: Vec<&Named> = named()
        .iter()
        .filter(|named| named.rank <= frame.zoom.rank())
        .collect();
    known.sort_by_key(|named| named.rank);
    // From where to where, and at which height, there are words already.
    let mut taken: Vec<(f64, f64, f64)> = Vec::new();
    let mut names = Vec::new();
    for place in known {
        let (x, y) = frame.at(place.point);
        let (left, right) = extent(x, &place.name);
        let is_free = taken
            .iter()
            .all(|(from, to, at)| right < *from || left > *to || (y - at).abs() > LINE);
        if is_free && Frame::shows(x, y) && left >= 0.0 && right <= WIDTH {
            taken.push((left, right, y));
            names.push(name(x, y, &place.name));
        }
    }
    view! {
        <path class="water" fill-rule="evenodd" d=water></path>
        <path class="land" d=lands></path>
        <path class="river" d=rivers></path>
        {names}
    }
    .into_any()
}

/// Whether the words stand to the left of their dot: near the right edge.
fn is_left(x: f64) -> bool {
    x > WIDTH * 0.65
}

/// From where to where a place with its words reaches, about, where the map is narrow.
fn extent(x: f64, name: &str) -> (f64, f64) {
    let words: f64 = 16.0 + name.chars().map(|_| LETTER).sum::<f64>();
    if is_left(x) {
        (x - words, x)
    } else {
        (x, x + words)
    }
}

fn name(x: f64, y: f64, name: &str) -> AnyView {
    let (anchor, aside) = if is_left(x) {
        ("end", -16.0)
    } else {
        ("start", 16.0)
    };
    let (at, dot_x, dot_y, below) = (short(x + aside), short(x), short(y), short(y + 10.0));
    let name = name.to_owned();
    view! {
        <circle class="dot" cx=dot_x cy=dot_y r="7"></circle>
        <text x=at y=below text-anchor=anchor>{name}</text>
    }
    .into_any()
}

/// How long a kilometre is.
fn bar(frame: &Frame) -> AnyView {
    let km = frame.zoom.bar();
    let (left, right) = (EDGE, EDGE + frame.kilometres(km));
    let (up, down) = (HEIGHT - EDGE - 16.0, HEIGHT - EDGE);
    let path = format!("M{left:.0} {up:.0}V{down:.0}H{right:.0}V{up:.0}");
    let (middle, above) = (short(f64::midpoint(left, right)), short(up - 10.0));
    let words = format!("{km}\u{a0}km");
    view! {
        <path class="mark" d=path></path>
        <text x=middle y=above text-anchor="middle">{words}</text>
    }
    .into_any()
}

/// North is up.
fn north() -> AnyView {
    let x = WIDTH - EDGE - 20.0;
    let path = format!("M{x:.0} {:.0}V{EDGE:.0}m-16 30l16-30l16 30", EDGE + 80.0);
    let below = short(EDGE + 130.0);
    view! {
        <path class="mark" d=path></path>
        <text x=short(x) y=below text-anchor="middle">"N"</text>
    }
    .into_any()
}

/// A pin: with the number of its idea, or with how many there are.
fn pin(pin: &Pin) -> AnyView {
    let (x, y) = (pin.x, pin.y);
    let path = format!("M{x:.0} {y:.0}l-32-50a44 44 0 1 1 64 0z");
    let words = match pin.numbers.as_slice() {
        [] => String::new(),
        [one] => one.to_string(),
        several => format!("×{}", several.len()),
    };
    let (middle, up) = (short(x), short(y - 66.0));
    let numbers: Vec<String> = pin.numbers.iter().map(i64::to_string).collect();
    let id = (!numbers.is_empty()).then(|| format!("nal-{}", numbers.join("-")));
    view! {
        <g id=id class="pin">
            <path d=path></path>
            <text x=middle y=up text-anchor="middle">{words}</text>
        </g>
    }
    .into_any()
}

/// To a tenth of a unit.
fn short(value: f64) -> String {
    format!("{value:.1}")
}
