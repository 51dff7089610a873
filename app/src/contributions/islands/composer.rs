//! Beside the text field: how much room is left, and similar ideas.

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
}

/// Goes with the text field whose id is `text`. `path` is the dialogue's address, `max` the longest
/// text in characters. Shows nothing until it runs in a browser.
#[island]
pub fn Composer(path: String, max: usize, words: ComposerWords) -> impl IntoView {
    // Nothing is known of the field before the browser has the page.
    let length = RwSignal::new(None::<usize>);
    let similar = RwSignal::new(Vec::<(String, String)>::new());
    composing::begin(path.clone(), length, similar);

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
    let ideas = path;
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

    view! {
        {room}
        {alike}
    }
}

/// The server has no field to listen to.
#[cfg(not(feature = "hydrate"))]
mod composing {
    use leptos::prelude::RwSignal;

    pub fn begin(_: String, _: RwSignal<Option<usize>>, _: RwSignal<Vec<(String, String)>>) {}
}
