//! Accounts, roles and sessions.

use super::model::{Account, Role, RoleFor, Staff};
use crate::core::{EmailAddress, Id, Locale, Result, Timestamp};
use crate::db::Conn;

#[derive(sqlx::FromRow)]
struct StaffRow {
    id: Id,
    email: EmailAddress,
    name: String,
    locale: Locale,
}

impl StaffRow {
    fn into_account(self) -> Account {
        Account {
            id: self.id,
            email: self.email,
            locale: self.locale,
        }
    }
}

/// An account by its address, with its password's hash.
pub async fn by_email(conn: &mut Conn, email_folded: &str) -> Result<Option<(Id, String)>> {
    Ok(sqlx::query_as(
        "SELECT id, password_hash FROM staff WHERE email_folded = $1 AND disabled_at IS NULL",
    )
    .bind(email_folded)
    .fetch_optional(conn)
    .await?)
}

/// The account of a session that has not run out.
pub async fn by_session(
    conn: &mut Conn,
    token_hash: &str,
    now: Timestamp,
) -> Result<Option<Staff>> {
    let row: Option<StaffRow> = sqlx::query_as(
        "SELECT staff.id, staff.email, staff.name, staff.locale FROM sessions JOIN staff ON staff.id = sessions.staff_id
         WHERE sessions.token_hash = $1 AND sessions.expires_at > $2 AND staff.disabled_at IS NULL",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let roles: Vec<(Role, Option<Id>)> = sqlx::query_as(
        "SELECT role, body_id FROM staff_roles WHERE staff_id = $1 ORDER BY role, body_id",
    )
    .bind(row.id)
    .fetch_all(conn)
    .await?;
    let roles = roles
        .into_iter()
        .map(|(role, body)| RoleFor { role, body })
        .collect();
    Ok(Some(Staff {
        id: row.id,
        email: row.email,
        name: row.name,
        locale: row.locale,
        roles,
    }))
}

/// The accounts that have `role` for `body` or for all, in a settled order.
pub async fn with_role(conn: &mut Conn, role: Role, body: Id) -> Result<Vec<Account>> {
    let rows: Vec<StaffRow> = sqlx::query_as(
        "SELECT id, email, name, locale FROM staff WHERE disabled_at IS NULL AND id IN (
            SELECT staff_id FROM staff_roles WHERE role = $1 AND (body_id IS NULL OR body_id = $2))
         ORDER BY id",
    )
    .bind(role)
    .bind(body)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(StaffRow::into_account).collect())
}

/// The accounts that have `role` for any body.
pub async fn with_role_anywhere(conn: &mut Conn, role: Role) -> Result<Vec<Account>> {
    let rows: Vec<StaffRow> = sqlx::query_as(
        "SELECT id, email, name, locale FROM staff WHERE disabled_at IS NULL AND id IN (
            SELECT staff_id FROM staff_roles WHERE role = $1)
         ORDER BY id",
    )
    .bind(role)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(StaffRow::into_account).collect())
}

/// The accounts that have `role` for all bodies.
pub async fn with_role_everywhere(conn: &mut Conn, role: Role) -> Result<Vec<Account>> {
    let rows: Vec<StaffRow> = sqlx::query_as(
        "SELECT id, email, name, locale FROM staff WHERE disabled_at IS NULL AND id IN (
            SELECT staff_id FROM staff_roles WHERE role = $1 AND body_id IS NULL)
         ORDER BY id",
    )
    .bind(role)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(StaffRow::into_account).collect())
}

/// An account that is in use.
pub async fn account(conn: &mut Conn, id: Id) -> Result<Option<Account>> {
    let row: Option<StaffRow> = sqlx::query_as(
        "SELECT id, email, name, locale FROM staff WHERE id = $1 AND disabled_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| Account {
        id: row.id,
        email: row.email,
        locale: row.locale,
    }))
}

/// The accounts in use that have `role` for all bodies, by name.
pub async fn accounts_for_all(conn: &mut Conn, role: Role) -> Result<Vec<(Id, String)>> {
    Ok(sqlx::query_as(
        "SELECT id, name FROM staff WHERE disabled_at IS NULL
           AND id IN (SELECT staff_id FROM staff_roles WHERE role = $1 AND body_id IS NULL) ORDER BY name, id",
    )
    .bind(role)
    .fetch_all(conn)
    .await?)
}

