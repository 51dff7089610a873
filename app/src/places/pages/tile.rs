//! `/karta/{z}/{x}/{y}`: a tile of the municipality's own map.

use std::sync::Arc;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

use crate::core::{Error, Result};
use crate::site::Visit;

/// So long a browser keeps a tile: the file changes seldom.
const KEPT: &str = "public, max-age=86400";

/// GET `/karta/{z}/{x}/{y}`.
pub async fn show(
    visit: Visit,
    Path((step, column, row)): Path<(String, String, String)>,
) -> Result<Response> {
    let read = || Some((step.parse().ok()?, column.parse().ok()?, row.parse().ok()?));
    let (step, column, row): (u8, u32, u32) = read().ok_or(Error::NotFound)?;
    let tiles = visit.app.settings.tiles.as_ref().ok_or(Error::NotFound)?;
    let tiles = Arc::clone(tiles);
    let tile = tokio::task::spawn_blocking(move || tiles.tile(step, column, row))
        .await
        .map_err(|error| Error::Internal(error.to_string()))?
        .map_err(|error| Error::Internal(format!("the map's file: {error}")))?
        .ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(tile.kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static(KEPT)),
    ];
    Ok((headers, tile.bytes).into_response())
}
