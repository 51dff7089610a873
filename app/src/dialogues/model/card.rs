//! What lists of dialogues show, and what they can be asked for.

use super::{Body, Influence, Kind, Phase, Revised, State};
use crate::core::{Date, Id, Locale, Timestamp, text};

/// A dialogue in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Which.
    pub id: Id,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// The question in one sentence.
    pub lead: String,
    /// Where it is on its way.
    pub state: State,
    /// Who asks.
    pub owner: Body,
    /// What weight it has (P20).
    pub influence: Option<Influence>,
    /// First day.
    pub opens_on: Option<Date>,
    /// Last day.
    pub closes_on: Option<Date>,
    /// Day of the coming or made decision.
    pub decision_on: Option<Date>,
    /// How many contributions have come in.
    pub contributions_made: i64,
    /// When participants and the public were told.
    pub fed_back_at: Option<Timestamp>,
    /// Set for made-up example content.
    pub example_at: Option<Timestamp>,
    /// Whether its name and lead are in the reader's language, where that is not Swedish; never stored here.
    pub is_spoken: bool,
}

/// Which dialogues a list shall have. Empty means all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only of this list.
    pub phase: Option<Phase>,
    /// Only those that this body owns, by its slug.
    pub body: Option<String>,
    /// Only those with a theme of exactly this Swedish name (P23), whose compilation is locked.
    pub theme: Option<String>,
    /// Only those whose texts or themes have all these words.
    pub words: String,
}

/// Where a page of cards goes on: behind the place and the id of the card before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardKey {
    /// The place of the card before: it grows down the list.
    pub place: i64,
    /// Its id.
    pub id: Id,
}

/// What the start page shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Front {
    /// Open now, the one that closes first on top.
    pub open: Vec<Card>,
    /// Coming, the one that opens first on top.
    pub coming: Vec<Card>,
    /// Newly answered, the latest on top (P18).
    pub answered: Vec<Card>,
}

/// A change of a public text after a body's decision: dated, explained and shown (P4, P15).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Which.
    pub id: Id,
    /// What was changed.
    pub field: Revised,
    /// What it was.
    pub before: String,
    /// What it became.
    pub after: String,
    /// Why.
    pub reason: String,
    /// The new decision, for what a body had decided.
    pub decision_id: Option<Id>,
    /// When.
    pub revised_at: Timestamp,
}

keywords! {
    /// What the admin area's list shows.
    pub enum Work {
        /// Something is to be done yet.
        UnderWay = "under_way",
        /// Nothing more happens.
        Over = "over",
    }
}

impl Work {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::UnderWay => text::admin_work_under_way(l),
            Self::Over => text::admin_work_over(l),
        }
    }
}

/// Which dialogues the admin area's list shall have. Empty means all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskFilter {
    /// Only those that one of these owns or decides in.
    pub bodies: Option<Vec<Id>>,
    /// Only these.
    pub work: Option<Work>,
    /// Only this one.
    pub only: Option<Id>,
}

/// Where the admin area's list goes on: after the dialogue that was changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskKey {
    /// When it was changed.
    pub updated_at: Timestamp,
    /// Its id.
    pub id: Id,
}

/// What a dialogue is called, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Which.
    pub id: Id,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub title: String,
}

/// A dialogue in the admin area's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRow {
    /// Which.
    pub id: Id,
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Where it is on its way.
    pub state: State,
    /// Whom it concerns, and who therefore owns it.
    pub kind: Kind,
    /// Who asks.
    pub owner: Body,
    /// Who decides.
    pub deciding_body: Id,
    /// Which elected post answers for it (P24).
    pub responsible_post_id: Option<Id>,
    /// What that post was called when it was chosen.
    pub responsible_post: String,
    /// First day.
    pub opens_on: Option<Date>,
    /// Last day.
    pub closes_on: Option<Date>,
    /// Promised day of the compilation.
    pub compile_by: Option<Date>,
    /// Day of the decision.
    pub decision_on: Option<Date>,
    /// Promised day of the feedback.
    pub feedback_by: Option<Date>,
    /// Promised day of the follow-up.
    pub follow_up_on: Option<Date>,
    /// Contributions that nobody has reviewed.
    pub waiting: i64,
    /// When the oldest of them came in.
    pub waiting_since: Option<Timestamp>,
    /// When it was changed.
    pub updated_at: Timestamp,
}
