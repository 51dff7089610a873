//! What caches and browsers may keep of an answer. Every answer says so.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderValue, Method, StatusCode, header};

/// Files whose name carries a digest are kept for ever, other files for an hour. A page is asked for again
/// each time. A form that is shown again with what was typed is for that browser only, which may keep it:
/// else the back button would lose the text. Nothing else is kept: no redirect, no error. Where a handler
/// has said something of its own, that holds.
pub async fn policy(request: Request, next: Next) -> Response {
    let file = file_policy(request.uri().path());
    let is_get = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut response = next.run(request).await;
    let policy = match response.status() {
        StatusCode::NOT_MODIFIED => file,
        status if status.is_success() && is_get => file,
        StatusCode::UNPROCESSABLE_ENTITY => "private, no-cache",
        _ => "no-store",
    };
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static(policy));
    response
}

fn file_policy(path: &str) -> &'static str {
    let is_named = |name: &str| name.contains('.');
    if path.starts_with("/pkg/") || path.starts_with("/fonts/") {
        "public, max-age=31536000, immutable"
    } else if path.rsplit('/').next().is_some_and(is_named) {
        "public, max-age=3600"
    } else {
        "no-cache"
    }
}
