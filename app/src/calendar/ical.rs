//! `/kalender.ics`: the calendar for calendar programs (RFC 5545).

use axum::response::{IntoResponse, Response};
use http::header;
use icalendar::{Calendar, Component, Event, Property};

use super::gather::entries;
use super::model::Entry;
use crate::activities;
use crate::core::{Result, text};
use crate::site::Visit;

/// How many days back it tells of.
const BACK: i64 = 180;
/// How many days ahead.
const AHEAD: i64 = 730;

/// GET `/kalender.ics`. An entry keeps its identity when its day is moved, so that it moves in the subscriber's
/// calendar too.
pub async fn show(visit: Visit) -> Result<Response> {
    let range = (visit.today.plus_days(-BACK), visit.today.plus_days(AHEAD));
    let mut conn = visit.app.db.read().await?;
    let entries = entries(&mut conn, range, visit.now).await?;
    drop(conn);
    let mut calendar = Calendar::new();
    calendar
        .name(text::calendar_title(visit.locale))
        .timezone("Europe/Stockholm");
    for entry in &entries {
        calendar.push(match &entry.activity {
            Some(activity) => activities::event(&visit, activity, (&entry.slug, &entry.title)),
            None => event(&visit, entry),
        });
    }
    let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((headers, calendar.done().to_string()).into_response())
}

/// A whole day. Days and moments are written as they stand in the format, so that one library for time is enough.
fn event(visit: &Visit, entry: &Entry) -> Event {
    let l = visit.locale;
    let page = visit.app.url(&visit.href(&entry.page()));
    let day = entry.day.to_string().replace('-', "");
    let stamp = visit.now.jiff().strftime("%Y%m%dT%H%M%SZ").to_string();
    let name = match entry.mark_words(l, visit.today) {
        Some(mark) => text::calendar_with_mark(l, entry.name(l), mark),
        None => entry.name(l),
    };
    let mut event = Event::new();
    event
        .uid(&format!("{}-{}", entry.id, entry.what))
        .add_property("DTSTAMP", stamp)
        .append_property(
            Property::new("DTSTART", day)
                .add_parameter("VALUE", "DATE")
                .done(),
        )
        .summary(&text::calendar_entry(l, entry.title.clone(), name))
        .url(&page);
    event.done()
}
