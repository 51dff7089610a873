//! Text broken into normalised words, stems and the parts of compounds, for search and for finding similar ideas. All of it is
//! done here, so that both databases find the same.

mod lexicon;
mod normal;
mod stemming;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ops::Range;

use normal::goes_on;

pub use normal::{begins, normal};
pub use stemming::{Tongue, VERSION};

/// Words that say nothing about what a text is about.
const STOP_WORDS: &[&str] = &[
    "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "de",
    "inte", "om", "ett", "men", "var", "jag", "vi", "så", "kan", "man", "när", "eller", "ska",
    "där", "här", "mer", "bli", "också", "även", "alla", "från", "finns", "skulle", "vara", "the",
    "and", "of", "to", "in", "is", "it", "for", "on",
];

/// A word, and where it stands in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// From which byte to which.
    pub range: Range<usize>,
    /// In its [`normal`] writing; never empty.
    pub normal: String,
}

/// The words of `text` in their order: letters and figures, with the marks that stand on them.
pub fn words_in(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match start {
            None if begins(c) => start = Some(at),
            Some(from) if !goes_on(c) => {
                start = None;
                let normal = normal(&text[from..at]);
                if !normal.is_empty() {
                    let range = from..at;
                    found.push(Word { range, normal });
                }
            }
            _ => {}
        }
    }
    found
}

/// The words of `text` in their normal writing.
pub fn words(text: &str) -> Vec<String> {
    words_in(text).into_iter().map(|word| word.normal).collect()
}

/// Whether a word in its normal writing says what a text is about. One Latin letter does not; å and ö are words, and
/// figures stand in the numbers of cases.
pub fn is_telling(word: &str) -> bool {
    let is_letter = word.len() == 1 && word.starts_with(|c: char| c.is_ascii_alphabetic());
    !is_letter && !STOP_WORDS.contains(&word)
}

/// The stem of each word that carries meaning, each once.
pub fn stems(text: &str) -> BTreeSet<String> {
    words(text)
        .into_iter()
        .filter(|word| word.chars().count() > 1 && is_telling(word))
        .map(|word| Tongue::Swedish.stem(&word))
        .collect()
}

/// What the `search_text` column holds: every stem between spaces, so that a query's stem can be
/// looked for as the beginning of a word with `LIKE '% stem%'` on both databases.
pub fn search_text(texts: &[&str]) -> String {
    let all: BTreeSet<String> = texts.iter().flat_map(|text| stems(text)).collect();
    let mut line = String::from(" ");
    for stem in all {
        line.push_str(&stem);
        line.push(' ');
    }
    line
}

/// The `LIKE` patterns of a query, one for each stem; all must match. Letters and digits only, so
/// nothing needs escaping.
pub fn like_patterns(query: &str) -> Vec<String> {
    stems(query)
        .into_iter()
        .take(8)
        .map(|stem| format!("% {stem}%"))
        .collect()
}

/// How alike two texts are, from 0 (no stem in common) to 1 (the same stems): the share of the
/// shorter text's stems that the other has, damped for very short texts.
pub fn likeness(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let common = a.intersection(b).count();
    let shorter = a.len().min(b.len()).max(3);
    #[expect(
        clippy::cast_precision_loss,
        reason = "a text has far fewer than 2^52 words"
    )]
    let likeness = common as f64 / shorter as f64;
    likeness.min(1.0)
}

/// How `text` begins: cut at a word, with an ellipsis, when it has more than `length` characters.
pub fn beginning(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let cut: String = text.chars().take(length).collect();
    let whole = cut
        .rfind(char::is_whitespace)
        .map_or(cut.as_str(), |at| &cut[..at]);
    let end = [',', '.', ';', ':', ' ', '\n'];
    format!("{} …", whole.trim_end_matches(end))
}

/// How `text` begins, on one line.
pub fn first_line(text: &str, length: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    beginning(&line, length)
}