/// Notes that an account was used to sign in.
pub async fn set_signed_in(conn: &mut Conn, staff: Id, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE staff SET signed_in_at = $2 WHERE id = $1")
        .bind(staff)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Adds an account.
pub async fn insert(
    conn: &mut Conn,
    staff: &Staff,
    password_hash: &str,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO staff (id, email, email_folded, name, password_hash, locale, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(staff.id)
    .bind(&staff.email)
    .bind(staff.email.folded())
    .bind(&staff.name)
    .bind(password_hash)
    .bind(staff.locale)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives an account a role.
pub async fn insert_role(conn: &mut Conn, id: Id, staff: Id, role: RoleFor) -> Result<()> {
    sqlx::query("INSERT INTO staff_roles (id, staff_id, role, body_id) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(staff)
        .bind(role.role)
        .bind(role.body)
        .execute(conn)
        .await?;
    Ok(())
}

/// Changes an account's password.
pub async fn set_password(conn: &mut Conn, staff: Id, password_hash: &str) -> Result<()> {
    sqlx::query("UPDATE staff SET password_hash = $2 WHERE id = $1")
        .bind(staff)
        .bind(password_hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// Closes an account.
pub async fn disable(conn: &mut Conn, staff: Id, now: Timestamp) -> Result<()> {
    sqlx::query("UPDATE staff SET disabled_at = $2 WHERE id = $1")
        .bind(staff)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends all sessions of an account.
pub async fn delete_sessions(conn: &mut Conn, staff: Id) -> Result<()> {
    sqlx::query("DELETE FROM sessions WHERE staff_id = $1")
        .bind(staff)
        .execute(conn)
        .await?;
    Ok(())
}

/// Lets everybody with a role for the body `from` have it for `to` instead, except the elected, whose
/// roles end. Returns how many roles went over.
pub async fn pass_on_roles(conn: &mut Conn, from: Id, to: Id) -> Result<u64> {
    let moved = sqlx::query(
        "UPDATE staff_roles SET body_id = $2 WHERE body_id = $1 AND role <> 'elected'
           AND NOT EXISTS (SELECT 1 FROM staff_roles AS there
                           WHERE there.staff_id = staff_roles.staff_id AND there.role = staff_roles.role AND there.body_id = $2)",
    )
    .bind(from)
    .bind(to)
    .execute(&mut *conn)
    .await?;
    // What is left is had at the new body already, or was an elected one's.
    sqlx::query("DELETE FROM staff_roles WHERE body_id = $1")
        .bind(from)
        .execute(conn)
        .await?;
    Ok(moved.rows_affected())
}

/// Begins a session.
pub async fn insert_session(
    conn: &mut Conn,
    token_hash: &str,
    staff: Id,
    now: Timestamp,
    expires: Timestamp,
) -> Result<()> {
    sqlx::query("INSERT INTO sessions (token_hash, staff_id, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)")
        .bind(token_hash)
        .bind(staff)
        .bind(now)
        .bind(expires)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends a session, and forgets those that ran out.
pub async fn delete_session(conn: &mut Conn, token_hash: &str, now: Timestamp) -> Result<()> {
    sqlx::query("DELETE FROM sessions WHERE token_hash = $1 OR expires_at <= $2")
        .bind(token_hash)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets sessions that had run out at `moment`.
pub async fn delete_ended_sessions(conn: &mut Conn, moment: Timestamp) -> Result<u64> {
    let done = sqlx::query("DELETE FROM sessions WHERE expires_at <= $1")
        .bind(moment)
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}

/// The first account with `role`.
pub async fn by_role(conn: &mut Conn, role: Role) -> Result<Option<Id>> {
    let row: Option<(Id,)> = sqlx::query_as(
        "SELECT staff_id FROM staff_roles WHERE role = $1 ORDER BY staff_id LIMIT 1",
    )
    .bind(role)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(id,)| id))
}

/// All accounts with their roles, by address; each with whether it is closed.
pub async fn listed(conn: &mut Conn) -> Result<Vec<(Staff, bool)>> {
    let rows: Vec<(Id, EmailAddress, String, Locale, Option<Timestamp>)> = sqlx::query_as(
        "SELECT id, email, name, locale, disabled_at FROM staff ORDER BY email_folded, id",
    )
    .fetch_all(&mut *conn)
    .await?;
    let roles: Vec<(Id, Role, Option<Id>)> = sqlx::query_as(
        "SELECT staff_id, role, body_id FROM staff_roles ORDER BY role, body_id, id",
    )
    .fetch_all(conn)
    .await?;
    let of = |account: Id| {
        roles
            .iter()
            .filter(|(staff, ..)| *staff == account)
            .map(|(_, role, body)| RoleFor {
                role: *role,
                body: *body,
            })
            .collect()
    };
    Ok(rows
        .into_iter()
        .map(|(id, email, name, locale, disabled_at)| {
            let staff = Staff {
                id,
                email,
                name,
                locale,
                roles: of(id),
            };
            (staff, disabled_at.is_some())
        })
        .collect())
}

/// All accounts that are not disabled, by name.
pub async fn accounts(conn: &mut Conn) -> Result<Vec<(Id, String)>> {
    Ok(
        sqlx::query_as("SELECT id, name FROM staff WHERE disabled_at IS NULL ORDER BY name, id")
            .fetch_all(conn)
            .await?,
    )
}

/// All accounts that are disabled, by name.
pub async fn closed_accounts(conn: &mut Conn) -> Result<Vec<(Id, String)>> {
    Ok(
        sqlx::query_as(
            "SELECT id, name FROM staff WHERE disabled_at IS NOT NULL ORDER BY name, id",
        )
        .fetch_all(conn)
        .await?,
    )
}
