//! What somebody looks for.

use super::terms::{numbers, telling};
use crate::core::Locale;
use crate::core::words::Tongue;

/// The most that a question holds, in characters.
pub const LONGEST: usize = 200;
/// So many of its words count, from the first on.
pub const MOST_WORDS: usize = 6;

/// A word that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// As it was typed, in its normal writing.
    pub typed: String,
    /// The terms of which any one is enough.
    pub terms: Vec<String>,
    /// The terms that it is made of, if it is a compound.
    pub parts: Vec<String>,
}

/// The words of `query` that are looked for: all of them must be found. Each by its Swedish stem, for most texts are Swedish,
/// and as it stands, for those in other languages; on an English page by its English stem too.
pub fn wanted(query: &str, l: Locale) -> Vec<Wanted> {
    let words = telling(query);
    let numbers = numbers(query, &words);
    let mut all: Vec<Wanted> = Vec::new();
    let mut at = 0;
    while at < words.len() && all.len() < MOST_WORDS {
        let number = numbers.iter().find(|(of, _)| of.start == at);
        let one = if let Some((of, term)) = number {
            at = of.end;
            Wanted {
                typed: term.clone(),
                terms: vec![term.clone()],
                parts: Vec::new(),
            }
        } else {
            let typed = words[at].normal.clone();
            at += 1;
            let mut terms = vec![Tongue::Swedish.stem(&typed)];
            if l == Locale::En {
                terms.push(Tongue::English.stem(&typed));
            }
            terms.push(typed.clone());
            let mut seen = std::collections::HashSet::new();
            terms.retain(|term| seen.insert(term.clone()));
            let parts = Tongue::Swedish.parts(&typed);
            Wanted {
                typed,
                terms,
                parts,
            }
        };
        if !all.iter().any(|there| there.terms == one.terms) {
            all.push(one);
        }
    }
    all
}
