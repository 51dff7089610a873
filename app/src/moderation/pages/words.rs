//! How a record is written in words.

use crate::contributions::State;
use crate::core::{Locale, text};
use crate::moderation::Twin;

/// What was done with `what`, "Idé 41", once it is done.
pub fn done(state: State, what: &str, l: Locale) -> String {
    match state {
        State::Received => text::moderation_done_received(l, what),
        State::Published => text::moderation_done_published(l, what),
        State::Masked => text::moderation_done_masked(l, what),
        State::Refused => text::moderation_done_refused(l, what),
    }
}

/// What follows for the same in another dialogue from what was done here.
pub fn followed(twin: &Twin, l: Locale) -> String {
    let (number, dialogue) = (twin.record.number, twin.dialogue.clone());
    if twin.record.state == State::Masked {
        text::moderation_done_masked_there(l, number, dialogue)
    } else {
        text::moderation_done_waits_there(l, number, dialogue)
    }
}
