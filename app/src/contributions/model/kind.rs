//! The words that sort contributions.

use crate::core::{Locale, text};

keywords! {
    /// What is contributed (P23).
    #[derive(Default)]
    pub enum Kind {
        /// Something to do.
        #[default]
        Idea = "idea",
        /// Something that is lacking.
        Need = "need",
        /// How it looks from where somebody stands.
        Perspective = "perspective",
    }
}

keywords! {
    /// What ties a participant to the municipality (P1). Citizenship is not asked (P12).
    #[derive(Default)]
    pub enum Tie {
        /// Not said.
        #[default]
        Unstated = "unstated",
        /// Lives here.
        Resident = "resident",
        /// Works here.
        Worker = "worker",
        /// Studies here.
        Student = "student",
        /// Visits.
        Visitor = "visitor",
        /// Runs a business.
        Business = "business",
        /// Speaks for an association.
        Association = "association",
        /// Uses one of the municipality's services.
        ServiceUser = "service_user",
        /// Is employed by the municipality.
        Employee = "employee",
    }
}

keywords! {
    /// How it came in; all ways give the same rights (P3).
    #[derive(Default)]
    pub enum Channel {
        /// The form on the web.
        #[default]
        Web = "web",
        /// A paper.
        Paper = "paper",
        /// A letter.
        Letter = "letter",
        /// A call.
        Phone = "phone",
        /// A meeting.
        Meeting = "meeting",
    }
}

keywords! {
    /// What moderation has said about it. The record itself is kept in every state.
    pub enum State {
        /// Waits to be reviewed.
        Received = "received",
        /// Everybody can read it.
        Published = "published",
        /// Everybody can read it, with something covered.
        Masked = "masked",
        /// Only the sender can read it.
        Refused = "refused",
    }
}

impl Kind {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Idea => text::contributions_kind_idea(l),
            Self::Need => text::contributions_kind_need(l),
            Self::Perspective => text::contributions_kind_perspective(l),
        }
    }

    /// What it means, where somebody chooses.
    pub fn hint(self, l: Locale) -> &'static str {
        match self {
            Self::Idea => text::contributions_kind_idea_hint(l),
            Self::Need => text::contributions_kind_need_hint(l),
            Self::Perspective => text::contributions_kind_perspective_hint(l),
        }
    }
}

impl Tie {
    /// "Bor här"; for [`Tie::Unstated`] what a form says for it.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Unstated => text::contributions_tie_unstated(l),
            Self::Resident => text::contributions_tie_resident(l),
            Self::Worker => text::contributions_tie_worker(l),
            Self::Student => text::contributions_tie_student(l),
            Self::Visitor => text::contributions_tie_visitor(l),
            Self::Business => text::contributions_tie_business(l),
            Self::Association => text::contributions_tie_association(l),
            Self::ServiceUser => text::contributions_tie_service_user(l),
            Self::Employee => text::contributions_tie_employee(l),
        }
    }
}

impl Channel {
    /// "Inkom på papper"; nothing for the web, which goes without saying.
    pub fn note(self, l: Locale) -> Option<&'static str> {
        match self {
            Self::Web => None,
            Self::Paper => Some(text::contributions_channel_paper(l)),
            Self::Letter => Some(text::contributions_channel_letter(l)),
            Self::Phone => Some(text::contributions_channel_phone(l)),
            Self::Meeting => Some(text::contributions_channel_meeting(l)),
        }
    }
}

impl State {
    /// Whether everybody can read it.
    pub const fn is_shown(self) -> bool {
        matches!(self, Self::Published | Self::Masked)
    }

    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Received => text::contributions_state_received(l),
            Self::Published => text::contributions_state_published(l),
            Self::Masked => text::contributions_state_masked(l),
            Self::Refused => text::contributions_state_refused(l),
        }
    }
}
