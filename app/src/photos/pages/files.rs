//! The files themselves. Each has an address of its own, which nobody guesses, and is sent to whoever may see it now.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::core::{Error, Id, Result};
use crate::dialogues;
use crate::moderation;
use crate::photos::actions;
use crate::photos::model::Size;
use crate::site::{Desk, Visit};
use crate::staff::Action;

/// Its own browser keeps what everybody may see for an hour, and then asks whether it is still shown, so that one which is left out
/// goes from there too. No cache between keeps it.
const KEPT: &str = "private, max-age=3600, must-revalidate";
/// The `ETag` of what everybody may see. A photo at an address never changes, so it is the same for all.
const SAME: &str = "\"same\"";
/// What not everybody may see is kept nowhere.
const NOT_KEPT: &str = "no-store";

fn size_of(size: &str) -> Result<Size> {
    size.parse().map_err(|_| Error::NotFound)
}

fn place_of(place: &str) -> Result<i64> {
    place.parse().map_err(|_| Error::NotFound)
}

fn file(bytes: Vec<u8>, caching: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg")),
        (header::CACHE_CONTROL, HeaderValue::from_static(caching)),
    ];
    (headers, bytes).into_response()
}

/// Whether the browser has it, and only asks whether it is still shown (RFC 9110, 13.1.2).
fn has_it(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == SAME)
}

/// GET `/bilder/{code}/{size}`: only while its idea is shown and it is not left out.
pub async fn public(
    visit: Visit,
    Path((code, size)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let size = size_of(&size)?;
    let mut conn = visit.app.db.read().await?;
    let bytes = actions::public_file(&mut conn, &code, size).await?;
    let tag = [(header::ETAG, HeaderValue::from_static(SAME))];
    if has_it(&headers) {
        let kept = [(header::CACHE_CONTROL, HeaderValue::from_static(KEPT))];
        return Ok((StatusCode::NOT_MODIFIED, tag, kept).into_response());
    }
    Ok((tag, file(bytes, KEPT)).into_response())
}

/// GET `/bilder/vantar/{code}/{size}`: one that waits in a form, for whoever has the form.
pub async fn waiting(visit: Visit, Path((code, size)): Path<(String, String)>) -> Result<Response> {
    let size = size_of(&size)?;
    let mut conn = visit.app.db.read().await?;
    let bytes = actions::waiting_file(&mut conn, &code, size).await?;
    Ok(file(bytes, NOT_KEPT))
}

/// GET `/kvitto/{code}/bilder/{place}/{size}`: for its sender, whatever review says.
pub async fn senders(
    visit: Visit,
    Path((code, place, size)): Path<(String, String, String)>,
) -> Result<Response> {
    let (place, size) = (place_of(&place)?, size_of(&size)?);
    let mut conn = visit.app.db.read().await?;
    let bytes = actions::senders_file(&mut conn, (&code, place), size).await?;
    Ok(file(bytes, NOT_KEPT))
}

/// GET `/admin/granska/{id}/bilder/{place}/{size}`: for reviewers of its dialogue.
pub async fn reviewers(
    desk: Desk,
    Path((id, place, size)): Path<(String, String, String)>,
) -> Result<Response> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let (place, size) = (place_of(&place)?, size_of(&size)?);
    let mut conn = desk.app.db.read().await?;
    let record = moderation::record(&mut conn, id).await?;
    let dialogue = dialogues::get(&mut conn, record.dialogue_id).await?;
    if !desk.may(Action::Moderate, dialogue.owner.id) {
        return Err(Error::Forbidden);
    }
    let bytes = actions::file(&mut conn, (id, place), size).await?;
    Ok(file(bytes, NOT_KEPT))
}
