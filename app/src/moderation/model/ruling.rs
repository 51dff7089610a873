//! What a reviewer asks for, and what becomes of what is under review: the same rule for ideas, comments and proposals.

use super::{Mask, ModerateError, Rule, refusal_words};
use crate::contributions::State;

/// What a reviewer asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewAct {
    /// To show it as it was sent in. Where something in it was covered before, somebody has to have looked: `whole`.
    Publish {
        /// Whether somebody has looked.
        whole: bool,
    },
    /// To show it with something covered.
    Mask {
        /// What is shown instead.
        mask: Mask,
        /// Why.
        rule: Rule,
        /// For the sender; may be empty.
        words: String,
    },
    /// Not to show it.
    Refuse {
        /// Why.
        rule: Rule,
        /// For the sender.
        words: String,
    },
    /// To put it back among what waits. It is not shown meanwhile.
    Again,
}

impl ReviewAct {
    /// Whether what is under review stands as this act would leave it, with the same rule; `told` are the words to its sender, which
    /// must be the same too.
    pub fn is_done(&self, standing: &Standing<'_>, told: &str) -> bool {
        let stands = |state: State, rule: &Rule, words: &str| {
            standing.state == state && standing.rule == rule.as_str() && told == words
        };
        match self {
            Self::Publish { .. } => standing.state == State::Published,
            Self::Again => standing.state == State::Received,
            Self::Mask { mask, rule, words } => {
                mask.checked(standing.written, words)
                    .is_ok_and(|(mask, words)| {
                        stands(State::Masked, rule, &words) && standing.mask == Some(mask)
                    })
            }
            Self::Refuse { rule, words } => {
                refusal_words(words).is_ok_and(|words| stands(State::Refused, rule, &words))
            }
        }
    }
}

/// What is under review, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'a> {
    /// What moderation has said.
    pub state: State,
    /// What was written: title, name and text.
    pub written: (&'a str, &'a str, &'a str),
    /// What is shown instead, or was last: it stands until somebody decides to show all of it.
    pub mask: Option<Mask>,
    /// The word of the rule behind a mask or a refusal; may be empty.
    pub rule: &'a str,
    /// Whether something in it was covered before.
    pub was_covered: bool,
}

/// What an act makes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// What moderation says from now on.
    pub state: State,
    /// The word of the rule; may be empty.
    pub rule: String,
    /// For the sender; may be empty.
    pub words: String,
    /// What is shown instead, or was last.
    pub mask: Option<Mask>,
}

impl Ruling {
    /// What `act` makes of what stands so.
    ///
    /// # Errors
    /// Why the act cannot be done.
    pub fn on(standing: &Standing<'_>, act: &ReviewAct) -> Result<Self, ModerateError> {
        match act {
            ReviewAct::Publish { .. } if standing.state == State::Published => {
                Err(ModerateError::NoChange)
            }
            ReviewAct::Publish { whole: false } if standing.was_covered => {
                Err(ModerateError::WasCovered)
            }
            ReviewAct::Publish { .. } => Ok(Self {
                state: State::Published,
                rule: String::new(),
                words: String::new(),
                mask: None,
            }),
            ReviewAct::Mask { mask, rule, words } => {
                let (mask, words) = mask.checked(standing.written, words)?;
                Ok(Self {
                    state: State::Masked,
                    rule: rule.as_str().to_owned(),
                    words,
                    mask: Some(mask),
                })
            }
            ReviewAct::Refuse { rule, words } => Ok(Self {
                state: State::Refused,
                rule: rule.as_str().to_owned(),
                words: refusal_words(words)?,
                mask: standing.mask.clone(),
            }),
            ReviewAct::Again if standing.state == State::Received => Err(ModerateError::NoChange),
            // What was covered stays so until somebody has looked.
            ReviewAct::Again => Ok(Self {
                state: State::Received,
                rule: match standing.state {
                    State::Masked => standing.rule.to_owned(),
                    _ => String::new(),
                },
                words: String::new(),
                mask: standing.mask.clone(),
            }),
        }
    }

    /// What the log keeps of it: what is covered only where it is shown so.
    pub fn for_the_log(&self) -> String {
        let shown = self.mask.as_ref().filter(|_| self.state.is_shown());
        let covered = shown.map_or(String::new(), |m| {
            format!("\n{}\n{}\n{}", m.title, m.name, m.text)
        });
        format!("{}\n{}\n{}{covered}", self.state, self.rule, self.words)
    }

    /// Title, name and text that are shown instead; empty where nothing is covered.
    pub fn shown_instead(&self) -> (&str, &str, &str) {
        self.mask
            .as_ref()
            .map_or(("", "", ""), |m| (&m.title, &m.name, &m.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(state: State) -> Standing<'static> {
        Standing {
            state,
            written: ("", "Anna", "Ring Kalle om bänkarna."),
            mask: None,
            rule: "",
            was_covered: false,
        }
    }

    fn covered() -> Mask {
        Mask {
            title: String::new(),
            name: "Anna".to_owned(),
            text: "Ring [dolt] om bänkarna.".to_owned(),
        }
    }

    #[test]
    fn what_was_covered_is_shown_whole_only_by_whoever_has_looked() {
        let before = Standing {
            mask: Some(covered()),
            was_covered: true,
            ..standing(State::Received)
        };
        let refused = Ruling::on(&before, &ReviewAct::Publish { whole: false });
        assert!(matches!(refused, Err(ModerateError::WasCovered)));
        let shown = Ruling::on(&before, &ReviewAct::Publish { whole: true }).unwrap();
        assert_eq!((shown.state, shown.mask), (State::Published, None));
    }

    #[test]
    fn what_is_so_already_is_told() {
        let again = Ruling::on(&standing(State::Received), &ReviewAct::Again);
        assert!(matches!(again, Err(ModerateError::NoChange)));
        let publish = ReviewAct::Publish { whole: true };
        let published = Ruling::on(&standing(State::Published), &publish);
        assert!(matches!(published, Err(ModerateError::NoChange)));
    }

    #[test]
    fn what_is_put_back_stays_covered_with_its_rule() {
        let masked = Standing {
            mask: Some(covered()),
            rule: "personal_data",
            was_covered: true,
            ..standing(State::Masked)
        };
        let back = Ruling::on(&masked, &ReviewAct::Again).unwrap();
        assert_eq!(back.rule, "personal_data");
        assert_eq!(back.mask, Some(covered()));
        assert!(!back.for_the_log().contains("[dolt]"), "nobody is shown it");
    }
}
