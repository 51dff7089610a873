//! Pieces of text, their translations, and how those stand.

mod piece;
mod reading;

pub use piece::{Piece, of_activity, of_dialogue, of_theme};
pub use reading::{Spoken, Translations};

use crate::core::{Id, Locale, Timestamp, text};

keywords! {
    /// What a text belongs to.
    pub enum Subject {
        /// The dialogue itself.
        Dialogue = "dialogue",
        /// One of its themes, with what came of it.
        Theme = "theme",
        /// One of its activities.
        Activity = "activity",
    }
}

keywords! {
    /// Who made a translation.
    pub enum MadeBy {
        /// Somebody who knows both languages.
        Human = "human",
        /// A machine, and nobody who knows both languages has looked it through. Readers are told.
        Machine = "machine",
    }
}

/// One text in another language.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Translation {
    /// What it belongs to.
    pub subject: Subject,
    /// Which of those.
    pub subject_id: Id,
    /// Which of its texts.
    pub field: String,
    /// The translation; empty when it was taken away.
    pub words: String,
    /// The Swedish text that it was made from.
    pub original: String,
    /// Who made it.
    pub made_by: MadeBy,
    /// When.
    pub made_at: Timestamp,
    /// Counts its changes.
    pub version: i64,
}

/// How the translation of a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Somebody made it, and the Swedish text is still the same.
    Human,
    /// A machine made it from the Swedish text as it is.
    Machine,
    /// The Swedish text has changed since.
    Outdated,
    /// There is none.
    Missing,
}

impl Standing {
    /// How it is called in lists.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Human => text::translations_human(l),
            Self::Machine => text::translations_machine(l),
            Self::Outdated => text::translations_outdated(l),
            Self::Missing => text::translations_missing(l),
        }
    }

    /// Of a piece and what there is in the other language.
    pub fn of(piece: &Piece, translation: Option<&Translation>) -> Self {
        match translation {
            None => Self::Missing,
            Some(made) if made.words.trim().is_empty() => Self::Missing,
            Some(made) if made.original != piece.original => Self::Outdated,
            Some(made) if made.made_by == MadeBy::Machine => Self::Machine,
            Some(_) => Self::Human,
        }
    }
}

/// The translation of `piece` among `all`.
pub fn find<'a>(all: &'a [Translation], piece: &Piece) -> Option<&'a Translation> {
    all.iter().find(|made| {
        made.subject == piece.subject && made.subject_id == piece.of && made.field == piece.field
    })
}

/// How many of `pieces` stand in each way in one language: those by hand, by machine, behind and missing.
pub fn counts(pieces: &[Piece], all: &[Translation]) -> [usize; 4] {
    let mut counts = [0; 4];
    for piece in pieces {
        counts[Standing::of(piece, find(all, piece)) as usize] += 1;
    }
    counts
}

/// Of what a dialogue says before it is published, how much is not in easy Swedish that somebody wrote or looked
/// through, and made from the text as it is.
pub fn not_easy(pieces: &[Piece], all: &[Translation]) -> usize {
    let [human, ..] = counts(pieces, all);
    pieces.len() - human
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id() -> Id {
        "018f0000-0000-7000-8000-000000000001".parse().unwrap()
    }

    fn piece(original: &str) -> Piece {
        Piece {
            subject: Subject::Dialogue,
            of: id(),
            field: "lead",
            original: original.into(),
        }
    }

    fn made(words: &str, original: &str, made_by: MadeBy) -> Translation {
        Translation {
            subject: Subject::Dialogue,
            subject_id: id(),
            field: "lead".into(),
            words: words.into(),
            original: original.into(),
            made_by,
            made_at: Timestamp::from_micros(0),
            version: 1,
        }
    }

    #[test]
    fn a_translation_is_behind_when_the_text_has_changed() {
        let now = piece("Hur ska torget bli?");
        for (there_is, standing) in [
            (None, Standing::Missing),
            (
                Some(made(" ", "Hur ska torget bli?", MadeBy::Human)),
                Standing::Missing,
            ),
            (
                Some(made("How?", "Hur blir torget?", MadeBy::Human)),
                Standing::Outdated,
            ),
            (
                Some(made("How?", "Hur ska torget bli?", MadeBy::Machine)),
                Standing::Machine,
            ),
            (
                Some(made("How?", "Hur ska torget bli?", MadeBy::Human)),
                Standing::Human,
            ),
        ] {
            assert_eq!(Standing::of(&now, there_is.as_ref()), standing);
        }
    }

    proptest! {
        #[test]
        fn p03_only_what_somebody_wrote_from_the_text_as_it_is_counts_as_easy_swedish(
            words in "[a-z ]{0,6}", same in any::<bool>(), by_hand in any::<bool>()
        ) {
            let by = if by_hand { MadeBy::Human } else { MadeBy::Machine };
            let there_is = [made(&words, if same { "x" } else { "y" }, by)];
            let missing = not_easy(&[piece("x")], &there_is);
            prop_assert_eq!(missing == 0, same && by_hand && !words.trim().is_empty());
        }
    }
}
