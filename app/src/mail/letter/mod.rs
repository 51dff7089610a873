//! A letter before it has a form: one source for the text part and the HTML part.

mod html;
mod plain;

use crate::app::App;
use crate::core::{Locale, text};
use crate::dialogues::Dialogue;
use crate::participants::Participant;

pub use html::html;
pub use plain::plain;

/// How much of somebody's words an excerpt has.
const EXCERPT: usize = 600;

/// What one mail says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its language.
    pub locale: Locale,
    /// The subject. It is seen over shoulders and kept in logs: no personal data.
    pub subject: String,
    /// The parts in their order, under a heading that says the same as the subject.
    pub blocks: Vec<Block>,
    /// Why the receiver gets it.
    pub why: String,
    /// How to get no more, where more may come.
    pub stop: Option<Stop>,
}

/// One part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading over what follows.
    Heading(String),
    /// A paragraph; line breaks are kept.
    Paragraph(String),
    /// Somebody's words, in their own language.
    Quote {
        /// The words.
        words: String,
        /// Their language, as a BCP 47 tag.
        lang: String,
    },
    /// Where to go: the deed that the letter asks for.
    Button {
        /// What happens there.
        label: String,
        /// The whole address.
        url: String,
    },
    /// Where more can be read.
    Link {
        /// What is read there.
        label: String,
        /// The whole address.
        url: String,
    },
    /// A code to keep, so large that it is found again.
    Code {
        /// What it is called.
        label: String,
        /// The code, as people write it.
        code: String,
    },
    /// Facts, each with its name.
    Facts(Vec<(String, String)>),
}

/// How to get no more mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// What the page is called in the letter.
    pub label: &'static str,
    /// The list that the mail belongs to (RFC 2919), where one click ends no more than that list: the left part of its List-Id.
    pub list: Option<&'static str>,
    /// A page that asks once more, for people.
    pub page: String,
    /// Where one POST is enough, for mail programs (RFC 8058).
    pub one_click: String,
}

impl Stop {
    /// From a participant's code.
    pub fn new(app: &App, l: Locale, unsubscribe_code: &str) -> Self {
        let path = format!("/avregistrera/{unsubscribe_code}");
        Self {
            label: text::mail_stop(l),
            list: None,
            page: app.url(&l.path(&path)),
            one_click: app.url(&path),
        }
    }
}

impl Letter {
    /// A letter that is about no dialogue.
    pub fn new(locale: Locale, subject: impl Into<String>, why: impl Into<String>) -> Self {
        Self {
            locale,
            subject: subject.into(),
            blocks: Vec::new(),
            why: why.into(),
            stop: None,
        }
    }

    /// A letter about a dialogue: it begins with which, who decides, and the degree of influence with
    /// its promise (P8, P20).
    pub fn about(
        app: &App,
        dialogue: &Dialogue,
        locale: Locale,
        subject: impl Into<String>,
    ) -> Self {
        Self::new(locale, subject, text::mail_why_contribution(locale)).concerning(app, dialogue)
    }

    /// With a dialogue: which, who decides, the degree of influence with its promise, and where it is.
    #[must_use]
    pub fn concerning(self, app: &App, dialogue: &Dialogue) -> Self {
        let l = self.locale;
        let mut facts = vec![
            (text::mail_dialogue(l).to_owned(), dialogue.title.clone()),
            (
                text::mail_decides(l).to_owned(),
                dialogue.deciding_body.name(l).to_owned(),
            ),
        ];
        if let Some(influence) = dialogue.influence {
            facts.push((
                text::mail_influence(l).to_owned(),
                text::mail_influence_words(
                    l,
                    influence.name(l),
                    influence.promise(l),
                    influence.step(),
                ),
            ));
        }
        let page = format!("/dialoger/{}", dialogue.slug);
        self.with(Block::Facts(facts))
            .link(text::mail_to_dialogue(l), app.url(&l.path(&page)))
    }

    /// With one more part.
    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// With a heading.
    #[must_use]
    pub fn heading(self, words: impl Into<String>) -> Self {
        self.with(Block::Heading(words.into()))
    }

    /// With a paragraph, unless it is empty.
    #[must_use]
    pub fn paragraph(self, words: impl Into<String>) -> Self {
        let words = words.into();
        if words.trim().is_empty() {
            self
        } else {
            self.with(Block::Paragraph(words))
        }
    }

    /// With somebody's words.
    #[must_use]
    pub fn quote(self, words: impl Into<String>, lang: impl Into<String>) -> Self {
        self.with(Block::Quote {
            words: words.into(),
            lang: lang.into(),
        })
    }

    /// With the beginning of somebody's words, where many are quoted; their receipt has them whole.
    #[must_use]
    pub fn excerpt(self, words: &str, lang: &str) -> Self {
        if words.chars().count() <= EXCERPT {
            return self.quote(words, lang);
        }
        let cut: String = words.chars().take(EXCERPT).collect();
        self.quote(format!("{} …", cut.trim_end()), lang)
    }

    /// With the deed that it asks for.
    #[must_use]
    pub fn button(self, label: impl Into<String>, url: impl Into<String>) -> Self {
        self.with(Block::Button {
            label: label.into(),
            url: url.into(),
        })
    }

    /// With a place where more can be read.
    #[must_use]
    pub fn link(self, label: impl Into<String>, url: impl Into<String>) -> Self {
        self.with(Block::Link {
            label: label.into(),
            url: url.into(),
        })
    }

    /// To `participant`, who can say that they want no more.
    #[must_use]
    pub fn to(self, app: &App, participant: &Participant) -> Self {
        let stop = Stop::new(app, self.locale, &participant.unsubscribe_code);
        self.stopped_by(stop)
    }

    /// With a way to get no more.
    #[must_use]
    pub fn stopped_by(mut self, stop: Stop) -> Self {
        self.stop = Some(stop);
        self
    }
}

#[cfg(test)]
mod tests;
