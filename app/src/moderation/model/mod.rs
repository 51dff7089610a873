//! Rules and acts of moderation.

mod cover;
mod personal;
mod ruling;

pub use cover::only_covers;
pub use personal::personal_data;
pub use ruling::{ReviewAct, Ruling, Standing};

use crate::contributions::limits::{NAME_MAX, TEXT_MAX, TITLE_MAX};
use crate::contributions::{
    self, Channel, Kind, State, Tie, clean_line, clean_text, has_personal_number,
};
use crate::core::{Date, Error, Id, Locale, Timestamp, text};

keywords! {
    /// Why something may be covered or refused: the five grounds of the public rules, and no other.
    pub enum Rule {
        /// Attacks a person or a group.
        PersonalAttack = "personal_attack",
        /// Against the law.
        Unlawful = "unlawful",
        /// Somebody's personal data.
        PersonalData = "personal_data",
        /// About something else.
        OffTopic = "off_topic",
        /// Sells something.
        Advertising = "advertising",
    }
}

/// The most characters in the words to a sender.
const WORDS_MAX: usize = 2_000;

/// The most characters in a masked text: what a text may have, and room for saying what is covered.
const MASKED_MAX: usize = TEXT_MAX + 1_000;

impl Rule {
    /// "Personangrepp".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::PersonalAttack => text::moderation_rule_personal_attack(l),
            Self::Unlawful => text::moderation_rule_unlawful(l),
            Self::PersonalData => text::moderation_rule_personal_data(l),
            Self::OffTopic => text::moderation_rule_off_topic(l),
            Self::Advertising => text::moderation_rule_advertising(l),
        }
    }

    /// What the rule says, in a sentence for whoever is told why something is not shown: its name alone sounds like a charge.
    pub fn why(self, l: Locale) -> &'static str {
        match self {
            Self::PersonalAttack => text::moderation_rule_personal_attack_why(l),
            Self::Unlawful => text::moderation_rule_unlawful_why(l),
            Self::PersonalData => text::moderation_rule_personal_data_why(l),
            Self::OffTopic => text::moderation_rule_off_topic_why(l),
            Self::Advertising => text::moderation_rule_advertising_why(l),
        }
    }
}

