//! A receipt that is owed by letter or by a call.

use crate::contributions::{Channel, ReceiptCode};
use crate::core::{Date, Id, Locale, Timestamp};
use crate::deliveries::{Correspondent, Standing, Way};

/// Within so many working days a receipt is sent, whatever the way in (P3).
const WITHIN: u32 = 2;

/// By which day the receipt is sent of what came on `day`.
pub fn due(day: Date) -> Date {
    day.plus_working_days(WITHIN)
}

/// Whether a receipt is owed for what came by `channel` from somebody who is told by `way`. Who called was told the code then.
pub const fn is_owed(channel: Channel, way: Way) -> bool {
    !matches!((channel, way), (Channel::Phone, Way::Call))
}

/// A receipt that is to be sent or said, or was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwedReceipt {
    /// Of which contribution.
    pub contribution: Id,
    /// Counts up with each change.
    pub version: i64,
    /// Its number in the dialogue.
    pub number: i64,
    /// The code.
    pub code: ReceiptCode,
    /// What was written.
    pub words: String,
    /// In which language.
    pub lang: String,
    /// By when.
    pub due: Date,
    /// How it stands.
    pub standing: Standing,
    /// Why it could not be done.
    pub reason: String,
    /// When it was done, or found that it could not be.
    pub settled_at: Option<Timestamp>,
    /// To whom; their numbers are those of this list alone.
    pub to: Correspondent,
}

impl OwedReceipt {
    /// How it stands, in words: "Skickat 3 mars".
    pub fn words(&self, l: Locale, today: Date) -> String {
        let days = (self.due, self.settled_at);
        self.standing
            .words((self.to.way, days), &self.reason, l, today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p03_only_who_called_and_wants_a_call_has_the_receipt_already() {
        for channel in Channel::ALL.iter().copied() {
            for way in Way::ALL.iter().copied() {
                let has_it = (channel, way) == (Channel::Phone, Way::Call);
                assert_eq!(is_owed(channel, way), !has_it, "{channel} {way}");
            }
        }
    }

    #[test]
    fn p03_a_receipt_is_sent_within_two_working_days() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        // A Friday: Monday and Tuesday follow.
        assert_eq!(due(day("2026-11-27")), day("2026-12-01"));
    }
}
