//! A body as the register has it: what it is, from when to when it is there, and who takes over (P30).

mod ending;
mod naming;

pub use ending::{Ending, Weight};
pub use naming::{Names, NewBody, has_namesake, names_apart};

use crate::core::{Date, Id, Period};
use crate::dialogues::Body;

keywords! {
    /// What a body is in the municipality's order.
    pub enum BodyKind {
        /// Kommunfullmäktige: elected directly, may decide everything.
        Council = "council",
        /// Kommunstyrelsen: leads and coordinates.
        ExecutiveBoard = "executive_board",
        /// A committee, for what its terms of reference say.
        Committee = "committee",
    }
}

/// A body with what the register says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredBody {
    /// The body as pages name it.
    pub body: Body,
    /// What it is.
    pub kind: BodyKind,
    /// How its case numbers begin: "SBN".
    pub case_prefix: String,
    /// From when to when it is there.
    pub period: Period,
    /// Which body takes over after its last day.
    pub successor: Option<Id>,
    /// Counts changes of its names and its end, so that two who make them are told.
    pub version: i64,
}

/// A name that a body had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerName {
    /// In Swedish.
    pub name: String,
    /// In English.
    pub name_en: String,
    /// From when to when it was called so.
    pub period: Period,
}

impl RegisteredBody {
    /// Whether it may decide about the dialogues of every other body: the council and the
    /// executive board may.
    pub const fn decides_for_all(&self) -> bool {
        matches!(self.kind, BodyKind::Council | BodyKind::ExecutiveBoard)
    }

    /// Whether something new may be given to it on `day`: it is there, and it does not end without
    /// somebody to take over.
    pub fn takes_on(&self, day: Date) -> bool {
        self.period.holds(day) && (self.period.last().is_none() || self.successor.is_some())
    }

    /// Whether it is there on `day` or was before: it may have decided something.
    pub fn has_begun(&self, day: Date) -> bool {
        self.period.first() <= day
    }

    /// Who has taken over by `day`, and from which day on.
    pub fn heir(&self, day: Date) -> Option<(Id, Date)> {
        let last = self.period.last().filter(|last| *last < day)?;
        Some((self.successor?, last.plus_days(1)))
    }
}

/// Who of `all` answers on `day` for what lay with the body `id`: it itself, or whoever has taken over since;
/// nobody when the last of them is over.
pub fn in_charge(all: &[RegisteredBody], id: Id, day: Date) -> Option<&RegisteredBody> {
    let find = |id: Id| all.iter().find(|body| body.body.id == id);
    let mut body = find(id)?;
    // A successor is there after the one before it is over, so this comes to an end.
    while let Some((heir, _)) = body.heir(day) {
        body = find(heir)?;
    }
    Some(body).filter(|body| !body.period.is_over(day))
}

#[cfg(test)]
mod tests;