/// Why an act of moderation was not done.
#[derive(Debug, thiserror::Error)]
pub enum ModerateError {
    /// A text that is needed is empty: the words to the sender, or the masked text.
    #[error("a text is missing")]
    Missing,
    /// These fields of the form hold more than fits.
    #[error("more than fits: {0:?}")]
    TooLong(Vec<&'static str>),
    /// These fields of the form hold somebody's personal number.
    #[error("a personal number: {0:?}")]
    PersonalNumber(Vec<&'static str>),
    /// These fields of the form say what was not written, with the words: a mask covers, and changes nothing.
    #[error("not what was written: {0:?}")]
    Rewritten(Vec<(&'static str, String)>),
    /// The masked texts are the original ones.
    #[error("nothing is covered")]
    NothingMasked,
    /// It is so already.
    #[error("it is so already")]
    NoChange,
    /// Something in it was covered before: all of it is shown only after somebody has looked.
    #[error("something in it was covered before")]
    WasCovered,
    /// The dialogue is compiled: what had no theme then can no longer be shown, and nothing can be
    /// put back to wait (P28).
    #[error("the dialogue is compiled")]
    Compiled,
    /// Somebody else changed it first ([`Error::Stale`]), it is not there, or it is not allowed.
    #[error(transparent)]
    Other(#[from] Error),
}

/// What the public reads instead, when something is covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mask {
    /// Title; may be empty.
    pub title: String,
    /// Name; may be empty.
    pub name: String,
    /// Text.
    pub text: String,
}

impl Mask {
    /// What is shown and the words to the sender, tidied. It shows something, all of it fits, and it is what was sent
    /// (title, name and text) with something covered; title and name may be left out.
    ///
    /// # Errors
    /// Which of that is not so.
    pub fn checked(
        &self,
        (title, name, text): (&str, &str, &str),
        words: &str,
    ) -> Result<(Self, String), ModerateError> {
        let mask = Self {
            title: clean_line(&self.title),
            name: clean_line(&self.name),
            text: clean_text(&self.text),
        };
        if mask.text.is_empty() {
            return Err(ModerateError::Missing);
        }
        let words = clean_text(words);
        all_fit(&[
            ("mask_title", &mask.title, TITLE_MAX),
            ("mask_name", &mask.name, NAME_MAX),
            ("mask_text", &mask.text, MASKED_MAX),
            ("mask_words", &words, WORDS_MAX),
        ])?;
        // Nor in what is shown: what is covered is covered, also where it is named in the mark itself.
        for (field, text) in [
            ("mask_title", &mask.title),
            ("mask_name", &mask.name),
            ("mask_text", &mask.text),
            ("mask_words", &words),
        ] {
            no_number(field, text)?;
        }
        let compared = [
            ("mask_title", title, &mask.title),
            ("mask_name", name, &mask.name),
            ("mask_text", text, &mask.text),
        ];
        let rewritten: Vec<(&'static str, String)> = compared
            .into_iter()
            .filter(|(field, _, shown)| *field == "mask_text" || !shown.is_empty())
            .filter_map(|(field, sent, shown)| Some((field, only_covers(sent, shown).err()?)))
            .collect();
        if !rewritten.is_empty() {
            return Err(ModerateError::Rewritten(rewritten));
        }
        if (mask.title.as_str(), mask.name.as_str(), mask.text.as_str()) == (title, name, text) {
            return Err(ModerateError::NothingMasked);
        }
        Ok((mask, words))
    }

    /// Whether it is what everybody reads of `record`, with more of it covered. Where something else is covered there, it is not: it
    /// would show that.
    pub fn covers_more_of(&self, record: &Record) -> bool {
        let shown = match record.state {
            State::Published => (&record.title, &record.shown_name, &record.text),
            State::Masked => (
                &record.masked_title,
                &record.masked_name,
                &record.masked_text,
            ),
            State::Received | State::Refused => return false,
        };
        self.checked((shown.0, shown.1, shown.2), "").is_ok()
    }

    /// Whether everybody reads just this of `record`, or this with more of it covered: what it covers is covered there.
    pub fn is_covered_in(&self, record: &Record) -> bool {
        let there = record.mask().filter(|_| record.state == State::Masked);
        there.is_some_and(|there| {
            there == *self
                || there
                    .checked((&self.title, &self.name, &self.text), "")
                    .is_ok()
        })
    }
}

/// The words to the sender of what is refused, tidied: there are some, and they fit.
///
/// # Errors
/// Which of that is not so.
pub fn refusal_words(words: &str) -> Result<String, ModerateError> {
    let words = clean_text(words);
    if words.is_empty() {
        return Err(ModerateError::Missing);
    }
    all_fit(&[("refuse_words", &words, WORDS_MAX)])?;
    no_number("refuse_words", &words)?;
    Ok(words)
}

/// Refuses the `words` of a `field` with somebody's personal number in them.
fn no_number(field: &'static str, words: &str) -> Result<(), ModerateError> {
    if has_personal_number(words) {
        Err(ModerateError::PersonalNumber(vec![field]))
    } else {
        Ok(())
    }
}

/// Refuses with the fields of the form that hold more than fits.
fn all_fit(fields: &[(&'static str, &str, usize)]) -> Result<(), ModerateError> {
    let long: Vec<&'static str> = fields
        .iter()
        .filter(|(_, text, most)| text.chars().count() > *most)
        .map(|(field, _, _)| *field)
        .collect();
    if long.is_empty() {
        Ok(())
    } else {
        Err(ModerateError::TooLong(long))
    }
}

/// A contribution as moderators see it: the record itself, and what the public reads.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Record {
    /// Which.
    pub id: Id,
    /// Its dialogue.
    pub dialogue_id: Id,
    /// Its number there.
    pub number: i64,
    /// Counts changes, so that two who review the same are told.
    pub version: i64,
    /// What it is.
    pub kind: Kind,
    /// Title, as sent in.
    pub title: String,
    /// Text, as sent in.
    pub text: String,
    /// The text's language.
    pub lang: String,
    /// The text in Swedish; may be empty.
    pub translation: String,
    /// What ties the sender to the municipality.
    pub tie: Tie,
    /// Name, as sent in.
    pub shown_name: String,
    /// How it came in.
    pub channel: Channel,
    /// The meeting it came from; may be empty.
    pub activity: String,
    /// When it came in.
    pub received_at: Timestamp,
    /// When everybody could read it for the first time; none when nobody ever could.
    pub published_at: Option<Timestamp>,
    /// What moderation has said.
    pub state: State,
    /// The masked title.
    pub masked_title: String,
    /// The masked name.
    pub masked_name: String,
    /// The masked text; empty when nothing was ever masked.
    pub masked_text: String,
    /// The rule behind a mask or a refusal; may be empty.
    pub rule: String,
    /// What the sender was told; may be empty.
    pub words_to_sender: String,
    /// Its theme.
    pub theme_id: Option<Id>,
}

/// The same contribution in another dialogue: what it was before it was sent on, or what came of that, also where it was taken back.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Twin {
    /// What it is there.
    #[sqlx(flatten)]
    pub record: Record,
    /// Its dialogue's name.
    pub dialogue: String,
    /// The dialogue's address part.
    pub slug: String,
    /// The body whose dialogue it is.
    pub owner_id: Id,
    /// When the compilation there was locked: nothing of it goes back to wait after that (P28).
    pub compiled_at: Option<Timestamp>,
}

/// What was covered in a contribution, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covering {
    /// What was shown instead.
    pub mask: Mask,
    /// The rule; none when it is no longer known.
    pub rule: Option<Rule>,
}

impl Record {
    /// As it stands under review; `was_covered` says whether something in it was covered before, here or elsewhere.
    pub fn standing(&self, was_covered: bool) -> Standing<'_> {
        Standing {
            state: self.state,
            written: (&self.title, &self.shown_name, &self.text),
            mask: self.mask(),
            rule: &self.rule,
            was_covered,
        }
    }

    /// What is shown of it, or was last: it stands until somebody decides to show all of it. None when nothing in it has
    /// been covered.
    pub fn mask(&self) -> Option<Mask> {
        (!self.masked_text.is_empty()).then(|| Mask {
            title: self.masked_title.clone(),
            name: self.masked_name.clone(),
            text: self.masked_text.clone(),
        })
    }

    /// Whether everybody reads in `twin`, the same in another dialogue, what is covered here, what was shown here and is no more, or what is
    /// refused here. That it is about something else says nothing of what it is about there.
    pub fn is_still_read_in(&self, twin: &Self) -> bool {
        twin.state.is_shown()
            && match self.state {
                State::Published => false,
                State::Masked => self.mask().is_some_and(|mask| !mask.is_covered_in(twin)),
                State::Received => self.published_at.is_some(),
                State::Refused => self.rule != Rule::OffTopic.as_str(),
            }
    }
}

/// One act of moderation.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Act {
    /// What it was before.
    pub from_state: State,
    /// What it became.
    pub to_state: State,
    /// The rule; may be empty.
    pub rule: String,
    /// What the sender was told; may be empty.
    pub words: String,
    /// Whose act: a role's name; empty for the program's own.
    pub staff: String,
    /// When.
    pub acted_at: Timestamp,
}

/// Where a page of the queue begins: after this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueueKey {
    /// When it came in.
    pub received_at: Timestamp,
    /// Which.
    pub id: Id,
}

/// A contribution, or a comment on one, that waits for review.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// Which.
    pub id: Id,
    /// Its number in the dialogue; a comment's, under its idea.
    pub number: i64,
    /// The number of the idea that it comments; none for an idea.
    pub idea: Option<i64>,
    /// Title; may be empty.
    pub title: String,
    /// How the text begins.
    pub text: String,
    /// When it came in.
    pub received_at: Timestamp,
    /// Its dialogue's name.
    pub dialogue: String,
    /// How many photos came with it.
    pub photos: i64,
}

