//! What `staff.toml` says: the accounts, and who coordinates.

use serde::Deserialize;

/// `staff.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accounts {
    pub staff: Vec<Account>,
    pub functions: Vec<Function>,
}

/// An account of staff.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    pub email: String,
    pub name: String,
    pub roles: Vec<AccountRole>,
    pub seat: Option<AccountSeat>,
}

/// A role, for one body or for all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountRole {
    pub role: String,
    pub body: Option<String>,
}

/// The elected post that an account holds in the term of the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountSeat {
    pub body: String,
    pub title: String,
}

/// The function that coordinates, or its deputy, behind which an account stands; `first_in` counts from the day of seeding.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Function {
    pub place: String,
    pub name: String,
    pub name_en: String,
    pub email: String,
    pub phone: String,
    pub account: String,
    pub first_in: i64,
}
