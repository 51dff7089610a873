//! `/kalender.ics`: the calendar for calendar programs (RFC 5545).

use axum::response::{IntoResponse, Response};
use chrono::{DateTime, NaiveDate};
use http::header;
use icalendar::{Calendar, Component, Event, EventLike};

use super::model::Entry;
use super::store;
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
    let entries = store::between(&mut conn, range, visit.today).await?;
    drop(conn);
    let mut calendar = Calendar::new();
    calendar
        .name(text::calendar_title(visit.locale))
        .timezone("Europe/Stockholm");
    for entry in &entries {
        if let Some(event) = event(&visit, entry) {
            calendar.push(event);
        }
    }
    let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((headers, calendar.done().to_string()).into_response())
}

fn event(visit: &Visit, entry: &Entry) -> Option<Event> {
    let l = visit.locale;
    let day: NaiveDate = entry.day.to_string().parse().ok()?;
    let page = visit
        .app
        .url(&visit.href(&format!("/dialoger/{}", entry.slug)));
    let stamp = DateTime::from_timestamp_micros(visit.now.as_micros())?;
    let mut event = Event::new();
    event
        .uid(&format!("{}-{}", entry.id, entry.what))
        .timestamp(stamp)
        .all_day(day)
        .summary(&text::calendar_entry(l, entry.title.clone(), entry.name(l)))
        .url(&page);
    Some(event.done())
}
