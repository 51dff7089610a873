//! `/en/dialoger` is `/dialoger` in English.

use axum::extract::Request;
use http::Uri;
use radslag_app::core::Locale;
use radslag_app::site::Localised;

/// Takes the language off the path and puts it beside the request.
pub fn split(mut request: Request) -> Request {
    let uri = request.uri();
    let (locale, path) = Locale::split(uri.path());
    let localised = Localised {
        locale,
        path: path.to_owned(),
        query: uri.query().unwrap_or_default().to_owned(),
    };
    if locale != Locale::default() {
        let whole = if localised.query.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{}", localised.query)
        };
        if let Ok(rest) = whole.parse::<Uri>() {
            *request.uri_mut() = rest;
        }
    }
    request.extensions_mut().insert(localised);
    request
}
