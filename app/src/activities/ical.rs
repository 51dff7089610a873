//! An activity for calendar programs (RFC 5545).

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

use super::model::Activity;
use crate::core::{Error, Result, Timestamp, text};
use crate::dialogues::public_dialogue;
use crate::site::Visit;

/// How the name of an activity's own file ends.
pub const FILE: &str = ".ics";

/// GET `/dialoger/{slug}/aktiviteter/{id}.ics`.
pub async fn show(visit: Visit, Path((slug, file)): Path<(String, String)>) -> Result<Response> {
    let id = file.strip_suffix(FILE).ok_or(Error::NotFound)?;
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let activity = super::get(&mut conn, dialogue.id, id).await?;
    drop(conn);
    let mut calendar = Calendar::new();
    calendar.timezone("Europe/Stockholm");
    calendar.push(event(&visit, &activity, (&slug, &dialogue.title)));
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"aktivitet.ics\"",
        ),
    ];
    Ok((headers, calendar.done().to_string()).into_response())
}

/// An activity of the dialogue with that address part and name. It keeps its identity when it is moved or cancelled.
/// Moments are in universal time, so that they are right in summer and winter in every program.
pub fn event(visit: &Visit, activity: &Activity, (slug, dialogue): (&str, &str)) -> Event {
    let l = visit.locale;
    let plan = &activity.plan;
    let moment = |at: Timestamp| at.jiff().strftime("%Y%m%dT%H%M%SZ").to_string();
    let page = visit.app.url(&visit.href(&format!("/dialoger/{slug}")));
    let mut about: Vec<&str> = Vec::new();
    about.extend(activity.cancelled.as_ref().map(|why| why.reason.as_str()));
    about.extend([plan.access.as_str(), &plan.hearing, &plan.how_to]);
    about.retain(|part| !part.is_empty());
    let mut event = Event::new();
    event
        .uid(&format!("{}-activity", activity.id))
        .add_property("DTSTAMP", moment(visit.now))
        .add_property("DTSTART", moment(plan.starts))
        .add_property("DTEND", moment(plan.ends))
        .add_property("SEQUENCE", (activity.version - 1).to_string())
        .summary(&text::calendar_entry(l, dialogue, plan.title.as_str()))
        .description(&about.join("\n\n"))
        .location(&plan.place)
        .url(&page);
    if activity.cancelled.is_some() {
        event.status(EventStatus::Cancelled);
    }
    event.done()
}
