//! Built files and what `public/` holds.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use tower_http::services::ServeDir;

/// The longest name that a file of ours could have, in bytes; file systems refuse longer ones.
const LONGEST_NAME: usize = 255;

/// The files of the site folder; what can be no file's name is not looked for.
pub fn service(site: &Path) -> Router {
    Router::new()
        .fallback_service(files(site))
        .layer(from_fn(names_a_file))
}

async fn names_a_file(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path.contains("%00") || path.split('/').any(|name| name.len() > LONGEST_NAME) {
        return StatusCode::NOT_FOUND.into_response();
    }
    next.run(request).await
}

fn files(site: &Path) -> ServeDir {
    ServeDir::new(site)
        .precompressed_br()
        .precompressed_gzip()
        .append_index_html_on_directories(false)
}

/// Files whose name carries a digest are kept for ever, other files for an hour; pages are asked for
/// again each time unless they say otherwise.
pub async fn cache(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let policy = if path.starts_with("/pkg/") || path.starts_with("/fonts/") {
        "public, max-age=31536000, immutable"
    } else if path
        .rsplit('/')
        .next()
        .is_some_and(|name| name.contains('.'))
    {
        "public, max-age=3600"
    } else {
        "no-cache"
    };
    let mut response = next.run(request).await;
    if response.status().is_success() {
        response
            .headers_mut()
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static(policy));
    }
    response
}
