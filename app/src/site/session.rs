//! The cookies: the session's, that of a browser in which an account has signed in before, and that of one in which somebody
//! has agreed with an idea.

use http::header;
use http::request::Parts;

use crate::app::App;

/// The cookie's name: bound to this host where the connection is encrypted (RFC 6265bis).
pub fn cookie_name(app: &App) -> &'static str {
    if is_https(app) {
        "__Host-radslag"
    } else {
        "radslag"
    }
}

fn is_https(app: &App) -> bool {
    app.settings.base_url.starts_with("https:")
}

/// The value of `Set-Cookie` that begins a session.
pub fn session_cookie(app: &App, token: &str) -> String {
    let secure = if is_https(app) { "; Secure" } else { "" };
    format!(
        "{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200{secure}",
        cookie_name(app)
    )
}

/// The value of `Set-Cookie` that ends it.
pub fn clear_cookie(app: &App) -> String {
    let secure = if is_https(app) { "; Secure" } else { "" };
    format!(
        "{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}",
        cookie_name(app)
    )
}

/// The session's token in a request.
pub fn token_in(parts: &Parts, app: &App) -> Option<String> {
    value_of(parts, cookie_name(app))
}

/// The name of the cookie that a browser keeps when the session is over.
fn device_cookie_name(app: &App) -> &'static str {
    if is_https(app) {
        "__Host-radslag-device"
    } else {
        "radslag-device"
    }
}

/// The value of `Set-Cookie` that lets the browser be known again, for half a year.
pub fn device_cookie(app: &App, value: &str) -> String {
    let secure = if is_https(app) { "; Secure" } else { "" };
    format!(
        "{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000{secure}",
        device_cookie_name(app)
    )
}

/// What a request says of its browser.
pub fn device_in(parts: &Parts, app: &App) -> Option<String> {
    value_of(parts, device_cookie_name(app))
}

/// The name of the cookie that makes a browser count once where people agree with an idea.
fn supporter_cookie_name(app: &App) -> &'static str {
    if is_https(app) {
        "__Host-radslag-support"
    } else {
        "radslag-support"
    }
}

/// The value of `Set-Cookie` that lets the browser be known where people agree with an idea, for half a year.
pub fn supporter_cookie(app: &App, value: &str) -> String {
    let secure = if is_https(app) { "; Secure" } else { "" };
    format!(
        "{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000{secure}",
        supporter_cookie_name(app)
    )
}

/// What a browser has kept of that.
pub fn supporter_in(parts: &Parts, app: &App) -> Option<String> {
    value_of(parts, supporter_cookie_name(app))
}

fn value_of(parts: &Parts, name: &str) -> Option<String> {
    parts
        .headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}
