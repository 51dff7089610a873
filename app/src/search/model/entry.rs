//! What stands in the index about one thing that everybody can read.

use std::collections::BTreeMap;

use super::terms::{How, telling, terms};
use super::{Kind, place};
use crate::contributions;
use crate::core::words::Tongue;
use crate::core::{Id, Timestamp};
use crate::dialogues::Body;

/// Of a text with more different terms, the rest is not found: the longest compilation has fewer.
const MOST_TERMS: usize = 4_000;

/// A text that is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub words: String,
    /// The tag of their language.
    pub lang: String,
    /// Whether they say what the whole is called.
    pub is_title: bool,
}

impl Piece {
    /// What something is called.
    pub fn title(words: impl Into<String>, lang: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            lang: lang.into(),
            is_title: true,
        }
    }

    /// What something says.
    pub fn body(words: impl Into<String>, lang: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            lang: lang.into(),
            is_title: false,
        }
    }
}

/// Something that everybody can read, with what it is found by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub kind: Kind,
    /// Which.
    pub subject: String,
    /// In which dialogue; none of an initiative.
    pub dialogue: Option<Id>,
    /// Since when everybody can read it; of a decision, its day.
    pub at: Timestamp,
    /// Its texts.
    pub pieces: Vec<Piece>,
    /// Where it is read, without the language.
    pub path: String,
    /// What it is called.
    pub named: Named,
    /// Whether it is made-up example content.
    pub is_example: bool,
}

/// What something is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// By its title.
    Own,
    /// By its title if it has one, and else by its number.
    Idea(contributions::Kind, i64),
    /// After the number of the idea.
    AnswerToIdea(i64),
    /// After the theme.
    AnswerToTheme,
    /// By its title if it has one, and else by its number.
    Initiative(i64),
    /// After the minutes.
    Decision {
        /// Whose.
        body: Body,
        /// Which paragraph of them.
        paragraph: String,
    },
}

/// A dialogue as results name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// Its address part.
    pub slug: String,
    /// Its Swedish name.
    pub title: String,
    /// Whose it is.
    pub owner: Body,
}

/// A theme to which something belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Which.
    pub id: Id,
    /// Of which dialogue.
    pub dialogue: Id,
    /// Its Swedish name.
    pub title: String,
}

/// What is written to the index about a [`Source`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Its place.
    pub place: i64,
    /// The year of its day.
    pub year: i64,
    /// Every term with its weight.
    pub terms: BTreeMap<String, i64>,
    /// Every word with the term that it is looked up by, for whoever types it wrongly.
    pub words: BTreeMap<String, String>,
}

/// What a term weighs where it stands.
const fn weight(is_title: bool, how: How) -> i64 {
    match (is_title, how) {
        (true, How::Whole | How::Number) => 8,
        (true, How::Part) => 6,
        (false, How::Whole | How::Number) => 4,
        (false, How::Part) => 3,
    }
}

/// So much more weighs a term that stands in a text again and again.
const AGAIN: i64 = 3;

impl Entry {
    /// Of `source`: the same whenever it is asked, and on both databases.
    pub fn of(source: &Source) -> Self {
        let mut found: BTreeMap<String, (i64, i64)> = BTreeMap::new();
        let mut words = BTreeMap::new();
        for piece in &source.pieces {
            for term in terms(&piece.words, &piece.lang) {
                if found.len() >= MOST_TERMS && !found.contains_key(&term.term) {
                    continue;
                }
                if term.how != How::Number {
                    see(&mut words, &term.term, &term.term);
                }
                let (best, times) = found.entry(term.term).or_default();
                *best = (*best).max(weight(piece.is_title, term.how));
                *times += 1;
            }
            let tongue = Tongue::of(&piece.lang);
            for word in telling(&piece.words) {
                let stem = tongue.stem(&word.normal);
                if found.contains_key(&stem) {
                    see(&mut words, &word.normal, &stem);
                }
            }
        }
        Self {
            place: place(source.at, &source.subject),
            year: i64::from(source.at.date().year()),
            terms: found
                .into_iter()
                .map(|(term, (best, times))| (term, best + (times - 1).min(AGAIN)))
                .collect(),
            words,
        }
    }
}

fn see(words: &mut BTreeMap<String, String>, word: &str, term: &str) {
    if super::near::is_word(word) {
        words
            .entry(word.to_owned())
            .or_insert_with(|| term.to_owned());
    }
}
