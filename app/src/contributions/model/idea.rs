//! One contribution with its thread: theme, decision, answer and commitment (P28).

use super::{Channel, Kind, State, Tie};
use crate::core::{Date, Id, Locale, Timestamp};
use crate::decisions::Outcome;
use crate::photos::Photo;
use crate::places::Located;
use crate::rerouting::{CameFrom, Rerouting};
use crate::themes::Group;

/// A contribution as its sender and, once it is shown, everybody may read it. Where something is
/// masked, only the masked texts are in here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    /// Which.
    pub id: Id,
    /// The dialogue it belongs to.
    pub dialogue: Id,
    /// Its number there.
    pub number: i64,
    /// What it is.
    pub kind: Kind,
    /// In short; may be empty.
    pub title: String,
    /// What it says.
    pub text: String,
    /// The text's language.
    pub lang: String,
    /// The text in Swedish; may be empty.
    pub translation: String,
    /// What ties the sender to the municipality.
    pub tie: Tie,
    /// The name to show; may be empty.
    pub shown_name: String,
    /// How it came in.
    pub channel: Channel,
    /// The meeting it came from; may be empty.
    pub activity: String,
    /// What moderation has said.
    pub state: State,
    /// The participant who gave an address with it.
    pub participant: Option<Id>,
    /// When it was received.
    pub received_at: Timestamp,
    /// When it was last reviewed.
    pub moderated_at: Option<Timestamp>,
    /// The word of the rule behind a mask or a refusal; may be empty.
    pub rule: String,
    /// What moderation tells the sender; may be empty.
    pub words_to_sender: String,
    /// The municipality's answer to just this one; may be empty.
    pub answer: String,
    /// Who answered.
    pub answered_by: String,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// The theme it is in.
    pub theme: Option<ThemeOf>,
    /// How many agree with it, and with those shown under it (P8).
    pub supports: i64,
    /// The photos that came with it, with those that review has left out.
    pub photos: Vec<Photo>,
    /// What place it is about; what everybody may read of that, it says itself.
    pub located: Option<Located>,
    /// Where it belongs, when that is somewhere else (P22).
    pub rerouted: Option<Rerouting>,
    /// Which idea of another dialogue it was.
    pub came_from: Option<CameFrom>,
    /// Those that say the same, and itself (P28).
    pub same: Option<Group>,
    /// What was decided on the theme; none before the decision is entered as a whole.
    pub outcome: Option<OutcomeOf>,
}

/// The theme of a contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeOf {
    /// Which.
    pub id: Id,
    /// Its name.
    pub title: String,
    /// The answer to all in the theme; may be empty.
    pub answer: String,
    /// Who answered.
    pub answered_by: String,
    /// When.
    pub answered_at: Option<Timestamp>,
}

/// What became of the theme (P16).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeOf {
    /// In a word.
    pub outcome: Outcome,
    /// What is done; may be empty.
    pub did: String,
    /// Why.
    pub reason: String,
    /// The decision it rests on.
    pub decision: DecisionOf,
    /// What is promised.
    pub commitment: Option<CommitmentOf>,
}

/// The decision, as the minutes have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionOf {
    /// Which.
    pub id: Id,
    /// Who decided, in Swedish and English.
    pub body: (String, String),
    /// Diarienummer.
    pub case_number: String,
    /// When.
    pub decided_on: Date,
    /// Which paragraph of the minutes.
    pub paragraph: String,
    /// Where the minutes are; may be empty.
    pub minutes_url: String,
}

/// What the municipality has promised to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitmentOf {
    /// Which.
    pub id: Id,
    /// What.
    pub promise: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due_on: Date,
    /// How it went; may be empty.
    pub note: String,
    /// When it was done.
    pub done_on: Option<Date>,
}

impl Idea {
    /// Whether it has been reviewed before and waits for it once more, out of sight meanwhile.
    pub fn waits_again(&self) -> bool {
        self.state == State::Received && self.moderated_at.is_some()
    }

    /// Whether the municipality has answered it, its theme, or decided.
    pub fn is_answered(&self) -> bool {
        self.answered_at.is_some()
            || self.theme.as_ref().is_some_and(|t| t.answered_at.is_some())
            || self.outcome.is_some()
    }

    /// Its title, or how it begins.
    pub fn heading(&self) -> String {
        if self.title.is_empty() {
            crate::core::words::first_line(&self.text, 80)
        } else {
            self.title.clone()
        }
    }
}

impl DecisionOf {
    /// Who decided.
    pub fn body(&self, l: Locale) -> &str {
        l.of_two(&self.body.0, &self.body.1)
    }
}
