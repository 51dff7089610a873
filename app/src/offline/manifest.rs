//! The web app manifest, in the language of the page that names it.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use serde::Serialize;

use crate::core::text;
use crate::site::Visit;

/// The ground of a light page, and the header's sheet: `--ground` and `--sheet` in style/tokens.css.
const GROUND: &str = "#f6f3eb";
const SHEET: &str = "#ffffff";

#[derive(Serialize)]
struct Manifest<'a> {
    id: &'a str,
    name: String,
    short_name: &'a str,
    description: &'a str,
    lang: &'a str,
    dir: &'a str,
    start_url: String,
    scope: &'a str,
    // With a way back and the address in sight: pages lead to minutes and laws on other sites.
    display: &'a str,
    background_color: &'a str,
    theme_color: &'a str,
    icons: [Icon; 4],
}

#[derive(Serialize)]
struct Icon {
    src: &'static str,
    sizes: &'static str,
    r#type: &'static str,
    purpose: &'static str,
}

const fn png(src: &'static str, sizes: &'static str, purpose: &'static str) -> Icon {
    Icon {
        src,
        sizes,
        r#type: "image/png",
        purpose,
    }
}

/// GET `/app.webmanifest`.
pub async fn show(visit: Visit) -> Response {
    let l = visit.locale;
    let manifest = Manifest {
        id: "/",
        name: format!("{} – {}", text::site_name(l), text::site_owner(l)),
        short_name: text::site_name(l),
        description: text::footer_words(l),
        lang: l.tag(),
        dir: l.direction(),
        start_url: visit.href("/"),
        scope: "/",
        display: "minimal-ui",
        background_color: GROUND,
        theme_color: SHEET,
        icons: [
            png("/icons/192.png", "192x192", "any"),
            png("/icons/512.png", "512x512", "any"),
            png("/icons/maskable-512.png", "512x512", "maskable"),
            Icon {
                src: "/favicon.svg",
                sizes: "any",
                r#type: "image/svg+xml",
                purpose: "any",
            },
        ],
    };
    let json = serde_json::to_string(&manifest).unwrap_or_default();
    let mut response = json.into_response();
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/manifest+json"),
    );
    response
}
