//! The field where a place is chosen: from a list, by a press on the map, or in words. Without scripts each press comes here and
//! the form is shown again with all that was typed; with scripts only this part of the page is (`public/send.js`).

use std::str::FromStr;

use leptos::prelude::*;

use super::picture::{Told, credit, drawing};
use crate::contributions::has_personal_number;
use crate::core::{Form, Locale, text};
use crate::design::{Choice, HiddenField, More, Select, TextField};
use crate::places::model::WIDTH;
use crate::places::{Frame, Named, Near, Pin, Place, Point, WORDS_MAX, Way, named};
use crate::site::{Posted, Visit};

/// Where on the page it stands.
const PART: &str = "plats";
/// The name of its buttons.
const PRESS: &str = "karta";
/// The map as something to press, by its name, in the width that it has on a narrow and on a wide page: a browser tells where on
/// the picture it was pressed in the picture's own pixels.
const MAPS: [(&str, f64); 2] = [("karta_liten", 250.0), ("karta_stor", 500.0)];

/// In a form that is shown again after a press: the page opens at the map.
pub const PRESSED: &str = "place_pressed";

/// What a button of the field asks for.
const CLOSER: &str = "narmare";
const FURTHER: &str = "langre";
const SHOW: &str = "visa";
const REMOVE: &str = "bort";
const SET: &str = "mitten";

/// `action` with the place of the field on the page that answers.
pub fn anchored(action: &str) -> String {
    format!("{action}#{PART}")
}

/// The point that is chosen: in the list, or else with the pin.
fn chosen(form: &Form) -> Result<Option<Point>, ()> {
    match (form.value("place_name"), form.value("place_at")) {
        ("", "") => Ok(None),
        ("", pin) => Point::from_str(pin).map(Some).map_err(|_| ()),
        (key, _) => Named::by_key(key).map(|named| Some(named.point)).ok_or(()),
    }
}

/// The place in the form, if there is one; what is wrong with it is told at its field.
pub fn read(form: &mut Form, l: Locale) -> Option<Place> {
    let point = chosen(form).unwrap_or_else(|()| {
        form.error("place_name", text::places_outside(l));
        None
    });
    let place = Place::of(point, form.value("place_words"))?;
    if place.is_too_long() {
        form.error("place_words", text::places_words_long(l, WORDS_MAX));
    }
    if has_personal_number(&place.words) {
        form.error("place_words", text::contributions_personal_number(l));
    }
    Some(place)
}

/// Where on which map a press came; nothing when none did. The keyboard presses the corner, and means nothing by it.
fn pressed(posted: &Posted) -> Option<(f64, f64)> {
    MAPS.iter().find_map(|(name, width)| {
        let at = |axis: &str| posted.get(&format!("{name}.{axis}")).parse::<f64>().ok();
        let (x, y) = (at("x")?, at("y")?);
        Some((x * WIDTH / width, y * WIDTH / width))
    })
}

/// The form as it stands after a press on the map or one of its buttons; nothing when none was pressed, so that the form is to be
/// sent.
pub fn picked(form: &Form, posted: &Posted) -> Option<Form> {
    let frame = Frame::of_kept(form.value("place_frame"));
    let pin = chosen(form).unwrap_or(None);
    let middle = pin.unwrap_or(frame.centre);
    // A new pin, or the old one; and how near one looks.
    let (new, zoom) = match (pressed(posted), posted.get(PRESS)) {
        (Some((x, y)), _) if x == 0.0 && y == 0.0 => (pin, frame.zoom),
        (Some((x, y)), _) => (frame.point(x, y).or(pin), frame.zoom),
        (None, CLOSER) => (pin, frame.zoom.closer()),
        (None, FURTHER) => (pin, frame.zoom.further()),
        (None, SHOW) => (pin, frame.zoom),
        (None, REMOVE) => (None, frame.zoom),
        (None, SET) => (Some(middle), frame.zoom),
        (None, way) => {
            let way = Way::ALL.into_iter().find(|known| known.as_str() == way)?;
            (Some(frame.step(middle, way)), frame.zoom)
        }
    };
    let centre = new.unwrap_or(middle);
    let kept = Frame::around(centre, zoom).kept();
    let form = form.clone().with("place_frame", kept).with(PRESSED, "1");
    if new == pin {
        return Some(form);
    }
    let at = new.map_or_else(String::new, |point| point.to_string());
    Some(form.with("place_name", "").with("place_at", at))
}

