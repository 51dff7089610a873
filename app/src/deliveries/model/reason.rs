//! Why something could not be done, said by staff or found by the site.

use crate::core::{Locale, text};

keywords! {
    /// Why something is not sent, or was not, where the site notes it itself.
    pub enum Cause {
        /// How they are reached was taken away.
        AddressGone = "address_gone",
        /// It was sent on to this dialogue, and that was taken back.
        TakenBack = "taken_back",
        /// What was to be told is so no more.
        NothingToTell = "nothing_to_tell",
        /// Staff had said why, and their words are forgotten with how the person is reached: an address may stand in them.
        WordsForgotten = "words_forgotten",
    }
}

impl Cause {
    /// The same for whoever reads the list.
    pub fn words(self, l: Locale) -> &'static str {
        match self {
            Self::AddressGone => text::deliveries_cause_address_gone(l),
            Self::TakenBack => text::deliveries_cause_taken_back(l),
            Self::NothingToTell => text::deliveries_cause_nothing_to_tell(l),
            Self::WordsForgotten => text::deliveries_cause_words_forgotten(l),
        }
    }
}

/// Why something could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// In the words of whoever noted it.
    Said(String),
    /// As the site found it itself.
    Found(Cause),
}

impl Reason {
    /// As it stands in the two columns. The database sees to it that one of them is filled in where something could not be done, and
    /// none elsewhere.
    pub fn of(said: String, found: Option<Cause>) -> Option<Self> {
        match found {
            Some(cause) => Some(Self::Found(cause)),
            None if said.is_empty() => None,
            None => Some(Self::Said(said)),
        }
    }

    /// What stands in the column of words, and in that of causes.
    pub fn columns(reason: Option<&Self>) -> (&str, Option<Cause>) {
        match reason {
            None => ("", None),
            Some(Self::Said(words)) => (words.as_str(), None),
            Some(Self::Found(cause)) => ("", Some(*cause)),
        }
    }

    /// What the log proves of it: the word of the cause, or that something was said. Never what: the log stays, the words are forgotten
    /// with how the person is reached, and whoever guesses an address could find its digest.
    pub const fn logged(&self) -> &'static str {
        match self {
            Self::Said(_) => "said",
            Self::Found(cause) => cause.as_str(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p17_what_was_said_of_why_is_not_in_the_log() {
        let said = Reason::Said("Fel adress: Storgatan 1".to_owned());
        assert_eq!(said.logged(), "said");
        for cause in Cause::ALL.iter().copied() {
            assert_eq!(Reason::Found(cause).logged(), cause.as_str());
        }
    }
}
