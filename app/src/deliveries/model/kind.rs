//! What is told, and by which day.

use crate::core::{Date, Locale, text};
use crate::dialogues::State;

/// Within so many working days after the result letters are sent and calls made.
const WITHIN: u32 = 5;
/// Within so many working days after something has happened to one idea: as soon as a receipt is sent.
const WITHIN_AT_ONCE: u32 = 2;

keywords! {
    /// What is told.
    pub enum Kind {
        /// What came of it.
        Feedback = "feedback",
        /// That the dialogue was stopped.
        Cancelled = "cancelled",
        /// What of one idea is not shown, and why; or that it is after all (P5).
        Moderated = "moderated",
        /// The answer to one idea.
        Answered = "answered",
        /// That one idea belongs somewhere else (P22).
        Rerouted = "rerouted",
        /// That this was taken back (P22).
        BackAgain = "back_again",
    }
}

impl Kind {
    /// Whether it is told of one idea, at once, and not of all that somebody has said, at the end.
    pub const fn is_of_one_idea(self) -> bool {
        !matches!(self, Self::Feedback | Self::Cancelled)
    }

    /// By which day those are told who are owed it since `day`.
    pub fn due(self, day: Date) -> Date {
        day.plus_working_days(if self.is_of_one_idea() {
            WITHIN_AT_ONCE
        } else {
            WITHIN
        })
    }

    /// What it tells, for whoever sends the letter or calls.
    pub fn words(self, l: Locale) -> &'static str {
        match self {
            Self::Feedback => text::deliveries_kind_feedback(l),
            Self::Cancelled => text::deliveries_kind_cancelled(l),
            Self::Moderated => text::deliveries_kind_moderated(l),
            Self::Answered => text::deliveries_kind_answered(l),
            Self::Rerouted => text::deliveries_kind_rerouted(l),
            Self::BackAgain => text::deliveries_kind_back_again(l),
        }
    }
}

/// Whether a letter or a call may still be ticked off, and that be taken back: what came of it until the dialogue is followed up, and
/// what is told of one idea at any time.
pub const fn may_be_settled(kind: Kind, state: State) -> bool {
    kind.is_of_one_idea() || matches!(state, State::FedBack | State::Cancelled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p17_what_happens_to_one_idea_is_told_as_soon_as_a_receipt_and_at_any_time() {
        // A Friday.
        let day: Date = "2026-11-27".parse().unwrap();
        for kind in Kind::ALL.iter().copied() {
            let at_once = kind.is_of_one_idea();
            let days = if at_once { 2 } else { 5 };
            assert_eq!(kind.due(day), day.plus_working_days(days), "{kind}");
            assert_eq!(may_be_settled(kind, State::Open), at_once, "{kind}");
            assert!(may_be_settled(kind, State::FedBack), "{kind}");
        }
    }
}
