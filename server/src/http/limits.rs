//! No request may take for ever, or send more than a form can hold.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use http::{Method, header};
use http_body_util::Limited;
use radslag_app::site::{
    ErrorKind, LARGEST_WITH_A_SHEET, LARGEST_WITH_FILES, takes_a_sheet, takes_files,
};

/// How long an answer may take.
pub const LONGEST: Duration = Duration::from_secs(30);
/// How long an answer to a form with files may take: on a slow network they are long on their way.
pub const LONGEST_WITH_FILES: Duration = Duration::from_mins(10);
/// The largest body of a request, in bytes, but for the forms that files may come with.
pub const LARGEST_BODY: usize = 512 * 1024;
/// So much of a body that is too large is read and thrown away. A browser first sends all it has; when the
/// connection closes under it, it shows an error of its own instead of our words.
const THROWN_AWAY: usize = 8 * 1024 * 1024;

/// Whether a request may bring files.
fn brings_files(request: &Request) -> bool {
    request.method() == Method::POST && takes_files(request.uri().path())
}

/// The largest body that a request may have.
fn largest(request: &Request) -> usize {
    if brings_files(request) {
        LARGEST_WITH_FILES
    } else if request.method() == Method::POST && takes_a_sheet(request.uri().path()) {
        LARGEST_WITH_A_SHEET
    } else {
        LARGEST_BODY
    }
}

/// Answers 503 when the work takes longer than `longest`.
pub async fn in_time(State(longest): State<Duration>, request: Request, next: Next) -> Response {
    let longest = if brings_files(&request) {
        longest.max(LONGEST_WITH_FILES)
    } else {
        longest
    };
    tokio::time::timeout(longest, next.run(request))
        .await
        .unwrap_or_else(|_| ErrorKind::Busy.into_response())
}

/// Answers 413 to a body that says that it is larger than [`LARGEST_BODY`], or than a form with files or a sheet can be. One that does
/// not say so is cut off where it becomes too large.
pub async fn not_too_large(request: Request, next: Next) -> Response {
    let largest = largest(&request);
    let told = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if told.is_some_and(|length| length > largest) {
        // One that is far too large is not waited for.
        if told.is_some_and(|length| length <= THROWN_AWAY) {
            throw_away(request.into_body()).await;
        }
        return ErrorKind::TooLarge.into_response();
    }
    next.run(request.map(|body| Body::new(Limited::new(body, largest))))
        .await
}

async fn throw_away(body: Body) {
    let mut pieces = body.into_data_stream();
    let mut thrown = 0;
    while let Some(Ok(piece)) = pieces.next().await {
        thrown += piece.len();
        if thrown > THROWN_AWAY {
            break;
        }
    }
}
