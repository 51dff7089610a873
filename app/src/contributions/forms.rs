//! Similar ideas, for the page where somebody writes. Asked by POST, so that a text that is not sent
//! in stands in no address and no log.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};

use crate::core::Result;
use crate::db::json_list;
use crate::dialogues::public_dialogue;
use crate::site::{Posted, Visit};

/// So much of a text is looked at.
const LONGEST: usize = 1000;

/// POST `/dialoger/{slug}/liknande` with `text`: `[["12","Fler bänkar"], …]`, at most three.
pub async fn find(visit: Visit, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let text: String = posted.get("text").chars().take(LONGEST).collect();
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let found: Vec<[String; 2]> = super::similar(&mut conn, dialogue.id, &text)
        .await?
        .into_iter()
        .map(|similar| [similar.number.to_string(), similar.title])
        .collect();
    drop(conn);
    let mut response = json_list(&found).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
