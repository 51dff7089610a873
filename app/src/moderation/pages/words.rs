//! How a record is written in words.

use crate::contributions::State;
use crate::core::{Locale, text};

/// What was done, once it is done.
pub fn done(state: State, number: i64, l: Locale) -> String {
    match state {
        State::Received => text::moderation_done_received(l, number),
        State::Published => text::moderation_done_published(l, number),
        State::Masked => text::moderation_done_masked(l, number),
        State::Refused => text::moderation_done_refused(l, number),
    }
}
