//! What is told to those who follow.

use crate::core::{Date, Id, Timestamp};
use crate::dialogues::Step;

keywords! {
    /// What happened.
    pub enum Happening {
        /// Everybody can read that a dialogue is to come.
        Announced = "announced",
        /// A dialogue has opened.
        Opened = "opened",
        /// A dialogue's last day is near.
        ClosesSoon = "closes_soon",
        /// A dialogue has closed.
        Closed = "closed",
        /// What residents said is compiled.
        Compiled = "compiled",
        /// A body has decided.
        Decided = "decided",
        /// Everybody is told what came of it.
        FedBack = "fed_back",
        /// What was promised is done or explained.
        FollowedUp = "followed_up",
        /// A body has stopped the dialogue.
        Cancelled = "cancelled",
        /// A public text was changed.
        Revised = "revised",
        /// It was told how a promise goes.
        Promise = "promise",
        /// An idea can be read by everybody.
        IdeaPublished = "idea_published",
        /// An idea has an answer of its own.
        IdeaAnswered = "idea_answered",
        /// The theme of an idea has an answer.
        ThemeAnswered = "theme_answered",
        /// It is decided what becomes of an idea's theme.
        ThemeDecided = "theme_decided",
        /// An idea was sent on to where it belongs.
        IdeaSentOn = "idea_sent_on",
    }
}

impl Happening {
    /// Whether it is told to those who follow an idea, and not to those who follow its dialogue.
    pub const fn is_of_ideas(self) -> bool {
        matches!(
            self,
            Self::IdeaPublished
                | Self::IdeaAnswered
                | Self::ThemeAnswered
                | Self::ThemeDecided
                | Self::IdeaSentOn
        )
    }

    /// What a step of the lifecycle is to those who follow; nothing for one that they would not notice.
    pub const fn of_step(step: Step) -> Option<Self> {
        match step {
            Step::Announce => Some(Self::Announced),
            Step::Open => Some(Self::Opened),
            Step::Close => Some(Self::Closed),
            Step::Compile => Some(Self::Compiled),
            Step::DecideUpon => Some(Self::Decided),
            Step::FeedBack => Some(Self::FedBack),
            Step::FollowUp => Some(Self::FollowedUp),
            Step::Cancel => Some(Self::Cancelled),
            Step::Decide | Step::BeginHandling | Step::Archive => None,
        }
    }
}

/// Something that happened, with what tells whom it concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// Which.
    pub id: Id,
    /// What.
    pub kind: Happening,
    /// In which dialogue.
    pub dialogue: Id,
    /// To which idea.
    pub contribution: Option<Id>,
    /// To which theme.
    pub theme: Option<Id>,
    /// What tells it apart from another of its kind: the id of a revision, a note or an act.
    pub subject: String,
    /// When.
    pub at: Timestamp,
    /// The bodies whose dialogue it is: who owns it and who decides in it, and those whom they have taken over from.
    pub bodies: Vec<Id>,
}

/// How many days before the last one a dialogue is said to close soon.
const SOON: i64 = 3;
/// One that is not open for at least so long was news just now.
const SHORTEST: i64 = 7;

/// Whether a dialogue with these days is said on `today` to close soon.
pub fn closes_soon(opens_on: Date, closes_on: Date, today: Date) -> bool {
    let left = today.days_until(closes_on);
    (0..=SOON).contains(&left) && opens_on.days_until(closes_on) >= SHORTEST
}