impl Waiting {
    /// Its page, under that of the queue.
    pub fn path(&self) -> String {
        match self.idea {
            Some(_) => format!("/kommentarer/{}", self.id),
            None => format!("/{}", self.id),
        }
    }

    /// "Idé 41", "Kommentar 3 till idé 41".
    pub fn name(&self, l: Locale) -> String {
        match self.idea {
            Some(idea) => text::comments_number_of(l, idea, self.number),
            None => text::contributions_idea_number(l, self.number),
        }
    }

    /// By which day it is promised to be reviewed.
    pub fn review_by(&self) -> Date {
        contributions::review_by(self.received_at)
    }

    /// Whether that day has passed.
    pub fn is_late(&self, today: Date) -> bool {
        self.review_by() < today
    }
}

/// What the moderators owe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed {
    /// How many wait.
    pub waiting: i64,
    /// When the one that has waited longest came in.
    pub oldest: Option<Timestamp>,
}

#[cfg(test)]
mod model_tests {
    use super::*;

    const WRITTEN: &str = "Ring Anna om bänkarna.";

    /// Something that was sent in, as it stands; `shown` is what is covered of it.
    fn record(state: State, shown: &str) -> Record {
        let id = || -> Id {
            "0192f0c1-2345-7000-8000-000000000001"
                .parse()
                .expect("an id")
        };
        Record {
            id: id(),
            dialogue_id: id(),
            number: 1,
            version: 1,
            kind: Kind::Idea,
            title: String::new(),
            text: WRITTEN.into(),
            lang: "sv".into(),
            translation: String::new(),
            tie: Tie::Unstated,
            shown_name: String::new(),
            channel: Channel::Web,
            activity: String::new(),
            received_at: Timestamp::from_micros(1),
            published_at: Some(Timestamp::from_micros(2)),
            state,
            masked_title: String::new(),
            masked_name: String::new(),
            masked_text: shown.into(),
            rule: String::new(),
            words_to_sender: String::new(),
            theme_id: None,
        }
    }

