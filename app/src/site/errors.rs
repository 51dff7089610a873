//! When something goes wrong: a page that says what happened and what to do, in the visitor's language.
//! Whoever answers with an error only says which; the words are put on in one place, [`error_pages`],
//! also on what the framework answers by itself. The cause goes to the log, never to the browser.

use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, StatusCode, header};
use leptos::prelude::*;

use super::document::Document;
use super::visit::Visit;
use crate::app::App;
use crate::core::{Error, Locale, text};
use crate::design;

/// Which page of words an error gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// There is no such page.
    NotFound,
    /// The address itself cannot be read.
    BadAddress,
    /// The page takes nothing that is sent that way.
    WrongMethod,
    /// This role may not.
    Forbidden,
    /// It was not sent from a page of ours, or the browser does not say so.
    NotFromHere,
    /// Sign in first.
    SignInNeeded,
    /// Somebody else changed it.
    Stale,
    /// A rule forbids it.
    Refused,
    /// The request itself cannot be understood.
    BadRequest,
    /// It is too large.
    TooLarge,
    /// It takes too long, or the database does not answer.
    Busy,
    /// Our own fault.
    Broken,
}

impl ErrorKind {
    const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::NotFromHere => StatusCode::FORBIDDEN,
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::Stale => StatusCode::CONFLICT,
            Self::Refused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::BadAddress | Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// For answers that no handler of ours made: an unknown path, an extractor's refusal, a panic.
    fn of_status(status: StatusCode, was_sent: bool) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND => Some(Self::NotFound),
            StatusCode::FORBIDDEN => Some(Self::Forbidden),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::WrongMethod),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            StatusCode::SERVICE_UNAVAILABLE => Some(Self::Busy),
            _ if status.is_server_error() => Some(Self::Broken),
            _ if status.is_client_error() && was_sent => Some(Self::BadRequest),
            _ if status.is_client_error() => Some(Self::BadAddress),
            _ => None,
        }
    }

    /// What happened, and what to do.
    fn words(self, l: Locale) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => (text::error_not_found(l), text::error_not_found_words(l)),
            Self::BadAddress => (text::error_bad_address(l), text::error_not_found_words(l)),
            Self::WrongMethod => (
                text::error_wrong_method(l),
                text::error_wrong_method_words(l),
            ),
            Self::Forbidden => (text::error_forbidden(l), text::error_forbidden_words(l)),
            Self::NotFromHere => (
                text::error_not_from_here(l),
                text::error_not_from_here_words(l),
            ),
            Self::SignInNeeded => (text::error_sign_in(l), text::error_sign_in_words(l)),
            Self::Stale => (text::error_stale(l), text::error_stale_words(l)),
            Self::Refused => (text::error_refused(l), text::error_refused_words(l)),
            Self::BadRequest => (text::error_bad_request(l), text::error_bad_request_words(l)),
            Self::TooLarge => (text::error_too_large(l), text::error_too_large_words(l)),
            Self::Busy => (text::error_busy(l), text::error_busy_words(l)),
            Self::Broken => (text::error_broken(l), text::error_broken_words(l)),
        }
    }

    /// Whether what somebody wrote may not have reached us, and there are other ways to send it.
    const fn is_lost_text(self) -> bool {
        matches!(self, Self::NotFromHere | Self::TooLarge)
    }
}

/// A bare answer: [`error_pages`] puts the words on.
impl IntoResponse for ErrorKind {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let kind = match &self {
            Self::NotFound => ErrorKind::NotFound,
            Self::Forbidden => ErrorKind::Forbidden,
            Self::SignInNeeded => ErrorKind::SignInNeeded,
            Self::Stale => ErrorKind::Stale,
            Self::Refused(_) => ErrorKind::Refused,
            Self::Database(sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed) => {
                tracing::error!(error = %self, "no connection was free");
                ErrorKind::Busy
            }
            Self::Database(_) | Self::Data(_) | Self::Internal(_) => {
                tracing::error!(error = %self, "a request failed");
                ErrorKind::Broken
            }
        };
        kind.into_response()
    }
}

/// Puts words on every bare error answer, whoever made it: stands around the routes and whatever may
/// refuse a request before it reaches them. A file that is not there gets no page: nobody would read it.
pub async fn error_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &app).await;
    let was_sent = !parts.method.is_safe();
    let response = next.run(Request::from_parts(parts, body)).await;
    let kind = response.extensions().get::<ErrorKind>().copied();
    let status = response.status();
    match kind.or_else(|| {
        (!is_html(&response))
            .then(|| ErrorKind::of_status(status, was_sent))
            .flatten()
    }) {
        Some(ErrorKind::NotFound) if is_file(&visit.path) => response,
        Some(ErrorKind::SignInNeeded) if !was_sent => {
            let back: String =
                form_urlencoded::byte_serialize(visit.in_language(visit.locale).as_bytes())
                    .collect();
            Redirect::to(&visit.href(&format!("/admin/logga-in?till={back}"))).into_response()
        }
        Some(kind) => with_headers(page(&visit, kind, status), response.headers()),
        None => response,
    }
}

fn is_html(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

/// Whether a page would ask for this, not a person.
fn is_file(path: &str) -> bool {
    const KINDS: [&str; 16] = [
        "css", "gif", "ico", "jpg", "js", "json", "map", "mjs", "png", "svg", "txt", "wasm",
        "webp", "woff", "woff2", "xml",
    ];
    let kind = path
        .rsplit('/')
        .next()
        .and_then(|name| name.rsplit_once('.'))
        .map(|(_, kind)| kind);
    path.starts_with("/pkg/")
        || path.starts_with("/fonts/")
        || kind.is_some_and(|kind| KINDS.contains(&kind))
}

/// What the bare answer said beside its text: which methods are allowed, when to try again.
fn with_headers(mut page: Response, bare: &HeaderMap) -> Response {
    let own = page.headers().clone();
    for (name, value) in bare {
        let is_about_text = name.as_str().starts_with("content-");
        if !is_about_text && !own.contains_key(name) {
            page.headers_mut().append(name, value.clone());
        }
    }
    page
}

fn page(visit: &Visit, kind: ErrorKind, status: StatusCode) -> Response {
    let l = visit.locale;
    let (title, words) = kind.words(l);
    // Whoever works here goes on from the desk.
    let desk = visit.path.starts_with("/admin").then(|| {
        [
            ("/admin", text::desk_nav_owed(l)),
            ("/admin/dialoger", text::error_desk_dialogues(l)),
        ]
    });
    let everybody = [
        ("/dialoger", text::nav_dialogues(l)),
        ("/", text::nav_home(l)),
    ];
    let ways: Vec<AnyView> = desk
        .into_iter()
        .flatten()
        .chain(everybody)
        .map(|(path, words)| {
            let href = visit.href(path);
            view! { <a href=href>{words}</a> }.into_any()
        })
        .collect();
    let offline = (kind.is_lost_text() && !visit.path.starts_with("/admin"))
        .then(|| visit.href("/delta-utan-e-post"));
    visit.page(Document::new(title).status(status).hidden(), move || {
        let other_ways =
            offline.map(|href| view! { <p><a href=href>{text::error_other_ways(l)}</a></p> });
        view! {
            <design::Page>
                <h1>{title}</h1>
                <p>{words}</p>
                {other_ways}
                <design::Dotted items=ways/>
            </design::Page>
        }
        .into_any()
    })
}
