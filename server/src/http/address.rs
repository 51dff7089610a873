//! What no address of ours can hold.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use radslag_app::site::ErrorKind;

/// Answers 400 to an address with a NUL in it: it has no place in a text, and PostgreSQL refuses it.
pub async fn readable(request: Request, next: Next) -> Response {
    let uri = request.uri();
    if uri.path().contains("%00") || uri.query().is_some_and(|query| query.contains("%00")) {
        return ErrorKind::BadAddress.into_response();
    }
    next.run(request).await
}
