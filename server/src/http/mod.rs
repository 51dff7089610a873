//! The HTTP surroundings of the product: language, security, assets, health.

mod address;
mod assets;
mod caching;
mod client;
mod connections;
mod csrf;
mod headers;
mod health;
mod language;
mod limits;
#[cfg(test)]
mod tests;

pub use connections::{Patience, serve};

use std::path::Path;
use std::time::Duration;

use axum::extract::Request;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Response;
use radslag_app::app::App;
use radslag_app::site::{Routes, error_pages};
use tower::ServiceBuilder;
use tower::util::BoxCloneSyncService;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

/// The whole site as a service: what the server listens with and what tests ask.
pub type Site = BoxCloneSyncService<Request, Response, std::convert::Infallible>;

/// The product's routes inside their surroundings.
pub fn site(app: &App, site_dir: &Path, trusted_proxies: usize) -> Site {
    let pages = Routes::new(app.clone()).with(radslag_app::routes);
    surround(app, pages, site_dir, trusted_proxies, limits::LONGEST)
}

fn surround(
    app: &App,
    pages: Routes,
    site_dir: &Path,
    trusted_proxies: usize,
    longest: Duration,
) -> Site {
    let in_time = from_fn_with_state(longest, limits::in_time);
    let router = pages
        .into_router()
        .fallback_service(assets::service(site_dir))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(app.clone(), csrf::same_origin))
        .layer(from_fn(limits::not_too_large))
        .layer(in_time.clone())
        .layer(from_fn(address::readable))
        // Around all that may refuse a request: it puts the words on.
        .layer(from_fn_with_state(app.clone(), error_pages))
        // For machines, without words.
        .merge(health::routes().layer(in_time))
        .layer(from_fn(caching::policy))
        .layer(from_fn_with_state(app.clone(), headers::security))
        .layer(CompressionLayer::new())
        .with_state(app.clone());
    // The language is taken off the path before the router sees it.
    let localised = ServiceBuilder::new()
        .layer(client::AddressLayer { trusted_proxies })
        .map_request(language::split)
        .service(router);
    BoxCloneSyncService::new(localised)
}
