//! Beside the text field: how much room is left, similar ideas, and a text from before a crash.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

#[cfg(feature = "hydrate")]
use super::composing;

/// All that it says. A `#` stands for a number.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ComposerWords {
    /// "Tecken kvar: #"
    pub left: String,
    /// "Tecken för mycket: #"
    pub over: String,
    /// Heading of similar ideas.
    pub similar: String,
    /// What to do with them.
    pub similar_words: String,
    /// Read aloud when there are some: "Liknande idéer: #".
    pub similar_found: String,
    /// After each link.
    pub new_tab: String,
    /// Heading of the text from before.
    pub draft: String,
    /// How long it is kept.
    pub draft_words: String,
    /// Button.
    pub draft_take: String,
    /// Button.
    pub draft_drop: String,
}

/// Goes with the text field whose id is `text`. `path` is the dialogue's address, `max` the longest
/// text in characters. Shows nothing until it runs in a browser.
#[island]
pub fn Composer(path: String, max: usize, words: ComposerWords) -> impl IntoView {
    // Nothing is known of the field before the browser has the page.
    let length = RwSignal::new(None::<usize>);
    let similar = RwSignal::new(Vec::<(String, String)>::new());
    let offered = RwSignal::new(None::<String>);
    composing::begin(path.clone(), length, similar, offered);

    let room = move || {
        length.get().map(|length| {
            let (words, number) = if length > max {
                (&words.over, length - max)
            } else {
                (&words.left, max - length)
            };
            let line = words.replace('#', &number.to_string());
            // Read aloud only where it begins to matter, and not at every letter.
            let spoken = match number {
                _ if length > max => line.clone(),
                0..=100 => words.replace('#', &(number.div_ceil(20) * 20).to_string()),
                _ => String::new(),
            };
            view! {
                <p class="small" aria-hidden="true">{line}</p>
                <p class="sr" role="status">{spoken}</p>
            }
        })
    };

    let found = words.similar_found;
    let (heading, advice, new_tab) = (words.similar, words.similar_words, words.new_tab);
    let ideas = path.clone();
    let alike = move || {
        let similar = similar.get();
        let spoken = if similar.is_empty() {
            String::new()
        } else {
            found.replace('#', &similar.len().to_string())
        };
        let list = (!similar.is_empty()).then(|| {
            let links: Vec<_> = similar
                .into_iter()
                .map(|(number, title)| {
                    let href = format!("{ideas}/ideer/{number}");
                    let new_tab = format!(" ({new_tab})");
                    view! {
                        <li>
                            <a href=href target="_blank" rel="noopener">{title}<span class="sr">{new_tab}</span></a>
                        </li>
                    }
                })
                .collect();
            view! {
                <div class="notice">
                    <h2>{heading.clone()}</h2>
                    <ul>{links}</ul>
                    <p class="small">{advice.clone()}</p>
                </div>
            }
        });
        view! {
            <p class="sr" role="status">{spoken}</p>
            {list}
        }
    };

    let (title, kept, take, drop) = (
        words.draft,
        words.draft_words,
        words.draft_take,
        words.draft_drop,
    );
    let offer = move || {
        offered.get().map(|text| {
            let took = move |_| {
                composing::take(&text);
                offered.set(None);
            };
            let place = path.clone();
            let dropped = move |_| {
                composing::drop(&place);
                offered.set(None);
            };
            view! {
                <div class="notice mind" role="status">
                    <h2>{title.clone()}</h2>
                    <p>{kept.clone()}</p>
                    <div class="actions">
                        <button type="button" class="button" on:click=took>{take.clone()}</button>
                        <button type="button" class="button plain" on:click=dropped>{drop.clone()}</button>
                    </div>
                </div>
            }
        })
    };

    view! {
        {room}
        {offer}
        {alike}
    }
}

/// The server has no field to listen to.
#[cfg(not(feature = "hydrate"))]
mod composing {
    use leptos::prelude::RwSignal;

    pub fn begin(
        _: String,
        _: RwSignal<Option<usize>>,
        _: RwSignal<Vec<(String, String)>>,
        _: RwSignal<Option<String>>,
    ) {
    }

    pub fn take(_: &str) {}

    pub fn drop(_: &str) {}
}
