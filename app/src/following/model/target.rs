//! What somebody follows.

use super::{Frequency, Happened, Happening};
use crate::core::{Id, Locale, Timestamp, text};

keywords! {
    /// What kind of thing is followed.
    pub enum TargetKind {
        /// All dialogues.
        Everything = "everything",
        /// All dialogues of a body.
        Body = "body",
        /// One dialogue.
        Dialogue = "dialogue",
        /// One idea.
        Idea = "idea",
    }
}

/// What is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// All dialogues.
    Everything,
    /// All dialogues that a body owns or decides in, and those of whoever takes over from it.
    Body(Id),
    /// One dialogue.
    Dialogue(Id),
    /// One idea.
    Idea(Id),
}

impl Target {
    /// Its kind.
    pub const fn kind(self) -> TargetKind {
        match self {
            Self::Everything => TargetKind::Everything,
            Self::Body(_) => TargetKind::Body,
            Self::Dialogue(_) => TargetKind::Dialogue,
            Self::Idea(_) => TargetKind::Idea,
        }
    }

    /// How often, unless somebody says otherwise: at once about one thing, each week about many.
    pub const fn usual(self) -> Frequency {
        match self {
            Self::Dialogue(_) | Self::Idea(_) => Frequency::AtOnce,
            Self::Body(_) | Self::Everything => Frequency::Weekly,
        }
    }
}

/// One subscription with what is needed to name it and to tell what falls under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Which.
    pub id: Id,
    /// What is followed.
    pub target: Target,
    /// How often.
    pub frequency: Frequency,
    /// Since when; nothing while it is not confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// The body's name in Swedish and English.
    pub body: (String, String),
    /// The name of the dialogue, or of the idea's.
    pub title: String,
    /// Where it stands on the site.
    pub path: String,
    /// The idea's number in its dialogue.
    pub number: i64,
    /// The idea's dialogue.
    pub idea_dialogue: Option<Id>,
    /// The idea's theme.
    pub idea_theme: Option<Id>,
}

impl Subscription {
    /// The dialogue that is followed, or the idea's.
    pub const fn dialogue(&self) -> Option<Id> {
        match self.target {
            Target::Dialogue(id) => Some(id),
            _ => self.idea_dialogue,
        }
    }

    /// What is followed, and how often its owner is written to about it: "Alla dialoger (en gång i veckan)".
    pub fn name_and_often(&self, l: Locale) -> String {
        format!("{} ({})", self.name(l), self.often(l))
    }

    /// How often, in the middle of a sentence.
    pub fn often(&self, l: Locale) -> String {
        self.frequency.name(l).to_lowercase()
    }

    /// What is followed, in words.
    pub fn name(&self, l: Locale) -> String {
        match self.target {
            Target::Everything => text::following_what_everything(l).to_owned(),
            Target::Body(_) => text::following_what_body(l, l.of_two(&*self.body.0, &*self.body.1)),
            Target::Dialogue(_) => text::following_what_dialogue(l, self.title.as_str()),
            Target::Idea(_) => text::following_what_idea(l, self.number, self.title.as_str()),
        }
    }

    /// Whether what happened falls under it: it was confirmed by then, and it is about what is followed.
    pub fn concerns(&self, happened: &Happened) -> bool {
        let is_of_dialogue = !happened.kind.is_of_ideas();
        let is_meant = match self.target {
            Target::Everything => is_of_dialogue,
            Target::Body(body) => is_of_dialogue && happened.bodies.contains(&body),
            Target::Dialogue(dialogue) => is_of_dialogue && happened.dialogue == dialogue,
            Target::Idea(idea) => {
                happened.contribution == Some(idea)
                    || happened.theme.is_some() && happened.theme == self.idea_theme
                    || happened.kind == Happening::Cancelled
                        && self.idea_dialogue == Some(happened.dialogue)
            }
        };
        is_meant && self.confirmed_at.is_some_and(|at| at <= happened.at)
    }
}
