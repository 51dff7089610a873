//! The two degrees that elected people decide before a dialogue opens (P19, P20, P21).

use crate::core::{Locale, text};

keywords! {
    /// What part participants have in the dialogue itself (P19).
    pub enum Participation {
        /// See what is going on and ask.
        Insight = "insight",
        /// Say what you think.
        Comment = "comment",
        /// Talk it over with those who decide.
        Conversation = "conversation",
        /// Work out the proposal together.
        CoCreation = "co_creation",
    }
}

keywords! {
    /// What weight the dialogue has in the decision (P20): the four steps of the stair. Information
    /// is none of them, for it is no dialogue.
    pub enum Influence {
        /// We ask before we decide.
        Consultation = "consultation",
        /// We talk with you before we decide.
        Dialogue = "dialogue",
        /// Your ideas shape the proposals.
        Influence = "influence",
        /// We decide together.
        CoDecision = "co_decision",
    }
}

impl Participation {
    /// Whether participants also talk with one another about what has been said: only where the elected have decided so.
    pub const fn is_conversation(self) -> bool {
        matches!(self, Self::Conversation | Self::CoCreation)
    }

    /// What it means for whoever takes part, in a sentence.
    pub fn meaning(self, l: Locale) -> &'static str {
        match self {
            Self::Insight => text::public_participation_insight_words(l),
            Self::Comment => text::public_participation_comment_words(l),
            Self::Conversation => text::public_participation_conversation_words(l),
            Self::CoCreation => text::public_participation_co_creation_words(l),
        }
    }

    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Insight => text::participation_insight(l),
            Self::Comment => text::participation_comment(l),
            Self::Conversation => text::participation_conversation(l),
            Self::CoCreation => text::participation_co_creation(l),
        }
    }
}

impl Influence {
    /// Which step of the stair, 1 to 4.
    pub const fn step(self) -> u8 {
        match self {
            Self::Consultation => 1,
            Self::Dialogue => 2,
            Self::Influence => 3,
            Self::CoDecision => 4,
        }
    }

    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Consultation => text::influence_consultation(l),
            Self::Dialogue => text::influence_dialogue(l),
            Self::Influence => text::influence_influence(l),
            Self::CoDecision => text::influence_co_decision(l),
        }
    }

    /// What the municipality promises with it, in a sentence.
    pub fn promise(self, l: Locale) -> &'static str {
        match self {
            Self::Consultation => text::influence_consultation_promise(l),
            Self::Dialogue => text::influence_dialogue_promise(l),
            Self::Influence => text::influence_influence_promise(l),
            Self::CoDecision => text::influence_co_decision_promise(l),
        }
    }
}
