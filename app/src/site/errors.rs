//! When something goes wrong: a page that says what to do, in the visitor's language. The cause goes
//! to the log, never to the browser.

use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use http::{Method, StatusCode, header};
use leptos::prelude::*;

use super::document::Document;
use super::visit::Visit;
use crate::app::App;
use crate::core::{Error, text};
use crate::design;

/// Which page of words an error gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// There is no such page.
    NotFound,
    /// This role may not.
    Forbidden,
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
    /// Our own fault.
    Broken,
}

impl ErrorKind {
    const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignInNeeded => StatusCode::UNAUTHORIZED,
            Self::Stale => StatusCode::CONFLICT,
            Self::Refused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// For answers that no handler of ours made: an unknown path, a wrong method, a huge body.
    fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND => Some(Self::NotFound),
            StatusCode::FORBIDDEN => Some(Self::Forbidden),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            StatusCode::INTERNAL_SERVER_ERROR => Some(Self::Broken),
            StatusCode::BAD_REQUEST
            | StatusCode::METHOD_NOT_ALLOWED
            | StatusCode::UNSUPPORTED_MEDIA_TYPE => Some(Self::BadRequest),
            _ => None,
        }
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
            Self::Database(_) | Self::Data(_) | Self::Internal(_) => {
                tracing::error!(error = %self, "a request failed");
                ErrorKind::Broken
            }
        };
        let mut response = kind.status().into_response();
        response.extensions_mut().insert(kind);
        response
    }
}

/// Puts words on every bare error answer. Stands between the routes and the rest.
pub async fn error_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &app).await;
    let method = parts.method.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let kind = response.extensions().get::<ErrorKind>().copied();
    match kind.or_else(|| {
        if is_html(&response) {
            None
        } else {
            ErrorKind::of_status(response.status())
        }
    }) {
        Some(ErrorKind::SignInNeeded) if method == Method::GET => {
            let back: String =
                form_urlencoded::byte_serialize(visit.in_language(visit.locale).as_bytes())
                    .collect();
            Redirect::to(&visit.href(&format!("/admin/logga-in?till={back}"))).into_response()
        }
        Some(kind) => page(&visit, kind, response.status()),
        None => response,
    }
}

fn is_html(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

fn page(visit: &Visit, kind: ErrorKind, status: StatusCode) -> Response {
    let l = visit.locale;
    let (title, words) = match kind {
        ErrorKind::NotFound => (text::error_not_found(l), text::error_not_found_words(l)),
        ErrorKind::Forbidden => (text::error_forbidden(l), text::error_forbidden_words(l)),
        ErrorKind::SignInNeeded => (text::error_sign_in(l), text::error_sign_in_words(l)),
        ErrorKind::Stale => (text::error_stale(l), text::error_stale_words(l)),
        ErrorKind::Refused => (text::error_refused(l), text::error_refused_words(l)),
        ErrorKind::BadRequest => (text::error_bad_request(l), text::error_bad_request_words(l)),
        ErrorKind::TooLarge => (text::error_too_large(l), text::error_too_large_words(l)),
        ErrorKind::Broken => (text::error_broken(l), text::error_broken_words(l)),
    };
    let (home, dialogues) = (visit.href("/"), visit.href("/dialoger"));
    visit.page(Document::new(title).status(status).hidden(), move || {
        view! {
            <design::Page>
                <h1>{title}</h1>
                <p>{words}</p>
                <p><a href=dialogues>{text::nav_dialogues(l)}</a>" · "<a href=home>{text::nav_home(l)}</a></p>
            </design::Page>
        }
        .into_any()
    })
}
