//! How a record is written in words.

use leptos::prelude::*;

use crate::contributions::State;
use crate::core::{Locale, text};
use crate::design::Quote;
use crate::moderation::{Record, Rule, Twin};

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

/// "Skälet är regeln om reklam.", where it is known.
pub fn why(record: &Record, l: Locale) -> Option<String> {
    let rule: Rule = record.rule.parse().ok()?;
    Some(text::moderation_covered_why(l, rule.name(l).to_lowercase()))
}

/// What the sender of `record` was told, where that is anything.
pub fn told(record: &Record, l: Locale) -> Option<AnyView> {
    let words = record.words_to_sender.clone();
    (!words.is_empty()).then(|| {
        view! {
            <p>{text::moderation_told(l)}</p>
            <Quote text=words/>
        }
        .into_any()
    })
}