/// The field, folded away unless something stands in it; `action` is where its form posts to.
pub fn fields(visit: &Visit, form: &Form, action: &str) -> AnyView {
    let l = visit.locale;
    let typed = ["place_name", "place_at", "place_words", PRESSED];
    let open = typed.iter().any(|name| !form.value(name).is_empty());
    let words = form.field("place_words");
    let part = part(visit, form, &anchored(action));
    view! {
        <More summary=text::places_field(l) open=open>
            <p>{text::places_field_why(l)}</p>
            {part}
            <TextField
                field=words
                label=text::places_field_words(l)
                note=text::contributions_optional(l)
                hint=text::places_field_words_hint(l)
            />
        </More>
    }
    .into_any()
}

/// What changes with each press. It always has the same pieces, so that a script can put new ones in their places.
fn part(visit: &Visit, form: &Form, action: &str) -> AnyView {
    let l = visit.locale;
    let pin = chosen(form).unwrap_or(None);
    let frame = Frame::of_kept(form.value("place_frame"));
    let pins: Vec<Pin> = pin
        .map(|point| frame.at(point))
        .filter(|(x, y)| Frame::shows(*x, *y))
        .map(|(x, y)| Pin::bare(x, y))
        .into_iter()
        .collect();
    let drawing = drawing(visit, &frame, &pins, Told::Beside);
    let maps = MAPS
        .iter()
        .map(|(name, width)| {
            let action = action.to_owned();
            let (width, height) = (format!("{width:.0}"), format!("{:.0}", width * 1.4));
            view! {
                <input type="image" name=*name src="/karta.svg" alt=text::places_press(l) width=width height=height tabindex="-1" formnovalidate formaction=action class=*name/>
            }
        })
        .collect_view();
    let stands = match pin.and_then(Near::of) {
        Some(near) => text::places_chosen(l, near.words(l)),
        None => text::places_chosen_none(l).to_owned(),
    };
    // One who chose in the list keeps the choice; a pin of one's own is no place of the list.
    let is_own = form.value("place_name").is_empty() && pin.is_some();
    let none = if is_own {
        text::places_field_pin(l)
    } else {
        text::places_field_none(l)
    };
    let mut choices = vec![Choice::new("", none)];
    choices.extend(
        named()
            .iter()
            .map(|named| Choice::new(named.key.clone(), named.name.clone())),
    );
    let name = form.field("place_name");
    let press = |value: &'static str, words: &'static str| {
        let action = action.to_owned();
        view! { <button name=PRESS value=value formnovalidate formaction=action class="button plain">{words}</button> }
    };
    let show = press(SHOW, text::places_show(l));
    let way = |way: Way| press(way.as_str(), way.name(l));
    let (closer, further) = (
        press(CLOSER, text::places_closer(l)),
        press(FURTHER, text::places_further(l)),
    );
    // As the keys with arrows lie; without a pin there is none to move.
    let (legend, steps) = if pin.is_some() {
        let steps = vec![
            closer,
            way(Way::North),
            further,
            way(Way::West),
            way(Way::South),
            way(Way::East),
            press(REMOVE, text::places_remove(l)),
        ];
        (text::places_move(l), steps)
    } else {
        let set = press(SET, text::places_set(l));
        (text::places_here(l), vec![closer, set, further])
    };
    let at = if is_own {
        form.value("place_at").to_owned()
    } else {
        String::new()
    };
    let kept = frame.kept();
    let credit = credit(visit);
    view! {
        <div id=PART data-part class="place">
            <Select
                field=name
                label=text::places_field_name(l)
                note=text::contributions_optional(l)
                hint=text::places_field_name_hint(l)
                choices=choices
            />
            <div class="actions">{show}</div>
            <div class="map press">{drawing} {maps}</div>
            <p role="status">{stands}</p>
            <fieldset>
                <legend class="small">{legend}</legend>
                <div class="compass">{steps}</div>
            </fieldset>
            {credit}
            <HiddenField name="place_at" value=at/>
            <HiddenField name="place_frame" value=kept/>
        </div>
    }
    .into_any()
}
