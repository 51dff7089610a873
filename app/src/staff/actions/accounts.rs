//! Adding, changing and closing accounts: what the operator does with `radslag staff`.

use crate::audit::{Event, SITE};
use crate::bodies;
use crate::core::{EmailAddress, Error, Id, Locale, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::staff::model::{Account, Role, RoleFor, Staff};
use crate::staff::{password, store};

/// The fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 12;

/// Adds an account with its roles. The address must be new, and each role for a body that is not over: what has
/// not begun is prepared for, what is over has no staff.
pub async fn add(
    deed: &mut Deed,
    email: EmailAddress,
    name: &str,
    password: String,
    roles: &[RoleFor],
) -> Result<Id> {
    let today = deed.now.date();
    for body in roles.iter().filter_map(|role| role.body) {
        let body = bodies::find(deed.conn(), body).await?;
        if body.is_none_or(|body| body.period.is_over(today)) {
            return Err(Error::Refused("a role is for a body that is not over"));
        }
    }
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

/// Gives the account at `email` another password and ends all its sessions; browsers in which it has signed
/// in are not known any more. False when there is no open account with that address.
pub async fn set_password(deed: &mut Deed, email: &EmailAddress, password: String) -> Result<bool> {
    let hash = password::hash(password, &deed.app.random).await?;
    let Some((id, _)) = store::by_email(deed.conn(), &email.folded()).await? else {
        return Ok(false);
    };
    store::set_password(deed.conn(), id, &hash).await?;
    store::delete_sessions(deed.conn(), id).await?;
    note(deed, "staff.password_changed", &id.to_string()).await?;
    Ok(true)
}

/// Closes the account at `email`: nobody signs in with it, and its sessions end. What it has done is kept.
/// False when there is no open account with that address.
pub async fn disable(deed: &mut Deed, email: &EmailAddress) -> Result<bool> {
    let Some((id, _)) = store::by_email(deed.conn(), &email.folded()).await? else {
        return Ok(false);
    };
    let now = deed.now;
    store::disable(deed.conn(), id, now).await?;
    store::delete_sessions(deed.conn(), id).await?;
    note(deed, "staff.disabled", &id.to_string()).await?;
    Ok(true)
}

/// Lets everybody with a role for the body `from`, which is over, have it for `to` instead; the roles of
/// the elected end. Returns how many roles went over.
pub async fn pass_on_roles(conn: &mut Conn, from: Id, to: Id) -> Result<u64> {
    store::pass_on_roles(conn, from, to).await
}

/// All accounts with their roles, by address, for the operator; each with whether it is closed.
pub async fn listed(conn: &mut Conn) -> Result<Vec<(Staff, bool)>> {
    store::listed(conn).await
}

/// All accounts in use: their ids and names, by name.
pub async fn accounts(conn: &mut Conn) -> Result<Vec<(Id, String)>> {
    store::accounts(conn).await
}

/// The accounts in use that have `role` for all bodies: their ids and names, by name.
pub async fn accounts_for_all(conn: &mut Conn, role: Role) -> Result<Vec<(Id, String)>> {
    store::accounts_for_all(conn, role).await
}

/// Who reads what is mailed to `address`: the account in use with it, with its roles.
pub async fn reader(conn: &mut Conn, address: &EmailAddress) -> Result<Option<Staff>> {
    let all = store::listed(conn).await?.into_iter();
    let mut open = all.filter(|(_, is_closed)| !is_closed);
    Ok(open
        .find(|(staff, _)| staff.email.folded() == address.folded())
        .map(|(staff, _)| staff))
}

/// Where an account in use is written to.
pub async fn account(conn: &mut Conn, id: Id) -> Result<Option<Account>> {
    store::account(conn, id).await
}

/// All accounts that are closed: their ids and names, by name. What they held, as an elected post, they hold still.
pub async fn closed_accounts(conn: &mut Conn) -> Result<Vec<(Id, String)>> {
    store::closed_accounts(conn).await
}

async fn note(deed: &mut Deed, action: &'static str, subject: &str) -> Result<()> {
    deed.audit(Event {
        chain: SITE,
        action,
        subject,
        before: "",
        after: "",
    })
    .await
}