    #[test]
    fn p22_what_is_covered_here_is_still_read_there_unless_it_is_covered_there_too() {
        let here = record(State::Masked, "Ring [dolt] om bänkarna.");
        for (state, shown, is_read) in [
            (State::Published, "", true),
            (State::Masked, "Ring [dolt] om bänkarna.", false),
            (State::Masked, "Ring [namnet är dolt] om bänkarna.", false),
            (State::Masked, "[dolt] om bänkarna.", false),
            (State::Masked, "[dolt]", false),
            (State::Masked, "Ring Anna om [dolt].", true),
            (State::Received, "Ring Anna om [dolt].", false),
            (State::Refused, "", false),
        ] {
            let there = record(state, shown);
            assert_eq!(here.is_still_read_in(&there), is_read, "{state} {shown}");
        }
    }

    #[test]
    fn p22_what_was_shown_here_and_is_no_more_is_still_read_where_it_is_shown() {
        let there = record(State::Published, "");
        let refused = |rule: Rule| Record {
            rule: rule.as_str().into(),
            ..record(State::Refused, "")
        };
        for rule in Rule::ALL.iter().copied() {
            let is_read = refused(rule).is_still_read_in(&there);
            assert_eq!(is_read, rule != Rule::OffTopic, "{rule}");
        }
        assert!(record(State::Received, "").is_still_read_in(&there));
        assert!(!record(State::Published, "").is_still_read_in(&there));
        // What waits here and was never shown says nothing; why it is refused does, whether or not anybody has been able to read it.
        let unread = |state: State| Record {
            published_at: None,
            rule: Rule::PersonalData.as_str().into(),
            ..record(state, "")
        };
        assert!(!unread(State::Received).is_still_read_in(&there));
        assert!(unread(State::Refused).is_still_read_in(&there));
    }
}
