//! The words that sort initiatives.

use crate::core::{Locale, text};
use crate::design::StateKind;

keywords! {
    /// Who proposes, as the policy names them; residents too.
    #[derive(Default)]
    pub enum Origin {
        /// Somebody who lives, works or stays here.
        #[default]
        Resident = "resident",
        /// An association or a network: named.
        CivilSociety = "civil_society",
        /// Somebody elected.
        Elected = "elected",
        /// Somebody who works for the municipality.
        Administration = "administration",
    }
}

impl Origin {
    /// As a choice: "En förening eller ett nätverk".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Resident => text::initiatives_origin_resident(l),
            Self::CivilSociety => text::initiatives_origin_civil_society(l),
            Self::Elected => text::initiatives_origin_elected(l),
            Self::Administration => text::initiatives_origin_administration(l),
        }
    }

    /// After "från": "en förtroendevald", with the name where one is shown.
    pub fn from(self, name: &str, l: Locale) -> String {
        let named = if name.is_empty() { "none" } else { "some" };
        match self {
            Self::Resident => text::initiatives_from_resident(l, name.to_owned(), named),
            Self::CivilSociety => text::initiatives_from_civil_society(l, name.to_owned(), named),
            Self::Elected => text::initiatives_from_elected(l, name.to_owned(), named),
            Self::Administration => {
                text::initiatives_from_administration(l, name.to_owned(), named)
            }
        }
    }
}

keywords! {
    /// What a body answers.
    pub enum Answer {
        /// A dialogue is planned.
        Yes = "yes",
        /// None is held, and why.
        No = "no",
        /// None is held, for another authority decides: what was said is passed on.
        Elsewhere = "elsewhere",
    }
}

impl Answer {
    /// In words: "Ja, vi planerar en dialog".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Yes => text::initiatives_answer_yes(l),
            Self::No => text::initiatives_answer_no(l),
            Self::Elsewhere => text::initiatives_answer_elsewhere(l),
        }
    }

    /// What it means, for whoever chooses.
    pub fn hint(self, l: Locale) -> &'static str {
        match self {
            Self::Yes => text::initiatives_answer_yes_hint(l),
            Self::No => text::initiatives_answer_no_hint(l),
            Self::Elsewhere => text::initiatives_answer_elsewhere_hint(l),
        }
    }
}

keywords! {
    /// How far an initiative has come.
    pub enum Stage {
        /// It waits for review.
        Received = "received",
        /// It is not shown.
        Refused = "refused",
        /// Everybody reads it, and it lies with no body yet.
        Published = "published",
        /// A body is to answer.
        WithBody = "with_body",
        /// The answer is yes.
        Yes = "yes",
        /// The answer is no, also where another authority decides.
        No = "no",
    }
}

impl Stage {
    /// Those that everybody can choose to see.
    pub const PUBLIC: [Self; 4] = [Self::Published, Self::WithBody, Self::Yes, Self::No];

    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Received => text::initiatives_stage_received(l),
            Self::Refused => text::initiatives_stage_refused(l),
            Self::Published => text::initiatives_stage_published(l),
            Self::WithBody => text::initiatives_stage_with_body(l),
            Self::Yes => text::initiatives_stage_yes(l),
            Self::No => text::initiatives_stage_no(l),
        }
    }

    /// The form of its badge.
    pub const fn badge(self) -> StateKind {
        match self {
            Self::Received | Self::Published => StateKind::Coming,
            Self::WithBody => StateKind::Working,
            Self::Yes => StateKind::Answered,
            Self::No => StateKind::Done,
            Self::Refused => StateKind::Stopped,
        }
    }
}

keywords! {
    /// What staff did with an initiative.
    pub enum ActKind {
        /// It is to be reviewed again.
        Received = "received",
        /// It is shown as it was written.
        Published = "published",
        /// It is shown with something covered.
        Masked = "masked",
        /// It is not shown.
        Refused = "refused",
        /// It went to a body.
        Routed = "routed",
        /// The day of the answer was moved.
        DayMoved = "day_moved",
    }
}

impl ActKind {
    /// In words.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Received => text::initiatives_act_received(l),
            Self::Published => text::initiatives_act_published(l),
            Self::Masked => text::initiatives_act_masked(l),
            Self::Refused => text::initiatives_act_refused(l),
            Self::Routed => text::initiatives_act_routed(l),
            Self::DayMoved => text::initiatives_act_day_moved(l),
        }
    }
}
