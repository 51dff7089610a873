//! Built files and what `public/` holds.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use tower_http::services::ServeDir;

/// The longest name that a file of ours could have, in bytes; file systems refuse longer ones.
const LONGEST_NAME: usize = 255;

/// The longest path, in bytes: what file systems take, less what leads to the site's folder.
const LONGEST_PATH: usize = 2_048;

/// The files of the site folder; what can be no file's name is not looked for.
pub fn service(site: &Path) -> Router {
    Router::new()
        .fallback_service(files(site))
        .layer(from_fn(names_a_file))
}

async fn names_a_file(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path.len() > LONGEST_PATH || path.split('/').any(|name| name.len() > LONGEST_NAME) {
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
