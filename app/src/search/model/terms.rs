//! The terms of a text: what it is found by.

use std::ops::Range;

use crate::core::words::{Tongue, Word, is_telling, words_in};

/// A longer word is none, and no database would keep it in an index.
const LONGEST: usize = 64;

/// How a term stands in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// As a word, in whatever form.
    Whole,
    /// As a part of a compound.
    Part,
    /// As a number of several figures, or a paragraph: "2026/118", "§ 64".
    Number,
}

/// A term where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// What it is found by; never empty.
    pub term: String,
    /// From which byte to which.
    pub range: Range<usize>,
    /// How.
    pub how: How,
}

/// The terms of `text` in the language of the tag `lang`.
pub fn terms(text: &str, lang: &str) -> Vec<Term> {
    let tongue = Tongue::of(lang);
    let words = telling(text);
    let mut found = Vec::new();
    for word in &words {
        let of_it = |term, how| Term {
            term,
            range: word.range.clone(),
            how,
        };
        found.push(of_it(tongue.stem(&word.normal), How::Whole));
        let parts = tongue.parts(&word.normal);
        found.extend(parts.into_iter().map(|part| of_it(part, How::Part)));
    }
    found.extend(numbers(text, &words).into_iter().map(|(at, term)| Term {
        range: words[at.start].range.start..words[at.end - 1].range.end,
        term,
        how: How::Number,
    }));
    found
}

/// The words of `text` that say what it is about.
pub fn telling(text: &str) -> Vec<Word> {
    let mut words = words_in(text);
    words.retain(|word| is_telling(&word.normal) && word.normal.chars().count() <= LONGEST);
    words
}

/// Numbers that are more than one word: which words they are of, and the term. "2026/118" and "2026-118" are the same, as
/// are "§ 64" and "§64". A number that follows a sign of a paragraph by itself is one, too.
pub fn numbers(text: &str, words: &[Word]) -> Vec<(Range<usize>, String)> {
    let is_number = |word: &Word| word.normal.bytes().all(|byte| byte.is_ascii_digit());
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if !is_number(&words[at]) {
            at += 1;
            continue;
        }
        let first = at;
        let mut term = words[at].normal.clone();
        at += 1;
        while at < words.len() && is_number(&words[at]) {
            let between = &text[words[at - 1].range.end..words[at].range.start];
            if !["-", "–", "/", ":"].contains(&between) || term.len() > LONGEST {
                break;
            }
            term.push('-');
            term.push_str(&words[at].normal);
            at += 1;
        }
        let before = text[..words[first].range.start].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        if before.ends_with('§') {
            found.push((first..at, format!("§{term}")));
        } else if at - first > 1 {
            found.push((first..at, term));
        }
    }
    found
}
