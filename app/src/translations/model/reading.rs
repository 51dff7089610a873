//! What a reader of another language reads: the translation where there is one, else the Swedish text.

use std::collections::BTreeMap;

use super::{Piece, Standing, Subject, Translation, find, of_dialogue};
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
        // What can and what cannot be changed is read together.
        let both = |field| {
            ["can_change", "cannot_change"].contains(&field)
                && pieces.iter().any(|piece| {
                    matches!(piece.field, "can_change" | "cannot_change")
                        && !spoken.contains_key(piece.field)
                })
        };
        for (field, (words, standing)) in spoken.iter().filter(|(field, _)| !both(**field)) {
            let lines = || words.lines().map(str::to_owned).collect();
            match *field {
                "can_change" => dialogue.can_change = lines(),
                "cannot_change" => dialogue.cannot_change = lines(),
                _ => {
                    if let Some(text) = text_of(&mut dialogue, field) {
                        text.clone_from(words);
                    }
                }
            }
            dialogue.spoken.0.insert(field, *standing);
        }
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
            let promise = result
                .commitment
                .as_mut()
                .map(|commitment| ("promise", &mut commitment.promise));
            let texts = [
                ("title", &mut result.title),
                ("summary", &mut result.summary),
                ("did", &mut result.did),
                ("reason", &mut result.reason),
            ];
            let texts = texts.into_iter().chain(promise).collect();
            result.is_spoken = self.put_all(Subject::Theme, result.theme_id, texts);
        }
    }

    /// Puts the texts of themes into the reader's language, each theme's when all of them are translated.
    pub fn put_on_themes(&self, themes: &mut [Theme]) {
        for theme in themes {
            let texts = vec![
                ("title", &mut theme.title),
                ("summary", &mut theme.summary),
                ("answer", &mut theme.answer),
            ];
            theme.is_spoken = self.put_all(Subject::Theme, theme.id, texts);
        }
    }

    /// Puts the texts of activities into the reader's language, each one's when all of them are translated.
    pub fn put_on_activities(&self, activities: &mut [Activity]) {
        for activity in activities {
            let plan = &mut activity.plan;
            let texts = vec![
                ("title", &mut plan.title),
                ("place", &mut plan.place),
                ("access", &mut plan.access),
                ("hearing", &mut plan.hearing),
                ("how_to", &mut plan.how_to),
                ("notes", &mut activity.notes),
            ];
            activity.is_spoken = self.put_all(Subject::Activity, activity.id, texts);
        }
    }

    /// Puts the translations of all written `texts` in their place, or none where one is not translated.
    fn put_all(&self, subject: Subject, of: Id, texts: Vec<(&'static str, &mut String)>) -> bool {
        let said: Option<Vec<(String, &mut String)>> = texts
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(field, text)| {
                let piece = Piece {
                    subject,
                    of,
                    field,
                    original: text.clone(),
                };
                Some((self.of(&piece)?.0.to_owned(), text))
            })
            .collect();
        match said {
            Some(said) if !said.is_empty() => {
                for (words, text) in said {
                    *text = words;
                }
                true
            }
            _ => false,
        }
    }
}

fn text_of<'a>(d: &'a mut Dialogue, field: &str) -> Option<&'a mut String> {
    Some(match field {
        "title" => &mut d.title,
        "lead" => &mut d.lead,
        "background" => &mut d.background,
        "purpose" => &mut d.purpose,
        "goal" => &mut d.goal,
        "target_group" => &mut d.target_group,
        "other_ways" => &mut d.other_ways,
        "compilation" => &mut d.compilation,
        "minority_views" => &mut d.minority_views,
        "compilation_limits" => &mut d.compilation_limits,
        "feedback_message" => &mut d.feedback_message,
        "evaluation" => &mut d.evaluation,
        "cancelled_reason" => &mut d.cancelled_reason,
        _ => return None,
    })
}
