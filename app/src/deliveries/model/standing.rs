//! How a letter, a call or a receipt stands.

use super::{Cause, Reason, Way};
use crate::core::{Date, Locale, Timestamp, text};

keywords! {
    /// How a letter or a call stands.
    pub enum Standing {
        /// It is still to be done.
        Waiting = "waiting",
        /// The letter is sent, the call made.
        Delivered = "delivered",
        /// It could not be done, and it is noted why.
        Unreachable = "unreachable",
    }
}

impl Standing {
    /// How something stands that is sent or said by `way`, in words: until when it waits, or since when it does not.
    pub fn words(
        self,
        (way, (due, settled_at)): (Way, (Date, Option<Timestamp>)),
        reason: Option<&Reason>,
        l: Locale,
        today: Date,
    ) -> String {
        let day = settled_at
            .map(|at| at.date().near(l, today))
            .unwrap_or_default();
        match (self, way) {
            (Self::Waiting, _) => text::deliveries_waiting(l, due.near(l, today)),
            (Self::Delivered, Way::Letter) => text::deliveries_sent(l, day),
            (Self::Delivered, Way::Call) => text::deliveries_called(l, day),
            (Self::Unreachable, _) => match reason {
                // That one was owed, and could not be done.
                Some(Reason::Found(cause @ Cause::WordsForgotten)) => {
                    text::deliveries_unreachable(l, day, cause.words(l))
                }
                Some(Reason::Found(cause)) => text::deliveries_not_owed(l, day, cause.words(l)),
                Some(Reason::Said(words)) => text::deliveries_unreachable(l, day, words.as_str()),
                None => text::deliveries_unreachable(l, day, ""),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p17_why_it_could_not_be_done_is_said_or_found_and_never_mistaken() {
        let l = Locale::En;
        let today: Date = "2026-11-27".parse().unwrap();
        let words = |reason: &Reason| {
            let days = (today, Some(today.start()));
            Standing::Unreachable.words((Way::Letter, days), Some(reason), l, today)
        };
        for cause in Cause::ALL.iter().copied() {
            // Somebody may write the very word that the site has for a cause.
            let said = Reason::Said(cause.as_str().to_owned());
            assert!(words(&said).contains(cause.as_str()), "{}", words(&said));
            let found = Reason::Found(cause);
            assert!(words(&found).contains(cause.words(l)), "{}", words(&found));
            for reason in [said, found] {
                let (said, found) = Reason::columns(Some(&reason));
                assert_eq!(Reason::of(said.to_owned(), found), Some(reason));
            }
        }
        assert_eq!(Reason::columns(None), ("", None));
        assert_eq!(Reason::of(String::new(), None), None);
    }
}
