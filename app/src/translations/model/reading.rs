//! What a reader of another language reads: the translation where there is one, else the Swedish text.

use std::collections::BTreeMap;

use super::piece::{
    Texts, lists_of_dialogue, of_dialogue, texts_of_activity, texts_of_dialogue, texts_of_result,
    texts_of_theme, written,
};
use super::{Piece, Standing, Subject, Translation, find};
use crate::activities::Activity;
use crate::core::{Id, Locale};
use crate::decisions::ThemeResult;
use crate::dialogues::{Card, Dialogue};
use crate::themes::Theme;

/// Which of a dialogue's texts are in the reader's language, and how those stand. Nothing in Swedish.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spoken(BTreeMap<&'static str, Standing>);

impl Spoken {
    /// The `lang` attribute of the text `field` on a page in `l`: nothing where it is the page's own language.
    pub fn lang(&self, field: &str, l: Locale) -> &'static str {
        if l == Locale::Sv || self.0.contains_key(field) {
            ""
        } else {
            Locale::Sv.tag()
        }
    }

    /// The worst standing among the texts in the reader's language; none when there are none.
    pub fn worst(&self) -> Option<Standing> {
        self.0.values().copied().max()
    }

    /// Whether any text is in the reader's language.
    pub fn is_any(&self) -> bool {
        !self.0.is_empty()
    }
}

/// A text with the language that it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub words: String,
    /// The `lang` attribute, nothing where it is the page's own language.
    pub lang: &'static str,
}

/// The translations of a dialogue into the language of a reader.
#[derive(Debug, Clone, Default)]
pub struct Translations {
    locale: Locale,
    all: Vec<Translation>,
}

impl Translations {
    /// Into `locale`.
    pub const fn new(locale: Locale, all: Vec<Translation>) -> Self {
        Self { locale, all }
    }

    /// The words for `piece` in the reader's language, and how they stand.
    fn of(&self, piece: &Piece) -> Option<(&str, Standing)> {
        let made = find(&self.all, piece)?;
        let standing = Standing::of(piece, Some(made));
        (standing != Standing::Missing).then_some((made.words.as_str(), standing))
    }

    /// A text of `subject` as the reader reads it.
    pub fn said(&self, subject: Subject, of: Id, field: &'static str, original: &str) -> Said {
        let piece = Piece {
            subject,
            of,
            field,
            original: original.to_owned(),
        };
        match self.of(&piece) {
            Some((words, _)) => Said {
                words: words.to_owned(),
                lang: "",
            },
            None => Said {
                words: original.to_owned(),
                lang: Spoken::default().lang(field, self.locale),
            },
        }
    }

    /// `dialogue` with its texts in the reader's language, as far as they are translated.
    #[must_use]
    pub fn put_on(&self, mut dialogue: Dialogue) -> Dialogue {
        if self.all.is_empty() {
            return dialogue;
        }
        let pieces = of_dialogue(&dialogue);
        let spoken: BTreeMap<&'static str, (String, Standing)> = pieces
            .iter()
            .filter_map(|piece| {
                let (words, standing) = self.of(piece)?;
                Some((piece.field, (words.to_owned(), standing)))
            })
            .collect();
        for (field, text) in texts_of_dialogue(&mut dialogue) {
            if let Some((words, _)) = spoken.get(field) {
                text.clone_from(words);
            }
        }
        let lists = lists_of_dialogue(&mut dialogue);
        let whole = lists
            .iter()
            .all(|(field, lines)| lines.is_empty() || spoken.contains_key(field));
        if whole {
            for (field, lines) in lists {
                if let Some((words, _)) = spoken.get(field) {
                    *lines = words.lines().map(str::to_owned).collect();
                }
            }
        }
        dialogue.spoken.0 = spoken
            .into_iter()
            .filter(|(field, _)| whole || !["can_change", "cannot_change"].contains(field))
            .map(|(field, (_, standing))| (field, standing))
            .collect();
        dialogue
    }

    /// Puts the names and leads of listed dialogues into the reader's language, each when both are translated.
    pub fn put_on_cards(&self, cards: &mut [Card]) {
        for card in cards {
            let texts = vec![("title", &mut card.title), ("lead", &mut card.lead)];
            card.is_spoken = self.put_all(Subject::Dialogue, card.id, texts);
        }
    }

    /// Puts the texts of what came of themes into the reader's language, each theme's when all of them are translated.
    pub fn put_on_results(&self, results: &mut [ThemeResult]) {
        for result in results {
            let id = result.theme_id;
            result.is_spoken = self.put_all(Subject::Theme, id, texts_of_result(result));
        }
    }

    /// Puts the texts of themes into the reader's language, each theme's when all of them are translated.
    pub fn put_on_themes(&self, themes: &mut [Theme]) {
        for theme in themes {
            let id = theme.id;
            theme.is_spoken = self.put_all(Subject::Theme, id, texts_of_theme(theme));
        }
    }

    /// Puts the texts of activities into the reader's language, each one's when all of them are translated.
    pub fn put_on_activities(&self, activities: &mut [Activity]) {
        for activity in activities {
            let id = activity.id;
            activity.is_spoken = self.put_all(Subject::Activity, id, texts_of_activity(activity));
        }
    }

    /// Puts the translations of all written `texts` in their place, or none where one is not translated.
    fn put_all(&self, subject: Subject, of: Id, mut texts: Texts<'_>) -> bool {
        let pieces = written(
            subject,
            of,
            texts.iter_mut().map(|(field, text)| (*field, &mut **text)),
        );
        let said: Option<BTreeMap<&str, &str>> = pieces
            .iter()
            .map(|piece| Some((piece.field, self.of(piece)?.0)))
            .collect();
        let Some(said) = said.filter(|said| !said.is_empty()) else {
            return false;
        };
        for (field, text) in texts {
            if let Some(words) = said.get(field) {
                (*words).clone_into(text);
            }
        }
        true
    }
}
