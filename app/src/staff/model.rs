//! An account and what it may do.

use super::rights::{Action, allows};
use crate::core::{EmailAddress, Id, Locale, text};

keywords! {
    /// What somebody is, for one body or for all.
    pub enum Role {
        /// Plans and holds dialogues together.
        Coordinator = "coordinator",
        /// Works for a body's administration.
        Official = "official",
        /// Enters decisions.
        Secretary = "secretary",
        /// Elected; answers for dialogues (P24).
        Elected = "elected",
        /// Reviews contributions.
        Moderator = "moderator",
        /// Reads everything, changes nothing.
        Auditor = "auditor",
        /// Keeps accounts and bodies.
        Administrator = "administrator",
    }
}

impl Role {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Coordinator => text::staff_role_coordinator(l),
            Self::Official => text::staff_role_official(l),
            Self::Secretary => text::staff_role_secretary(l),
            Self::Elected => text::staff_role_elected(l),
            Self::Moderator => text::staff_role_moderator(l),
            Self::Auditor => text::staff_role_auditor(l),
            Self::Administrator => text::staff_role_administrator(l),
        }
    }
}

/// A role, for one body or, without one, for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleFor {
    /// The role.
    pub role: Role,
    /// The body; none means all bodies.
    pub body: Option<Id>,
}

/// Where somebody with an account is written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Which.
    pub id: Id,
    /// Where notices go.
    pub email: EmailAddress,
    /// In which language.
    pub locale: Locale,
}

/// Somebody with an account. The name is a role's title, not a person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The account.
    pub id: Id,
    /// Where notices go.
    pub email: EmailAddress,
    /// "Nämndsekreterare".
    pub name: String,
    /// The language of the admin area.
    pub locale: Locale,
    /// All roles, never empty for someone who can do anything.
    pub roles: Vec<RoleFor>,
}

impl Staff {
    /// The role in which this account may do `action` for `body`, if any; without a body: for any.
    pub fn role_for(&self, action: Action, body: Option<Id>) -> Option<Role> {
        self.roles
            .iter()
            .filter(|r| r.body.is_none() || body.is_none() || r.body == body)
            .map(|r| r.role)
            .find(|role| allows(*role, action))
    }

    /// The bodies for which it may do `action`; none when it may for all.
    pub fn reach(&self, action: Action) -> Option<Vec<Id>> {
        (!self.may_everywhere(action)).then(|| {
            self.roles
                .iter()
                .filter(|r| allows(r.role, action))
                .filter_map(|r| r.body)
                .collect()
        })
    }

    /// Whether it may for all bodies, and for what belongs to none.
    pub fn may_everywhere(&self, action: Action) -> bool {
        self.roles
            .iter()
            .any(|r| r.body.is_none() && allows(r.role, action))
    }

    /// Whether it may.
    pub fn may(&self, action: Action, body: Option<Id>) -> bool {
        self.role_for(action, body).is_some()
    }
}
