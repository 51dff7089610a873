//! What pages about one idea say of its place.

use leptos::prelude::*;

use super::map;
use super::picture::{Told, credit, drawing};
use crate::contributions::lang_and_dir;
use crate::core::{Locale, text};
use crate::design::{Section, filled};
use crate::places::{Frame, Located, Near, Place, Point, Zoom, gather};
use crate::site::Visit;

/// A place in words: what its sender calls it, and where it is on the map.
pub fn in_words(place: &Place, lang: &str, l: Locale) -> AnyView {
    let near = place.point.and_then(Near::of).map(|near| near.words(l));
    let said = (!place.words.is_empty()).then(|| {
        let (lang, dir) = lang_and_dir(lang, l);
        let words = place.words.clone();
        view! { <p lang=filled(lang) dir=filled(dir) class="own-line">{words}</p> }
    });
    let near = near.map(|near| view! { <p class="small">{near}</p> });
    view! { {said} {near} }.into_any()
}

/// A small map with one pin; nothing where there are words alone.
pub fn small_map(visit: &Visit, number: i64, place: &Place) -> Option<AnyView> {
    let point = place.point?;
    let frame = Frame::around(point, Zoom::Area);
    let pins = gather(&frame, [(number, point)]);
    let l = visit.locale;
    let told = Near::of(point).map_or(Told::Beside, |near| {
        Told::Picture(text::places_one_label(l, near.words(l)))
    });
    let drawing = drawing(visit, &frame, &pins, told);
    let credit = credit(visit);
    Some(view! { <div class="map">{drawing}</div> {credit} }.into_any())
}

/// On an idea's page: its place, as everybody may read it, and the way to all places of the dialogue.
pub fn on_idea(
    visit: &Visit,
    (slug, number): (&str, i64),
    located: Option<&Located>,
    lang: &str,
) -> Option<AnyView> {
    let l = visit.locale;
    let place = located.and_then(Located::shown)?;
    let words = in_words(place, lang, l);
    let small = small_map(visit, number, place);
    let all = visit.href(&map::path(slug));
    Some(
        view! {
            <Section heading=text::places_heading(l)>
                {words}
                {small}
                <p><a href=all>{text::places_all(l)}</a></p>
            </Section>
        }
        .into_any(),
    )
}

/// On the receipt: the place, also where nobody else reads it, and why.
pub fn on_receipt(located: Option<&Located>, lang: &str, l: Locale) -> Option<AnyView> {
    let located = located?;
    let words = in_words(&located.place, lang, l);
    let hidden = located.left_out.map(|rule| {
        let words = text::places_left_out(l, rule.why(l));
        view! { <p>{words}</p> }
    });
    let heading = text::places_heading(l);
    Some(view! { <p><strong>{heading}</strong></p> {words} {hidden} }.into_any())
}

/// On somebody's own page, under what they sent in.
pub fn on_own_page(located: Option<&Located>, lang: &str, l: Locale) -> Option<AnyView> {
    let words = in_words(&located?.place, lang, l);
    Some(view! { <div class="small">{words}</div> }.into_any())
}

/// For whoever takes their data along.
pub fn as_json(located: Option<&Located>) -> serde_json::Value {
    let Some(Located {
        place, left_out, ..
    }) = located
    else {
        return serde_json::Value::Null;
    };
    let degrees = place.point.map(Point::degrees);
    serde_json::json!({
        "latitude": degrees.map(|(latitude, _)| latitude),
        "longitude": degrees.map(|(_, longitude)| longitude),
        "words": place.words,
        "shown": left_out.is_none(),
    })
}

/// A line for the log; nothing without a place.
pub fn in_the_log(place: Option<&Place>) -> String {
    place.map_or_else(String::new, |place| format!("\n{place}"))
}
