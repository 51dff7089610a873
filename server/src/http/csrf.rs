//! Only our own pages may post. Browsers say where a request comes from; what says nothing is refused.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, header};
use radslag_app::app::App;
use radslag_app::site::ErrorKind;

/// Refuses an unsafe method that another site, or no site, asked for. One-click unsubscribing (RFC
/// 8058) is posted by mail programs without an origin; its code in the address is the permission.
pub async fn same_origin(State(app): State<App>, request: Request, next: Next) -> Response {
    let one_click = request.uri().path().starts_with("/avregistrera/");
    if request.method().is_safe() || one_click || is_ours(request.headers(), &app.settings.base_url)
    {
        next.run(request).await
    } else {
        ErrorKind::NotFromHere.into_response()
    }
}

fn is_ours(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &http::HeaderValue| value.to_str().ok())
    };
    match text(header::HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin",
        None => match text(header::ORIGIN) {
            Some(origin) => origin == base_url,
            // An old phone says neither when a form is posted, but which page it was on.
            None => text(header::REFERER)
                .and_then(|page| page.strip_prefix(base_url))
                .is_some_and(|path| path.starts_with('/')),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect::<HeaderMap>()
    }

    #[test]
    fn only_our_own_pages_may_post() {
        let base = "https://dialog.example";
        assert!(is_ours(
            &headers(&[("sec-fetch-site", "same-origin")]),
            base
        ));
        assert!(is_ours(
            &headers(&[("origin", "https://dialog.example")]),
            base
        ));
        assert!(is_ours(
            &headers(&[(
                "referer",
                "https://dialog.example/dialoger/torget/lamna-ide"
            )]),
            base
        ));
        for wrong in [
            headers(&[]),
            headers(&[("referer", "https://dialog.example.evil/dialoger")]),
            headers(&[("referer", "https://dialog.example")]),
            headers(&[("referer", "https://dialog.example/"), ("origin", "null")]),
            headers(&[("sec-fetch-site", "cross-site")]),
            headers(&[("sec-fetch-site", "same-site")]),
            headers(&[("origin", "https://other.example")]),
            headers(&[
                ("sec-fetch-site", "cross-site"),
                ("origin", "https://dialog.example"),
            ]),
        ] {
            assert!(!is_ours(&wrong, base), "{wrong:?}");
        }
    }
}
