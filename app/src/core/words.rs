//! Swedish text broken into normalised words, for search and for finding similar ideas.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use waken_snowball::{Algorithm, stem};

/// Words that say nothing about what a text is about.
const STOP_WORDS: &[&str] = &[
    "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "de",
    "inte", "om", "ett", "men", "var", "jag", "vi", "så", "kan", "man", "när", "eller", "ska",
    "där", "här", "mer", "bli", "också", "även", "alla", "från", "finns", "skulle", "vara", "the",
    "and", "of", "to", "in", "is", "it", "for", "on",
];

/// The words of `text`: NFC, lower case, letters and digits only.
pub fn words(text: &str) -> Vec<String> {
    let normal: String = text.nfc().flat_map(char::to_lowercase).collect();
    normal
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The stem of each word that carries meaning, each once.
pub fn stems(text: &str) -> BTreeSet<String> {
    words(text)
        .into_iter()
        .filter(|word| word.chars().count() > 1 && !STOP_WORDS.contains(&word.as_str()))
        .map(|word| stem(Algorithm::Swedish, &word).into_owned())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_words_share_a_stem() {
        assert_eq!(stems("bänk"), stems("Bänkar"));
        assert!(
            likeness(
                &stems("Fler bänkar på torget"),
                &stems("En bänk vid torget")
            ) > 0.5
        );
        assert!(likeness(&stems("Fler bänkar"), &stems("Belys gångvägen")) < 0.1);
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        assert_eq!(beginning("Fler bänkar", 11), "Fler bänkar");
        assert_eq!(beginning("Fler bänkar, tack", 13), "Fler bänkar …");
        assert_eq!(beginning("ååååå", 3), "ååå …");
        assert_eq!(first_line(" Fler\nbänkar  på torget", 14), "Fler bänkar …");
    }

    #[test]
    fn a_decomposed_letter_is_the_same_letter() {
        assert_eq!(stems("ba\u{308}nk"), stems("bänk"));
    }
}
