//! Which words are looked for: those that were typed, the parts of a compound, or what was meant.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::core::Result;
use crate::core::words::words_in;
use crate::db::Conn;
use crate::search::model::{
    Found, Instead, MOST_WORDS, Wanted, bare, bare_form, forgiven, forms, is_word, nearest,
};
use crate::search::store::{self, Often};

/// A word that is looked for, with its terms that stand in something.
#[derive(Debug, Clone)]
pub struct Known {
    /// As it was typed.
    pub typed: String,
    /// Its terms.
    pub terms: Vec<String>,
}

/// How often each term stands in each kind of things.
pub type Counts = HashMap<String, Often>;

impl Known {
    /// How often it stands in things of the kind that is `at` in [`Kind::ALL`].
    pub fn often(&self, counts: &Counts, at: usize) -> i64 {
        let of = |term: &String| counts.get(term).map_or(0, |all| all[at]);
        self.terms.iter().map(of).sum()
    }
}

/// How often a term stands in anything.
pub fn total(counts: &Counts, term: &str) -> i64 {
    counts.get(term).map_or(0, |all| all.iter().sum())
}

/// The words with those of their terms that stand in something. A compound that stands in nothing is looked for by its parts, and
/// what nobody knows is taken for the nearest word; `found` says which.
pub async fn known(
    conn: &mut Conn,
    wanted: &[Wanted],
    exact: bool,
    found: &mut Found,
) -> Result<(Vec<Known>, Counts)> {
    let all: BTreeSet<String> = wanted
        .iter()
        .flat_map(|word| word.terms.iter().chain(&word.parts))
        .cloned()
        .collect();
    let all: Vec<String> = all.into_iter().collect();
    let mut counts = store::counts(conn, &all).await?;
    let mut known: Vec<Known> = Vec::new();
    for word in wanted {
        let terms: Vec<String> = word
            .terms
            .iter()
            .filter(|term| total(&counts, term) > 0)
            .cloned()
            .collect();
        let typed = word.typed.clone();
        if !terms.is_empty() {
            known.push(Known { typed, terms });
        } else if exact {
            return Ok((Vec::new(), counts));
        } else if word.parts.len() > 1 && word.parts.iter().all(|part| total(&counts, part) > 0) {
            known.extend(word.parts.iter().map(|part| Known {
                typed: typed.clone(),
                terms: vec![part.clone()],
            }));
        } else if let Some((shown, term)) = meant(conn, &typed, &mut counts).await? {
            found.instead.push(Instead {
                typed: typed.clone(),
                shown,
            });
            known.push(Known {
                typed,
                terms: vec![term],
            });
        } else {
            found.left_out.push(typed);
        }
    }
    // The parts of long compounds are words too: so many are looked for, whatever was typed.
    for word in known.drain(known.len().min(MOST_WORDS)..) {
        if !found.left_out.contains(&word.typed) {
            found.left_out.push(word.typed);
        }
    }
    if known.is_empty() {
        found.left_out.clear();
    }
    Ok((known, counts))
}

/// The word that somebody may have meant who typed `typed`, with its term: of the nearest the one that stands most often.
async fn meant(
    conn: &mut Conn,
    typed: &str,
    counts: &mut Counts,
) -> Result<Option<(String, String)>> {
    if forgiven(typed.chars().count()) == 0 || !typed.chars().all(char::is_alphabetic) {
        return Ok(None);
    }
    let forms: Vec<String> = forms(typed).into_iter().collect();
    let near = nearest(typed, store::near(conn, &forms).await?);
    let terms: BTreeSet<String> = near.iter().map(|(_, term)| term.clone()).collect();
    let terms: Vec<String> = terms.into_iter().collect();
    counts.extend(store::counts(conn, &terms).await?);
    Ok(near
        .into_iter()
        .filter(|(_, term)| total(counts, term) > 0)
        // Of those that stand as often, the first by the alphabet.
        .min_by_key(|(word, term)| (-total(counts, term), word.clone())))
}

/// So many times as often as the typed word another must stand for it to be asked whether that was meant.
const FAR: i64 = 4;

/// `words` with those words changed for which another, told from them by rings and dots alone, stands far more often; none where
/// there is no such word.
pub async fn respelled(
    conn: &mut Conn,
    words: &str,
    known: &[Known],
    counts: &mut Counts,
) -> Result<Option<String>> {
    let forms: BTreeSet<String> = known
        .iter()
        .filter(|word| is_word(&word.typed))
        .map(|word| bare_form(&word.typed))
        .collect();
    if forms.is_empty() {
        return Ok(None);
    }
    let forms: Vec<String> = forms.into_iter().collect();
    let near = store::near(conn, &forms).await?;
    let others = |typed: &str| {
        let plain = bare(typed);
        let is_other = |other: &str| other != typed && bare(other) == plain;
        near.iter()
            .filter(|(other, _)| is_other(other))
            .collect::<Vec<_>>()
    };
    let terms: BTreeSet<String> = known
        .iter()
        .flat_map(|word| others(&word.typed))
        .map(|(_, term)| term.clone())
        .collect();
    if terms.is_empty() {
        return Ok(None);
    }
    let terms: Vec<String> = terms.into_iter().collect();
    counts.extend(store::counts(conn, &terms).await?);
    let mut changed: BTreeMap<&str, &str> = BTreeMap::new();
    for word in known {
        let own: i64 = word.terms.iter().map(|term| total(counts, term)).sum();
        let best = others(&word.typed)
            .into_iter()
            .filter(|(_, term)| !word.terms.contains(term))
            .map(|(other, term)| (total(counts, term), other))
            // Of those that stand as often, the first by the alphabet.
            .min_by_key(|(often, other)| (-often, (*other).clone()));
        if let Some((_, other)) = best.filter(|(often, _)| *often >= FAR * own.max(1)) {
            changed.insert(&word.typed, other);
        }
    }
    let (mut whole, mut at) = (String::new(), 0);
    for word in words_in(words) {
        if let Some(other) = changed.get(word.normal.as_str()) {
            whole.push_str(&words[at..word.range.start]);
            whole.push_str(other);
            at = word.range.end;
        }
    }
    whole.push_str(&words[at..]);
    Ok((at > 0).then_some(whole))
}
