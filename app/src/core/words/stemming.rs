//! Stems: what the forms of a word have in common.

use waken_snowball::{Algorithm, stem as snowball_stem};

use super::lexicon;

/// Changes when the same text gives other terms than before: then what was indexed is indexed anew.
pub const VERSION: &str = "1";

/// By which language's rules the words of a text are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Stems, and compounds taken apart. Also for texts whose language is not known: most are Swedish.
    Swedish,
    /// Stems.
    English,
    /// Words as they are written.
    Other,
}

impl Tongue {
    /// Of a BCP 47 tag.
    pub fn of(tag: &str) -> Self {
        match tag.split('-').next().unwrap_or_default() {
            "sv" | "und" | "" => Self::Swedish,
            "en" => Self::English,
            _ => Self::Other,
        }
    }

    /// The stem of a word in its normal writing.
    pub fn stem(self, word: &str) -> String {
        if word.contains(|c: char| c.is_ascii_digit()) {
            return word.to_owned();
        }
        match self {
            Self::Swedish => lexicon::stem(word),
            Self::English => snowball_stem(Algorithm::English, word).into_owned(),
            Self::Other => word.to_owned(),
        }
    }

    /// The stems of the words that a compound is made of.
    pub fn parts(self, word: &str) -> Vec<String> {
        match self {
            Self::Swedish => lexicon::parts(word),
            Self::English | Self::Other => Vec::new(),
        }
    }
}

const VOWELS: &str = "aeiouyåäö";

/// Letters that must be left of a word when a form's end is taken off.
const LEAST: usize = 3;

/// After these an s at the end may be an ending (Snowball's own list): "plats" is looked for in "platsen", and "hus" keeps its s.
const BEFORE_S: &str = "bcdfghjklmnortvy";

/// Snowball's Swedish stem, without ends that it leaves: "skolan" is skola, "torget" is torg, "bänkars" is bänkar first, and
/// "platsen" is plats, from which it takes the s.
pub(super) fn snowball(word: &str) -> String {
    let mut stem = snowball_stem(Algorithm::Swedish, word).into_owned();
    let is_form = ["ar", "or", "er", "en", "et"]
        .iter()
        .any(|end| stem.ends_with(end));
    if is_form && word.strip_suffix('s') == Some(stem.as_str()) {
        stem = snowball_stem(Algorithm::Swedish, &stem).into_owned();
    }
    let is_consonant = |c: char| !VOWELS.contains(c);
    let is_word = |rest: &&str| rest.chars().count() >= LEAST && !rest.chars().all(is_consonant);
    let without_an = stem.strip_suffix("an");
    // Snowball takes it off after one consonant, and leaves it after two: "huset", "torget".
    let without_et = stem
        .strip_suffix("et")
        .filter(|rest| rest.chars().rev().take(2).all(is_consonant));
    let without_s = stem
        .strip_suffix('s')
        .filter(|rest| rest.ends_with(|c| BEFORE_S.contains(c)));
    let without = without_an.or(without_et).or(without_s).filter(is_word);
    match without {
        Some(rest) => rest.to_owned(),
        None => stem,
    }
}
