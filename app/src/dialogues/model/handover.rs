//! The change of term: what a body that is over has under way goes to its successor (P30).

use super::{Body, Dialogue, State};
use crate::core::{Date, Id, Timestamp};

keywords! {
    /// What goes over.
    pub enum Part {
        /// Who asks and answers for it.
        Owner = "owner",
        /// Who makes the coming decision.
        DecidingBody = "deciding_body",
        /// Both, which were the same body.
        Both = "both",
    }
}

/// A dialogue that went over, as everyone may read it (P4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// Which.
    pub id: Id,
    /// What went over.
    pub part: Part,
    /// The body that is over.
    pub from: Body,
    /// Its successor.
    pub to: Body,
    /// The successor's first day.
    pub from_day: Date,
    /// When it went over.
    pub at: Timestamp,
}

/// A part of a dialogue that is to go over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// What.
    pub part: Part,
    /// From which body.
    pub from: Id,
    /// To which.
    pub to: Id,
    /// The successor's first day.
    pub from_day: Date,
}

/// What goes over of `dialogue`, when `heir` tells who has taken over from a body, and from which day.
/// What is finished stays as it was, and so does the body of a decision that is made.
pub fn moves(dialogue: &Dialogue, heir: impl Fn(Id) -> Option<(Id, Date)>) -> Vec<Move> {
    if matches!(dialogue.state, State::Archived | State::Cancelled) {
        return Vec::new();
    }
    let (owner, deciding) = (dialogue.owner.id, dialogue.deciding_body.id);
    let coming = dialogue.decided_upon_at.is_none();
    let parts = if owner == deciding && coming {
        vec![(Part::Both, owner)]
    } else if coming {
        vec![(Part::Owner, owner), (Part::DecidingBody, deciding)]
    } else {
        vec![(Part::Owner, owner)]
    };
    parts
        .into_iter()
        .filter_map(|(part, from)| {
            heir(from).map(|(to, from_day)| Move {
                part,
                from,
                to,
                from_day,
            })
        })
        .collect()
}

impl Move {
    /// The owner and the deciding body after it, given those before.
    pub fn after(self, (owner, deciding): (Id, Id)) -> (Id, Id) {
        match self.part {
            Part::Owner => (self.to, deciding),
            Part::DecidingBody => (owner, self.to),
            Part::Both => (self.to, self.to),
        }
    }
}
