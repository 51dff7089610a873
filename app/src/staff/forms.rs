//! Signing in and out.

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderValue, header};

use super::{Attempt, SignInError, pages, sign_in, sign_out};
use crate::core::{Error, Result, text};
use crate::site::{
    Desk, Posted, Visit, clear_cookie, device_cookie, device_in, session_cookie, token_in,
};

/// GET `/admin/logga-in`.
pub async fn show(visit: Visit) -> Response {
    let back = visit.asked("till").unwrap_or_default();
    pages::sign_in_page(&visit, crate::core::Form::new(), back)
}

/// POST `/admin/logga-in`.
pub async fn submit(visit: Visit, request: Parts, posted: Posted) -> Result<Response> {
    let l = visit.locale;
    let mut form = posted.keep(&["email"]);
    if posted.get("email").trim().is_empty() {
        form.error("email", text::staff_email_missing(l));
    }
    if posted.get("password").is_empty() {
        form.error("password", text::staff_password_missing(l));
    }
    let back = posted.get("till").to_owned();
    if !form.is_valid() {
        return Ok(pages::sign_in_page(&visit, form, back));
    }
    let (device, session) = (
        device_in(&request, &visit.app),
        token_in(&request, &visit.app),
    );
    let attempt = Attempt {
        email: posted.get("email"),
        password: posted.get("password").to_owned(),
        network_address: &visit.client.0,
        device: device.as_deref(),
        session: session.as_deref(),
    };
    match sign_in(&visit.app, attempt).await {
        Ok(given) => {
            let target = safe_target(&back, &visit);
            let mut response = axum::response::Redirect::to(&target).into_response();
            set_cookie(&mut response, &session_cookie(&visit.app, &given.session))?;
            set_cookie(&mut response, &device_cookie(&visit.app, &given.device))?;
            Ok(response)
        }
        Err(SignInError::Wrong) => {
            form.error("email", text::staff_wrong(l));
            Ok(pages::sign_in_page(&visit, form, back))
        }
        Err(SignInError::TooMany) => {
            form.error("email", text::staff_too_many(l));
            Ok(pages::sign_in_page(&visit, form, back))
        }
        Err(SignInError::Other(error)) => Err(error),
    }
}

/// POST `/admin/logga-ut`.
pub async fn leave(desk: Desk, request: Request) -> Result<Response> {
    let (parts, _) = request.into_parts();
    if let Some(token) = token_in(&parts, &desk.app) {
        sign_out(&desk.app, desk.actor(), &token).await?;
    }
    let mut response = desk.see_other("/admin/logga-in");
    set_cookie(&mut response, &clear_cookie(&desk.app))?;
    Ok(response)
}

fn set_cookie(response: &mut Response, cookie: &str) -> Result<()> {
    let value =
        HeaderValue::from_str(cookie).map_err(|error| Error::Internal(error.to_string()))?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(())
}

/// Only pages of our own admin area: nobody is sent to another site after signing in.
fn safe_target(back: &str, visit: &Visit) -> String {
    let (_, path) = crate::core::Locale::split(back);
    let ours = path == "/admin" || path.starts_with("/admin/") || path.starts_with("/admin?");
    let plain = back.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    let direct = !path.contains("//") && path.split(['/', '?']).all(|part| part != "..");
    if ours && plain && direct && !path.starts_with("/admin/logga") {
        back.to_owned()
    } else {
        visit.href("/admin")
    }
}
