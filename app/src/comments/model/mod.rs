//! What a comment is, and where there may be some. Pure: no I/O, no clock.

use crate::contributions::{Draft, ReceiptCode, State, review_by};
use crate::core::{Date, Form, Id, Locale, Timestamp, text};
use crate::db::PageOf;
use crate::dialogues::{self, Participation};
use crate::moderation::{Mask, Standing};

/// Whether ideas of a dialogue in the state `dialogue` can be commented, on whose `participation` the elected have decided: on a
/// conversation or on working together, and as long as it takes ideas too (P19).
pub fn takes_comments(dialogue: dialogues::State, participation: Option<Participation>) -> bool {
    dialogue.takes_contributions() && participation.is_some_and(Participation::is_conversation)
}

/// Whether an idea in the state `idea` of that dialogue can be: what everybody reads, and not what belongs somewhere else, for nobody
/// here answers it. The pages are drawn by it and the deed asks it; the database holds it again: `p19_…` in its triggers.
pub fn takes_comments_on(
    (dialogue, participation): (dialogues::State, Option<Participation>),
    idea: State,
    belongs_elsewhere: bool,
) -> bool {
    takes_comments(dialogue, participation) && idea.is_shown() && !belongs_elsewhere
}

/// A comment before it has a number. Only the text is needed (P12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewComment {
    /// What is written, under the same rules as a contribution: text, name, address.
    pub draft: Draft,
    /// The number of the comment that it answers.
    pub answers: Option<i64>,
}

impl NewComment {
    /// The fields of the form, in their order on the page.
    pub const FIELDS: [&'static str; 3] = ["text", "name", "email"];

    /// A comment of nothing but a text.
    pub fn new(text: &str, locale: Locale) -> Self {
        Self {
            draft: Draft::new(text, locale),
            answers: None,
        }
    }

    /// Reads the form. What is wrong is added at its field and there is no comment.
    pub fn parse(form: &mut Form, answers: Option<i64>, l: Locale) -> Option<Self> {
        let draft = Draft::parse_or(form, text::comments_text_missing(l), l)?;
        Some(Self { draft, answers })
    }
}

/// A comment, whole: for its sender and for whoever reviews it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Comment {
    /// Which.
    pub id: Id,
    /// In which dialogue.
    pub dialogue_id: Id,
    /// On which contribution.
    pub contribution_id: Id,
    /// That one's number.
    pub idea: i64,
    /// Its own number under the idea.
    pub number: i64,
    /// Counts changes, so that two who review the same are told.
    pub version: i64,
    /// The code on its receipt.
    pub receipt_code: ReceiptCode,
    /// What it says, as it was sent in.
    pub words: String,
    /// In which language.
    pub lang: String,
    /// The name to show with it, as it was sent in; may be empty.
    pub shown_name: String,
    /// The number of the comment that it answers.
    pub answers: Option<i64>,
    /// Who gave an address with it.
    pub participant_id: Option<Id>,
    /// When it came.
    pub received_at: Timestamp,
    /// What moderation has said.
    pub state: State,
    /// When it was last reviewed.
    pub moderated_at: Option<Timestamp>,
    /// The name that is shown instead.
    pub masked_name: String,
    /// The words that are shown instead; empty when nothing was ever covered.
    pub masked_words: String,
    /// The word of the rule behind a mask or a refusal; may be empty.
    pub rule: String,
    /// What moderation tells the sender; may be empty.
    pub words_to_sender: String,
}

impl Comment {
    /// What is shown of it instead, or was last.
    pub fn mask(&self) -> Option<Mask> {
        (!self.masked_words.is_empty()).then(|| Mask {
            title: String::new(),
            name: self.masked_name.clone(),
            text: self.masked_words.clone(),
        })
    }

    /// As it stands under review.
    pub fn standing(&self) -> Standing<'_> {
        let mask = self.mask();
        Standing {
            state: self.state,
            written: ("", &self.shown_name, &self.words),
            was_covered: mask.is_some(),
            mask,
            rule: &self.rule,
        }
    }

    /// What everybody reads of it, or would.
    pub fn public_words(&self) -> &str {
        match self.state {
            State::Masked => &self.masked_words,
            _ => &self.words,
        }
    }

    /// By which day it is promised to be reviewed.
    pub fn review_by(&self) -> Date {
        review_by(self.received_at)
    }
}

/// A comment as everybody reads it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Shown {
    /// Its number under the idea.
    pub number: i64,
    /// What it says.
    pub words: String,
    /// In which language.
    pub lang: String,
    /// The name to show; may be empty.
    pub shown_name: String,
    /// The number of the comment that it answers, where that is shown.
    pub answers: Option<i64>,
    /// When it came.
    pub received_at: Timestamp,
    /// Published, or published with something covered.
    pub state: State,
}

/// A page of the comments on an idea, the first first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// How many are shown in all.
    pub count: i64,
    /// The page.
    pub page: PageOf<Shown, i64>,
    /// The number that the page follows; none for the first.
    pub after: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p19_participants_talk_with_one_another_only_where_it_was_decided() {
        let decided = Participation::ALL.iter().copied().map(Some);
        let decided: Vec<Option<Participation>> = decided.chain([None]).collect();
        let mut taken = Vec::new();
        for state in dialogues::State::ALL.iter().copied() {
            for degree in decided.iter().copied() {
                let mut about = Vec::new();
                for idea in State::ALL.iter().copied() {
                    for belongs_elsewhere in [false, true] {
                        if takes_comments_on((state, degree), idea, belongs_elsewhere) {
                            about.push((idea, belongs_elsewhere));
                        }
                    }
                }
                // There is something to comment where the dialogue takes comments, and nowhere else.
                assert_eq!(
                    !about.is_empty(),
                    takes_comments(state, degree),
                    "{state} {degree:?}"
                );
                taken.extend(about.into_iter().map(|idea| (state, degree, idea)));
            }
        }
        let open = dialogues::State::Open;
        let mut expected = Vec::new();
        for degree in [Participation::Conversation, Participation::CoCreation] {
            for idea in [State::Published, State::Masked] {
                expected.push((open, Some(degree), (idea, false)));
            }
        }
        assert_eq!(taken, expected);
    }

    #[test]
    fn only_the_words_are_needed() {
        let l = Locale::Sv;
        let mut form = Form::new().with("text", "Ja, och en lampa där bredvid.");
        let new = NewComment::parse(&mut form, Some(2), l).unwrap();
        assert_eq!((new.answers, new.draft.email), (Some(2), None));
        let mut empty = Form::new();
        assert!(NewComment::parse(&mut empty, None, l).is_none());
        assert_eq!(empty.errors()[0].1, text::comments_text_missing(l));
    }
}
