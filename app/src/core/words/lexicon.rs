//! What the stemmer does not know of Swedish: forms that are irregular, and of which words a compound is made.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::is_telling;
use super::normal::normal;
use super::stemming::snowball;

static LEXICON: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::of(include_str!("lexicon.txt"), include_str!("irregular.txt")));

/// Words of which compounds are made.
#[derive(Debug, Default)]
struct Lexicon {
    /// The stems of all words.
    stems: HashSet<String>,
    /// In which forms a word stands before others in a compound, with its stem: "skol", "gatu", "tjänste".
    before: HashMap<String, String>,
    /// Stems whose parts are said.
    said: HashMap<String, Vec<String>>,
    /// What the stemmer makes of an irregular form, and the stem that it belongs to.
    irregular: HashMap<String, String>,
}

/// The lines of a list without its remarks, word by word.
fn entries(list: &str) -> impl Iterator<Item = Vec<&str>> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_whitespace().collect())
}

/// "cyklar" and "cykeln" of "cykel": forms of words in which a vowel falls out.
fn forms_without_vowel(word: &str) -> Vec<String> {
    let Some(base) = ["el", "er", "en"]
        .iter()
        .find_map(|end| Some((word.strip_suffix(end)?, &end[1..])))
        .filter(|(base, _)| base.chars().count() > 1)
        .map(|(base, last)| format!("{base}{last}"))
    else {
        return Vec::new();
    };
    ["ar", "arna", "et", "en", "or"]
        .iter()
        .map(|end| format!("{base}{end}"))
        .chain([format!("{word}n"), format!("{word}s")])
        .collect()
}

/// In which forms `word` stands before others.
fn forms_before(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned(), format!("{word}s")];
    let ends: &[&str] = match word.char_indices().next_back() {
        Some((_, 'a')) => &["", "o", "u", "e"],
        Some((_, 'e')) => &["", "s", "es"],
        _ => {
            forms.push(format!("{word}e"));
            return forms;
        }
    };
    let base = &word[..word.len() - 1];
    forms.extend(ends.iter().map(|end| format!("{base}{end}")));
    forms
}

impl Lexicon {
    fn of(words: &str, irregular: &str) -> Self {
        let mut lexicon = Self::default();
        for forms in entries(irregular) {
            let Some((word, forms)) = forms.split_first() else {
                continue;
            };
            let stem = snowball(&normal(word));
            for form in forms {
                lexicon
                    .irregular
                    .insert(snowball(&normal(form)), stem.clone());
            }
        }
        let all: Vec<&str> = entries(words).flatten().collect();
        let own: HashSet<String> = all
            .iter()
            .filter(|word| !word.contains('+'))
            .map(|word| snowball(&normal(word)))
            .collect();
        for word in &all {
            let (word, stem) = (normal(word), snowball(&normal(word)));
            for form in forms_without_vowel(&word) {
                let form = snowball(&form);
                if form != stem && !own.contains(&form) {
                    lexicon
                        .irregular
                        .entry(form)
                        .or_insert_with(|| stem.clone());
                }
            }
        }
        for entry in &all {
            let word = normal(&entry.replace('+', ""));
            let stem = lexicon.stem(&word);
            if entry.contains('+') {
                let parts = entry.split('+').filter(|part| all.contains(part));
                let parts = parts.map(|part| lexicon.stem(&normal(part))).collect();
                lexicon.said.insert(stem.clone(), parts);
            }
            for form in forms_before(&word) {
                if form.chars().count() > 2 || SHORT.contains(&form.as_str()) {
                    lexicon.before.entry(form).or_insert_with(|| stem.clone());
                }
            }
            lexicon.stems.insert(stem);
        }
        lexicon
    }

    fn stem(&self, word: &str) -> String {
        let stem = snowball(word);
        if let Some(regular) = self.irregular.get(&stem) {
            return regular.clone();
        }
        // "Talböcker" are as irregular as "böcker".
        let last = stem.char_indices().skip(2).find_map(|(at, _)| {
            let regular = self.irregular.get(&stem[at..])?;
            (stem.len() - at >= 4).then(|| format!("{}{regular}", &stem[..at]))
        });
        last.unwrap_or(stem)
    }

    /// The stems of `first`, which stands before others, if all of it is known.
    fn modifiers(&self, first: &str, most: usize) -> Option<Vec<&str>> {
        if let Some(stem) = self.before.get(first) {
            return Some(vec![stem.as_str()]);
        }
        if most < 2 {
            return None;
        }
        first
            .char_indices()
            .skip(2)
            .filter_map(|(at, _)| {
                let stem = self.before.get(&first[..at])?;
                let mut parts = vec![stem.as_str()];
                parts.extend(self.modifiers(&first[at..], most - 1)?);
                Some(parts)
            })
            .min_by_key(Vec::len)
    }

    fn parts(&self, word: &str) -> Vec<String> {
        let own = self.stem(word);
        if let Some(parts) = self.said.get(&own) {
            return parts.clone();
        }
        if self.stems.contains(&own) || !(SHORTEST..=LONGEST).contains(&word.chars().count()) {
            return Vec::new();
        }
        let mut best: Option<Vec<String>> = None;
        for (at, _) in word.char_indices().skip(2) {
            let (first, last) = word.split_at(at);
            if last.chars().count() < 3 {
                break;
            }
            let last_stem = self.stem(last);
            if !self.stems.contains(&last_stem) || !is_telling(last) {
                continue;
            }
            // "Busstation" is buss and station: of three like letters one is not written.
            let doubled = first.chars().next_back().zip(last.chars().next());
            let doubled = doubled
                .filter(|(a, b)| a == b)
                .map(|(letter, _)| format!("{first}{letter}"));
            let known = self.modifiers(first, 3).or_else(|| {
                doubled
                    .as_deref()
                    .and_then(|first| self.before.get(first))
                    .map(|stem| vec![stem.as_str()])
            });
            let Some(known) = known else { continue };
            let mut parts: Vec<String> = known.into_iter().map(str::to_owned).collect();
            parts.push(last_stem);
            if best.as_ref().is_none_or(|best| parts.len() < best.len()) {
                best = Some(parts);
            }
        }
        let mut parts = best.unwrap_or_default();
        for part in parts.clone() {
            parts.extend(self.said.get(&part).cloned().unwrap_or_default());
        }
        parts.sort();
        parts.dedup();
        parts.retain(|part| *part != own);
        parts
    }
}

/// Words of two letters that stand before others; most would be found in words that are no compounds.
const SHORT: [&str; 3] = ["el", "is", "ny"];
/// Shorter words are no compounds.
const SHORTEST: usize = 5;
/// Longer ones are no words.
const LONGEST: usize = 40;

/// The stem of a Swedish word in its [`normal`] writing.
pub(super) fn stem(word: &str) -> String {
    LEXICON.stem(word)
}

/// The stems of the words that a Swedish compound is made of; none of a word that is no compound, or of one that has a
/// part that is not known: to miss a word is better than to find "ost" in "kostnad".
pub fn parts(word: &str) -> Vec<String> {
    LEXICON.parts(word)
}
