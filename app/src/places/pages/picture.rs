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
/// From the middle of a pin to its side, and from its tip to its top.
const HEAD: f64 = 50.0;
const TALL: f64 = 141.0;
/// The shapes of a pin, from its tip.
const ROUND: &str = "l-36-56a50 50 0 1 1 72 0z";
const SQUARE: &str = "l-20-41h-30v-100h100v100h-30z";

/// What the drawing is for whoever does not see it.
pub enum Told {
    /// Nothing: something beside it says the same.
    Beside,
    /// A picture of this name.
    Picture(String),
    /// A part of the page of this name. Each pin is a link: where it leads, and what it is called.
    Links(String, Vec<(String, String)>),
}

/// The drawing.
pub fn drawing(visit: &Visit, frame: &Frame, pins: &[Pin], told: Told) -> AnyView {
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
        _ => sketch(frame, shore(), pins),
    };
    let marks = view! { {bar(frame)} {north()} };
    let pins = pins.iter().map(pin);
    let (role, label, hidden, pins) = match told {
        Told::Beside => (None, None, Some("true"), pins.collect_view().into_any()),
        Told::Picture(label) => {
            let pins = pins.collect_view().into_any();
            (Some("img"), Some(label), None, pins)
        }
        Told::Links(label, links) => {
            let pins = pins
                .zip(links)
                .map(|(pin, (href, name))| view! { <a href=href aria-label=name>{pin}</a> })
                .collect_view()
                .into_any();
            (Some("group"), Some(label), None, pins)
        }
    };
    let whole = format!("0 0 {WIDTH} {HEIGHT}");
    view! {
        <svg viewBox=whole width="250" height="350" role=role aria-label=label aria-hidden=hidden focusable="false">
            <g aria-hidden="true">{ground} {marks}</g>
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

/// A part of the drawing that something takes.
struct Taken {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Taken {
    /// The head of a pin; its tip points at something that may well have a name.
    fn by(pin: &Pin) -> Self {
        Self {
            left: pin.x - HEAD,
            right: pin.x + HEAD,
            top: pin.y - TALL,
            bottom: pin.y - HEAD,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Water, rivers, and the names of places that have room: no pin covers one, and no other name.
fn sketch(frame: &Frame, shore: &Shore, pins: &[Pin]) -> AnyView {
    let (water, lands, rivers) = (shore.water(frame), shore.lands(frame), shore.rivers(frame));
    let mut known: Vec<&Named> = named()
        .iter()
        .filter(|named| named.rank <= frame.zoom.rank())
        .collect();
    known.sort_by_key(|named| named.rank);
    let mut taken: Vec<Taken> = pins.iter().map(Taken::by).collect();
    let mut names = Vec::new();
    for place in known {
        let (x, y) = frame.at(place.point);
        // Words stand to the left of their dot near the right edge, and where there is no room on its other side.
        let near_edge = x > WIDTH * 0.65;
        let free = [near_edge, !near_edge].into_iter().find_map(|is_left| {
            let words = extent((x, y), &place.name, is_left);
            let is_on = Frame::shows(x, y) && words.left >= 0.0 && words.right <= WIDTH;
            (is_on && !taken.iter().any(|other| other.meets(&words))).then_some((words, is_left))
        });
        if let Some((words, is_left)) = free {
            taken.push(words);
            names.push(name((x, y), &place.name, is_left));
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

/// What a place with its words takes, about, where the map is narrow.
fn extent((x, y): (f64, f64), name: &str, is_left: bool) -> Taken {
    let words: f64 = 16.0 + name.chars().map(|_| LETTER).sum::<f64>();
    let (left, right) = if is_left {
        (x - words, x)
    } else {
        (x, x + words)
    };
    Taken {
        left,
        right,
        top: y - LINE / 2.0,
        bottom: y + LINE / 2.0,
    }
}

fn name((x, y): (f64, f64), name: &str, is_left: bool) -> AnyView {
    let (anchor, aside) = if is_left {
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

/// How long some kilometres are, or some hundred metres.
fn bar(frame: &Frame) -> AnyView {
    let metres = frame.zoom.bar();
    let (left, right) = (EDGE, EDGE + frame.metres(metres));
    let (up, down) = (HEIGHT - EDGE - 16.0, HEIGHT - EDGE);
    let path = format!("M{left:.0} {up:.0}V{down:.0}H{right:.0}V{up:.0}");
    let (middle, above) = (short(f64::midpoint(left, right)), short(up - 10.0));
    let words = match metres / 1000 {
        0 => format!("{metres}\u{a0}m"),
        km => format!("{km}\u{a0}km"),
    };
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

/// A pin: a round one with the number of its idea, or a square one with how many there are. On the narrowest page either is 25
/// pixels wide.
fn pin(pin: &Pin) -> AnyView {
    let (x, y) = (pin.x, pin.y);
    let (words, shape) = match pin.numbers.as_slice() {
        [] => (String::new(), ROUND),
        [one] => (one.to_string(), ROUND),
        several => (several.len().to_string(), SQUARE),
    };
    let path = format!("M{x:.0} {y:.0}{shape}");
    let (middle, up) = (short(x), short(y - 75.0));
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
