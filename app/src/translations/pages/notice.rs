//! What a reader in another language than Swedish is told of a dialogue's texts.

use leptos::prelude::*;

use crate::core::{Locale, text};
use crate::design::NoticeBanner;
use crate::dialogues::Dialogue;
use crate::translations::model::Standing;

/// That it is a translation and how that stands, or that there is none; nothing in Swedish. `original` is the address
/// of the page in Swedish.
pub fn notice(dialogue: &Dialogue, l: Locale, original: &str) -> Option<AnyView> {
    if l == Locale::Sv {
        return None;
    }
    let spoken = &dialogue.spoken;
    let (title, words) = if !spoken.is_any() {
        (
            text::public_swedish_only(l),
            text::public_swedish_only_words(l),
        )
    } else if l == Locale::Simple {
        (text::translated_simple(l), text::translated_simple_words(l))
    } else {
        (text::translated_title(l), text::translated_words(l))
    };
    let standing = standing(dialogue, l);
    let to_original = spoken.is_any().then(|| {
        let href = original.to_owned();
        view! { <p><a href=href hreflang="sv">{text::translated_original(l)}</a></p> }
    });
    Some(
        view! {
            <NoticeBanner title=title>
                <p>{words} {standing.map(|words| view! { " " <strong>{words}</strong> })}</p>
                {to_original}
            </NoticeBanner>
        }
        .into_any(),
    )
}

/// How the translation stands, when there is something to mind.
fn standing(dialogue: &Dialogue, l: Locale) -> Option<&'static str> {
    match dialogue.spoken.worst() {
        Some(Standing::Machine) => Some(text::translated_by_machine(l)),
        Some(Standing::Outdated) => Some(text::translated_outdated(l)),
        _ => None,
    }
}

/// The same in one line, for what is printed: that the Swedish text prevails, and how the translation stands, or that there is
/// none. Nothing in Swedish.
pub fn caution(dialogue: &Dialogue, l: Locale) -> Option<String> {
    let words = match l {
        Locale::Sv => return None,
        _ if !dialogue.spoken.is_any() => text::public_swedish_only_words(l),
        Locale::Simple => text::translated_simple_words(l),
        _ => text::translated_words(l),
    };
    let standing = standing(dialogue, l).unwrap_or_default();
    Some(format!("{words} {standing}").trim_end().to_owned())
}
