//! What an idea became in another dialogue, how it goes there, and whether it can come back.

use crate::contributions::{self, ReceiptCode};
use crate::core::Id;

/// What an idea became in another dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct To {
    /// The idea there.
    pub contribution: Id,
    /// Its number there.
    pub number: i64,
    /// What moderation has said there.
    pub state: contributions::State,
    /// Whether everybody has been able to read it there, now or before.
    pub was_shown: bool,
    /// Whether that dialogue is cancelled.
    pub is_cancelled: bool,
    /// Its receipt: for the sender alone.
    pub receipt: ReceiptCode,
    /// The dialogue's address part.
    pub slug: String,
    /// The dialogue's name.
    pub title: String,
}

/// How it goes with an idea in the dialogue that it was sent on to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It waits to be reviewed.
    Waits,
    /// Everybody can read it.
    Shown,
    /// It was not published.
    Refused,
    /// The dialogue is cancelled.
    Cancelled,
}

/// What becomes of the idea in the other dialogue when the rerouting is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Nobody has read it: it is withdrawn.
    Withdrawn,
    /// It stays as it is.
    AsItIs,
}

impl To {
    /// How it goes there.
    pub const fn fate(&self) -> Fate {
        match self.state {
            contributions::State::Refused => Fate::Refused,
            _ if self.is_cancelled => Fate::Cancelled,
            contributions::State::Received => Fate::Waits,
            contributions::State::Published | contributions::State::Masked => Fate::Shown,
        }
    }

    /// Whether nobody takes it further there, so that it falls between two dialogues unless it is taken back.
    pub const fn is_adrift(&self) -> bool {
        matches!(self.fate(), Fate::Refused | Fate::Cancelled)
    }

    /// What becomes of it when the rerouting is taken back; none when that cannot be, for what everybody has read in a
    /// dialogue that goes on stays there.
    pub const fn when_taken_back(&self) -> Option<Left> {
        match (self.fate(), self.was_shown) {
            (Fate::Shown, _) | (Fate::Waits, true) => None,
            (Fate::Waits | Fate::Cancelled, false) => Some(Left::Withdrawn),
            (Fate::Cancelled, true) | (Fate::Refused, _) => Some(Left::AsItIs),
        }
    }
}

#[cfg(test)]
mod there_tests {
    use super::*;

    #[test]
    fn p22_what_everybody_has_read_in_a_dialogue_that_goes_on_stays_there() {
        use contributions::State::{Masked, Published, Received, Refused};
        let became = |state, was_shown, is_cancelled| To {
            contribution: "0192f0c1-2345-7000-8000-000000000001"
                .parse()
                .expect("an id"),
            number: 1,
            state,
            was_shown,
            is_cancelled,
            receipt: "aaaabbbbccccddddeeee".parse().expect("a code"),
            slug: String::new(),
            title: String::new(),
        };
        for (state, was_shown, is_cancelled, left) in [
            (Received, false, false, Some(Left::Withdrawn)),
            (Received, true, false, None),
            (Published, true, false, None),
            (Masked, true, false, None),
            (Refused, false, false, Some(Left::AsItIs)),
            (Refused, true, false, Some(Left::AsItIs)),
            (Received, false, true, Some(Left::Withdrawn)),
            (Received, true, true, Some(Left::AsItIs)),
            (Published, true, true, Some(Left::AsItIs)),
            (Refused, true, true, Some(Left::AsItIs)),
        ] {
            let to = became(state, was_shown, is_cancelled);
            assert_eq!(
                to.when_taken_back(),
                left,
                "{state} {was_shown} {is_cancelled}"
            );
            assert_eq!(to.is_adrift(), state == Refused || is_cancelled);
        }
    }
}
