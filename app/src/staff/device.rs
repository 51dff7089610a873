//! Browsers in which an account has signed in before (OWASP's device cookies). What the browser keeps
//! opens nothing: it only lets its wrong tries be counted apart from everybody else's. It is signed, so
//! that nothing about devices is stored here.

use jiff::SignedDuration;

use crate::app::App;
use crate::core::digest::{hmac_sha256_hex, same};
use crate::core::{Id, Timestamp};

/// How long a browser is known.
const KNOWN: SignedDuration = SignedDuration::from_hours(180 * 24);

/// What the browser is to keep after `account`, whose password has this `hash`, signed in: until when, a name
/// for the browser, and the signature over both. With another password the browser is not known any more.
pub fn remember(app: &App, account: Id, hash: &str) -> String {
    let until = app.now().plus(KNOWN).as_micros();
    let name = app.random.code(20);
    let signature = sign(app, account, hash, until, &name);
    format!("{until}.{name}.{signature}")
}

/// The browser's name, if it is known for `account` and `kept` is ours.
pub fn recognise(app: &App, account: Id, hash: &str, kept: &str) -> Option<String> {
    let mut parts = kept.splitn(3, '.');
    let until: i64 = parts.next()?.parse().ok()?;
    let (name, signature) = (parts.next()?, parts.next()?);
    let ours = same(&sign(app, account, hash, until, name), signature);
    (ours && app.now() < Timestamp::from_micros(until)).then(|| name.to_owned())
}

fn sign(app: &App, account: Id, hash: &str, until: i64, name: &str) -> String {
    let message = format!("device\n{account}\n{hash}\n{until}\n{name}");
    hmac_sha256_hex(&app.settings.secret, &message)
}
