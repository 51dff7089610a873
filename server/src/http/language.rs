//! `/en/dialoger` is `/dialoger` in English.

use axum::extract::Request;
use http::Uri;
use radslag_app::site::Localised;

/// Takes the language off the path and puts it beside the request.
pub fn split(mut request: Request) -> Request {
    let localised = Localised::of(request.uri());
    if localised.path != request.uri().path() {
        let whole = if localised.query.is_empty() {
            localised.path.clone()
        } else {
            format!("{}?{}", localised.path, localised.query)
        };
        if let Ok(rest) = whole.parse::<Uri>() {
            *request.uri_mut() = rest;
        }
    }
    request.extensions_mut().insert(localised);
    request
}
