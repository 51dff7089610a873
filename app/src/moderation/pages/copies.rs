//! The same idea in other dialogues, for whoever reviews it here.

use leptos::prelude::*;

use super::words::{told, why};
use crate::contributions::State;
use crate::core::{Id, Locale, text};
use crate::design::{NoticeBanner, NoticeKind};
use crate::moderation::{Record, Rule, Twin};

/// What somebody decided of the same in another dialogue, that whoever reviews `record` has to know before anybody reads it here: that it is
/// refused there, unless only for being about something else, and, while it waits here, that something is covered there. `named` is the one
/// whose covering is told already.
pub fn decided_there(
    record: &Record,
    twins: &[Twin],
    named: Option<Id>,
    l: Locale,
) -> Vec<AnyView> {
    twins
        .iter()
        .filter_map(|twin| {
            let there = &twin.record;
            let (number, dialogue) = (there.number, twin.dialogue.clone());
            let (title, words) = match there.state {
                State::Refused
                    if record.state != State::Refused && there.rule != Rule::OffTopic.as_str() =>
                {
                    let words = text::moderation_refused_there_words(l, number, dialogue);
                    (text::moderation_refused_there(l), words)
                }
                State::Masked if record.state == State::Received && named != Some(there.id) => {
                    let words = text::moderation_masked_there_words(l, number, dialogue);
                    (text::moderation_masked_there(l), words)
                }
                _ => return None,
            };
            let (why, told) = (why(there, l), told(there, l));
            Some(
                view! {
                    <NoticeBanner kind=NoticeKind::Mind title=title>
                        <p>{words} " " {why}</p>
                        {told}
                    </NoticeBanner>
                }
                .into_any(),
            )
        })
        .collect()
}
