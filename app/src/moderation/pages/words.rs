//! How a record is written in words.

use crate::contributions::State;
use crate::core::{Locale, text};

/// What was done with `what`, "Idé 41", once it is done.
pub fn done(state: State, what: &str, l: Locale) -> String {
    match state {
        State::Received => text::moderation_done_received(l, what),
        State::Published => text::moderation_done_published(l, what),
        State::Masked => text::moderation_done_masked(l, what),
        State::Refused => text::moderation_done_refused(l, what),
    }
}
