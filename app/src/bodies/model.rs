//! A body as the register has it.

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
}

impl RegisteredBody {
    /// Whether it may decide about the dialogues of every other body: the council and the
    /// executive board may.
    pub const fn decides_for_all(&self) -> bool {
        matches!(self.kind, BodyKind::Council | BodyKind::ExecutiveBoard)
    }
}
