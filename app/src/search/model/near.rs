//! Words that are nearly the same: what somebody may have meant who typed wrongly.
//!
//! A word that is so near another that `n` letters were left out, put in, changed or swapped with their neighbour has, of both, a
//! form in common from which at most `n` letters were left out. These forms stand in the database (`search_near`), of the first
//! letters only, so that a long word has no more of them than a short one; what is found by them is measured in full.

use std::collections::BTreeSet;

/// Of so many letters at the beginning the forms are made.
const BEGINNING: usize = 7;
/// Words of fewer letters are not guessed.
const SHORTEST: usize = 4;
/// From so many letters on two errors are forgiven.
const LONG: usize = 8;

/// Whether a word is one that somebody may have meant: letters only, and not too few.
pub fn is_word(word: &str) -> bool {
    word.chars().count() + 1 >= SHORTEST && word.chars().all(char::is_alphabetic)
}

/// How many errors are forgiven in a typed word of so many letters.
pub const fn forgiven(letters: usize) -> usize {
    if letters < SHORTEST {
        0
    } else if letters < LONG {
        1
    } else {
        2
    }
}

/// Å, ä and ö beside a and o, so that a form without the rings and dots is found; they are told apart by [`distance`].
fn plain(c: char) -> char {
    match c {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        c => c,
    }
}

/// `word` without the rings and dots of å, ä and ö.
pub fn bare(word: &str) -> String {
    word.chars().map(plain).collect()
}

/// The form under which `word` stands, and all that differ from it by rings and dots alone.
pub fn bare_form(word: &str) -> String {
    word.chars().map(plain).take(BEGINNING).collect()
}

/// The forms of `word` by which it is found, or looked for.
pub fn forms(word: &str) -> BTreeSet<String> {
    let most = forgiven(word.chars().count()).max(1);
    let mut forms = BTreeSet::from([bare_form(word)]);
    let mut last = forms.clone();
    for _ in 0..most {
        last = last.iter().flat_map(|form| shortened(form)).collect();
        forms.extend(last.iter().cloned());
    }
    forms
}

/// `form` without one of its letters, each in turn.
fn shortened(form: &str) -> impl Iterator<Item = String> {
    form.char_indices().map(move |(at, c)| {
        let mut rest = form.to_owned();
        rest.drain(at..at + c.len_utf8());
        rest
    })
}

/// How many letters must be left out, put in, changed or swapped with their neighbour to make `b` of `a` (optimal string
/// alignment). Å, ä, ö, a and o are five letters.
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row[j] = least;
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

/// Of `known` (word and term), those that `typed` may mean: the nearest, as far as errors are forgiven.
pub fn nearest(typed: &str, known: Vec<(String, String)>) -> Vec<(String, String)> {
    let most = forgiven(typed.chars().count());
    let measured: Vec<(usize, (String, String))> = known
        .into_iter()
        .map(|pair| (distance(typed, &pair.0), pair))
        .filter(|(distance, _)| *distance <= most)
        .collect();
    let Some(least) = measured.iter().map(|(distance, _)| *distance).min() else {
        return Vec::new();
    };
    measured
        .into_iter()
        .filter(|(distance, _)| *distance == least)
        .map(|(_, pair)| pair)
        .collect()
}
