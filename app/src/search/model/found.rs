//! What was found: its order, its parts, and how much there is.

use std::collections::{BTreeMap, BTreeSet};

use super::Kind;
use super::entry::{Named, Piece, Source};
use super::highlight::{Part, excerpt, has_hit, marked};
use crate::core::{Date, Id, Locale};
use crate::db::{Keyset, PageOf};

/// So many of each kind are looked at, the newest first: enough to put the best on top, and the same time for a thousand ideas
/// and for a million.
pub const MOST: usize = 400;
/// So far back it is looked for those that fit: the newest of the word that fewest have.
pub const DEPTH: i64 = 2_000;
/// So far back it is looked where only a dialogue, a theme or a body is asked for, which others stand between.
pub const WIDE: i64 = 10_000;
/// Results on a page.
pub const SIZE: usize = 20;

/// What of all that is found is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only these.
    pub kind: Option<Kind>,
    /// Only in this dialogue, by its slug.
    pub dialogue: Option<String>,
    /// Only what belongs to a theme of this name, in whichever dialogue.
    pub theme: Option<String>,
    /// Only in the dialogues of this body, by its slug.
    pub body: Option<String>,
    /// Only of this year.
    pub year: Option<i64>,
}

impl Filter {
    /// Whether it leaves anything out.
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }

    /// Whether it leaves out some of a kind.
    pub const fn is_within_kinds(&self) -> bool {
        self.dialogue.is_some()
            || self.theme.is_some()
            || self.body.is_some()
            || self.year.is_some()
    }
}

/// Something that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What it is.
    pub kind: Kind,
    /// Which.
    pub subject: String,
    /// Its place by time.
    pub place: i64,
    /// How well it fits, the weights of all words together.
    pub weight: i64,
    /// In which dialogues: several only of a decision, none of an initiative.
    pub dialogues: Vec<Id>,
    /// Its year.
    pub year: i64,
}

impl Candidate {
    /// Where it stands in the list.
    pub const fn key(&self) -> Rank {
        Rank {
            score: self.weight + self.kind.bonus(),
            place: self.place,
        }
    }
}

/// The order of what is found: the best first, of equals the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// How well it fits.
    pub score: i64,
    /// When.
    pub place: i64,
}

impl std::fmt::Display for Rank {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}_{}", self.score, self.place)
    }
}

impl std::str::FromStr for Rank {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (score, place) = text.split_once('_').unwrap_or_default();
        Ok(Self {
            score: score.parse()?,
            place: place.parse()?,
        })
    }
}

/// The page of `all` after the key.
pub fn page(mut all: Vec<Candidate>, keyset: &Keyset<Rank>) -> PageOf<Candidate, Rank> {
    all.sort_by_key(|one| std::cmp::Reverse(one.key()));
    let rest = all
        .into_iter()
        .filter(|one| keyset.after.is_none_or(|after| one.key() < after))
        .take(keyset.size + 1)
        .collect();
    PageOf::cut(rest, keyset, Candidate::key)
}

/// How many there are, at least.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// So many were looked at.
    pub number: i64,
    /// Whether there may be more.
    pub and_more: bool,
}

/// How many of `all` have each of the `keys`.
pub fn tally<K: Ord, Keys: IntoIterator<Item = K>>(
    all: &[Candidate],
    keys: impl Fn(&Candidate) -> Keys,
    is_bounded: impl Fn(Kind) -> bool,
) -> BTreeMap<K, Count> {
    let mut counts: BTreeMap<K, Count> = BTreeMap::new();
    for one in all {
        for key in keys(one) {
            let count = counts.entry(key).or_default();
            count.number += 1;
            count.and_more |= is_bounded(one.kind);
        }
    }
    counts
}

/// A choice among what is found, with how much of it there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// What stands in the address.
    pub value: String,
    /// What it is called.
    pub name: String,
    /// The `lang` attribute of its name, nothing where it is the page's own language.
    pub lang: &'static str,
    /// How much of it there is.
    pub count: Count,
}

/// A text of a result, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its parts.
    pub parts: Vec<Part>,
    /// The tag of its language.
    pub lang: String,
}

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Where it is read, without the language.
    pub path: String,
    /// What it is called.
    pub named: Named,
    /// Its title, if it has one.
    pub title: Option<Shown>,
    /// Where the words stand in it.
    pub excerpt: Option<Shown>,
    /// Its day.
    pub day: Date,
    /// Its dialogue, and the tag of that name's language, unless it is one or has none.
    pub dialogue: Option<(String, &'static str)>,
    /// Whether it is made-up example content.
    pub is_example: bool,
}

impl Hit {
    /// Of `source`, as it is read in `l` by somebody who looks for `wanted`: its texts in the reader's language first.
    pub fn of(source: Source, wanted: &BTreeSet<String>, l: Locale) -> Self {
        let day = source.at.date();
        let mut pieces = source.pieces;
        // Stable: what is in the reader's language comes first, and else the order is that of the page.
        pieces.sort_by_key(|piece| piece.lang != l.tag());
        let (titles, bodies): (Vec<Piece>, Vec<Piece>) =
            pieces.into_iter().partition(|piece| piece.is_title);
        let shown = |piece: Piece, parts: fn(&str, &str, &BTreeSet<String>) -> Vec<Part>| Shown {
            parts: parts(&piece.words, &piece.lang, wanted),
            lang: piece.lang,
        };
        let at = bodies
            .iter()
            .position(|piece| has_hit(&piece.words, &piece.lang, wanted))
            .unwrap_or(0);
        Self {
            kind: source.kind,
            path: source.path,
            named: source.named,
            title: titles.into_iter().next().map(|piece| shown(piece, marked)),
            excerpt: bodies
                .into_iter()
                .nth(at)
                .map(|piece| shown(piece, excerpt)),
            day,
            dialogue: None,
            is_example: source.is_example,
        }
    }
}

/// A word for which another was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instead {
    /// What was typed.
    pub typed: String,
    /// What is shown instead.
    pub shown: String,
}

/// All that the page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The results of this page.
    pub hits: Vec<Hit>,
    /// What to ask for next.
    pub next: Option<Rank>,
    /// How many there are in all.
    pub count: Count,
    /// How many of each kind, under the other filters.
    pub kinds: Vec<(Kind, Count)>,
    /// The dialogues in which they are; as in each of the next three, those in which they would be if none was chosen.
    pub dialogues: Vec<Facet>,
    /// The themes to which they belong, those of one name together.
    pub themes: Vec<Facet>,
    /// The bodies whose dialogues these are.
    pub bodies: Vec<Facet>,
    /// Their years, the latest first.
    pub years: Vec<Facet>,
    /// Whether there may be more in a menu in which something is chosen.
    pub menus_and_more: bool,
    /// Words for which others were taken.
    pub instead: Vec<Instead>,
    /// The question with words that stand far more often than those typed and differ from them by rings and dots alone: what somebody
    /// without å, ä and ö on the keyboard may have meant. Nothing is looked for by it.
    pub respelled: Option<String>,
    /// Words that were left out, since nothing has all of them.
    pub left_out: Vec<String>,
    /// Whether the question had a word that can be looked for.
    pub has_words: bool,
}
