//! Signing in and out; adding accounts.

use jiff::SignedDuration;

use super::model::{Role, RoleFor, Staff};
use super::{password, store};
use crate::app::App;
use crate::audit::{Event, SITE};
use crate::core::digest::sha256_hex;
use crate::core::{EmailAddress, Error, Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::throttle::{self, Limit};

/// How long a session lasts.
const SESSION: SignedDuration = SignedDuration::from_hours(12);
/// Tries for one account, and from one network address.
const TRIES: Limit = Limit {
    hits: 10,
    seconds: 900,
};

/// Why nobody was signed in. An unknown account and a wrong password are the same answer.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The address or the password is wrong.
    #[error("wrong address or password")]
    Wrong,
    /// Too many tries: wait a quarter of an hour.
    #[error("too many tries")]
    TooMany,
    /// Something else failed.
    #[error(transparent)]
    Other(#[from] Error),
}

/// Signs in and returns the session's token, which only the cookie holds. `network_address` is the
/// visitor's, for the throttle.
pub async fn sign_in(
    app: &App,
    email: &str,
    password: String,
    network_address: &str,
) -> Result<String, SignInError> {
    let folded = email.trim().to_lowercase();
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let network = throttle::network(network_address);
    let free = throttle::within(&mut deed, "sign-in account", &folded, TRIES).await?
        & throttle::within(&mut deed, "sign-in address", &network, TRIES).await?;
    let account = store::by_email(deed.conn(), &folded).await?;
    deed.commit().await?;
    if !free {
        return Err(SignInError::TooMany);
    }
    let (id, stored) = account.map_or((None, None), |(id, hash)| (Some(id), Some(hash)));
    let right = password::verify(password, stored).await?;
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let Some(id) = id.filter(|_| right) else {
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
    let token = app.random.code(32);
    let (now, subject) = (deed.now, id.to_string());
    store::insert_session(deed.conn(), &sha256_hex(&token), id, now, now.plus(SESSION)).await?;
    deed.audit(Event {
        chain: SITE,
        action: "staff.signed_in",
        subject: &subject,
        before: "",
        after: "",
    })
    .await?;
    deed.commit().await?;
    Ok(token)
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

/// Adds an account with its roles. The address must be new.
pub async fn add(
    deed: &mut Deed,
    email: EmailAddress,
    name: &str,
    password: String,
    roles: &[RoleFor],
) -> Result<Id> {
    let hash = password::hash(password, &deed.app.random).await?;
    let id = deed.new_id();
    let staff = Staff {
        id,
        email,
        name: name.to_owned(),
        locale: Locale::Sv,
        roles: roles.to_vec(),
    };
    let now = deed.now;
    store::insert(deed.conn(), &staff, &hash, now).await?;
    for role in roles {
        let role_id = deed.new_id();
        store::insert_role(deed.conn(), role_id, id, *role).await?;
    }
    let subject = id.to_string();
    deed.audit(Event {
        chain: SITE,
        action: "staff.added",
        subject: &subject,
        before: "",
        after: name,
    })
    .await?;
    Ok(id)
}

/// The first account with `role`, or [`Error::NotFound`].
pub async fn id_by_role(conn: &mut Conn, role: Role) -> Result<Id> {
    store::by_role(conn, role).await?.ok_or(Error::NotFound)
}
