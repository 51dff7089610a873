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
    if request.method().is_safe()
        || is_one_click(request.uri().path())
        || is_ours(request.headers(), &app.settings.base_url)
    {
        next.run(request).await
    } else {
        ErrorKind::NotFromHere.into_response()
    }
}

/// Whether a path is one of the two that mail programs post to: the code and nothing after it.
fn is_one_click(path: &str) -> bool {
    ["/avregistrera/", "/folj/avsluta/"]
        .iter()
        .filter_map(|begin| path.strip_prefix(begin))
        .any(|code| !code.is_empty() && code.bytes().all(|b| b.is_ascii_alphanumeric()))
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
    fn mail_programs_may_post_to_two_addresses_and_no_others() {
        for open in ["/avregistrera/abc123", "/folj/avsluta/abc123"] {
            assert!(is_one_click(open), "{open}");
        }
        for closed in [
            "/avregistrera/",
            "/folj/avsluta/",
            "/folj/avsluta/abc/mer",
            "/folj/avsluta/../bekrafta",
            "/folj/bekrafta/abc",
            "/folj",
            "/mitt/abc",
            "/ny-adress/abc",
            "/avregistrerad/abc",
        ] {
            assert!(!is_one_click(closed), "{closed}");
        }
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
