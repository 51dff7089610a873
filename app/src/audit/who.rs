//! Who did it.

use std::str::FromStr;

use crate::core::{Locale, UnknownKeyword, text};
use crate::staff::Role;

keywords! {
    /// Whoever does something and is nobody of the staff: what [`crate::deed::Actor`] calls itself in the log.
    pub enum Other {
        /// A participant.
        Resident = "resident",
        /// The clock.
        Clock = "clock",
        /// The operator.
        Operator = "operator",
    }
}

/// Who did it: in which role, or that it was nobody of the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Somebody of the staff.
    Staff(Role),
    /// Nobody of the staff.
    Other(Other),
}

impl Who {
    /// Everybody there can be.
    pub fn all() -> impl Iterator<Item = Self> {
        let staff = Role::ALL.iter().copied().map(Self::Staff);
        staff.chain(Other::ALL.iter().copied().map(Self::Other))
    }

    /// The word that the log has.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Staff(role) => role.as_str(),
            Self::Other(other) => other.as_str(),
        }
    }

    /// In words.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Staff(role) => role.name(l),
            Self::Other(Other::Resident) => text::log_who_resident(l),
            Self::Other(Other::Clock) => text::log_who_clock(l),
            Self::Other(Other::Operator) => text::log_who_operator(l),
        }
    }
}

impl FromStr for Who {
    type Err = UnknownKeyword;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        word.parse()
            .map(Self::Staff)
            .or_else(|_| word.parse().map(Self::Other))
    }
}
