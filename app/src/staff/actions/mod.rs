//! Signing in and out. Accounts themselves are in [`accounts`].

mod accounts;

pub use accounts::{
    SHORTEST_PASSWORD, account, accounts, accounts_for_all, add, closed_accounts, disable, listed,
    pass_on_roles, reader, set_password,
};

use jiff::SignedDuration;

use super::model::{Account, Role, Staff};
use super::{device, guessing, password, store};
use crate::app::App;
use crate::audit::{Event, SITE};
use crate::core::digest::sha256_hex;
use crate::core::{EmailAddress, Error, Id, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Actor;
use crate::throttle;

/// How long a session lasts.
const SESSION: SignedDuration = SignedDuration::from_hours(12);

/// Why nobody was signed in. An unknown account and a wrong password are the same answer.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The address or the password is wrong.
    #[error("wrong address or password")]
    Wrong,
    /// Too many wrong tries: wait an hour, or use a browser that is known.
    #[error("too many tries")]
    TooMany,
    /// Something else failed.
    #[error(transparent)]
    Other(#[from] Error),
}

/// What somebody who wants in has sent.
#[derive(Debug, Default)]
pub struct Attempt<'a> {
    /// The address, as typed.
    pub email: &'a str,
    /// The password, as typed.
    pub password: String,
    /// Where from, for the throttle.
    pub network_address: &'a str,
    /// What the browser kept from an earlier time.
    pub device: Option<&'a str>,
    /// The session that the browser had until now: a new one begins, and this one ends.
    pub session: Option<&'a str>,
}

/// What the browser is given to keep.
#[derive(Debug)]
pub struct SignedIn {
    /// The session's token, which only the cookie holds.
    pub session: String,
    /// What lets the browser be known again: see [`device`].
    pub device: String,
}

/// Signs in. Only wrong tries are counted, and known browsers apart from all others: see [`guessing`].
pub async fn sign_in(app: &App, attempt: Attempt<'_>) -> Result<SignedIn, SignInError> {
    let folded = folded(attempt.email);
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let account = store::by_email(deed.conn(), &folded).await?;
    let known = account
        .as_ref()
        .zip(attempt.device)
        .and_then(|((id, hash), kept)| device::recognise(app, *id, hash, kept));
    let network = throttle::site(attempt.network_address);
    // Refused, the deed ends here and nothing has been counted.
    let reserved = guessing::reserve(&mut deed, &folded, &network, known.as_deref())
        .await?
        .ok_or(SignInError::TooMany)?;
    deed.commit().await?;
    let stored = account.as_ref().map(|(_, hash)| hash.clone());
    let right = password::verify(attempt.password, stored).await?;
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let Some((id, hash)) = account.filter(|_| right) else {
        deed.audit(Event {
            chain: SITE,
            action: "staff.sign_in_refused",
            subject: "",
            before: "",
            after: &folded,
        })
        .await?;
        deed.commit().await?;
        return Err(SignInError::Wrong);
    };
    reserved.give_back(deed.conn()).await?;
    let (now, subject, token) = (deed.now, id.to_string(), app.random.code(32));
    if let Some(earlier) = attempt.session {
        store::delete_session(deed.conn(), &sha256_hex(earlier), now).await?;
    }
    store::insert_session(deed.conn(), &sha256_hex(&token), id, now, now.plus(SESSION)).await?;
    store::set_signed_in(deed.conn(), id, now).await?;
    // From here on it is known who it is.
    if let Some(staff) = store::by_session(deed.conn(), &sha256_hex(&token), now).await? {
        deed.actor = Actor::Staff(staff);
    }
    deed.audit(Event {
        chain: SITE,
        action: "staff.signed_in",
        subject: &subject,
        before: "",
        after: "",
    })
    .await?;
    deed.commit().await?;
    Ok(SignedIn {
        session: token,
        device: device::remember(app, id, &hash),
    })
}

/// The form under which an account is found, also for what is no address: that is nobody's.
fn folded(typed: &str) -> String {
    typed
        .parse::<EmailAddress>()
        .map_or_else(|_| typed.trim().to_lowercase(), |address| address.folded())
}

/// Who has the session `token`, if it still runs.
pub async fn signed_in(app: &App, token: &str) -> Result<Option<Staff>> {
    store::by_session(&mut *app.db.read().await?, &sha256_hex(token), app.now()).await
}

/// Ends the session `token`.
pub async fn sign_out(app: &App, actor: Actor, token: &str) -> Result<()> {
    let mut deed = app.begin(actor).await?;
    let (now, subject) = (deed.now, deed.actor.audit_name());
    store::delete_session(deed.conn(), &sha256_hex(token), now).await?;
    deed.audit(Event {
        chain: SITE,
        action: "staff.signed_out",
        subject: &subject,
        before: "",
        after: "",
    })
    .await?;
    deed.commit().await
}

/// Forgets sessions that had run out at `moment`. Returns how many.
pub async fn forget_ended_sessions(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    store::delete_ended_sessions(conn, moment).await
}

/// The accounts that have `role` for `body` or for all, in a settled order.
pub async fn with_role(conn: &mut Conn, role: Role, body: Id) -> Result<Vec<Account>> {
    store::with_role(conn, role, body).await
}

/// The accounts that have `role` for any body, for what lies with none yet.
pub async fn with_role_anywhere(conn: &mut Conn, role: Role) -> Result<Vec<Account>> {
    store::with_role_anywhere(conn, role).await
}

/// The accounts that have `role` for all bodies, for what is the whole municipality's.
pub async fn with_role_everywhere(conn: &mut Conn, role: Role) -> Result<Vec<Account>> {
    store::with_role_everywhere(conn, role).await
}

/// The first account with `role`, or [`Error::NotFound`].
pub async fn id_by_role(conn: &mut Conn, role: Role) -> Result<Id> {
    store::by_role(conn, role).await?.ok_or(Error::NotFound)
}
