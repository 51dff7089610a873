//! Built files and what `public/` holds.

use std::path::Path;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderValue, header};
use tower_http::services::ServeDir;

/// The files of the site folder.
pub fn files(site: &Path) -> ServeDir {
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
