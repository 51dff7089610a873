//! A receipt that is owed by letter or by a call.

use crate::contributions::{Channel, ReceiptCode, State};
use crate::core::{Date, Id, Locale, Timestamp};
use crate::deliveries::model::Reason;
use crate::deliveries::{Correspondent, Standing, Way};

/// Within so many working days a receipt is sent, whatever the way in (P3).
const WITHIN: u32 = 2;

/// By which day the receipt is sent of what came on `day`.
pub fn due(day: Date) -> Date {
    day.plus_working_days(WITHIN)
}

/// How a contribution got its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came {
    /// The way in.
    pub channel: Channel,
    /// When its sender handed it in.
    pub received_at: Timestamp,
    /// Whether it stood in a file.
    pub in_a_file: bool,
}

impl Came {
    /// Whether it was entered while its sender was on the telephone, as far as anybody can tell: what was called in, one at a time
    /// and on its day. Then the code was said in that call.
    pub fn in_the_call(&self, entered_on: Date) -> bool {
        self.channel == Channel::Phone && !self.in_a_file && self.received_at.date() == entered_on
    }
}

/// Whether a receipt is owed to somebody who is told by `way`. Only who was told the code `in_the_call` has it already, and only
/// when a call is what they wanted.
pub const fn is_owed(way: Way, in_the_call: bool) -> bool {
    !(in_the_call && matches!(way, Way::Call))
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
    /// The way it came in.
    pub channel: Channel,
    /// When its sender handed it in.
    pub received_at: Timestamp,
    /// What moderation has said about it.
    pub state: State,
    /// What was written, or said.
    pub words: String,
    /// In which language.
    pub lang: String,
    /// By when.
    pub due: Date,
    /// How it stands.
    pub standing: Standing,
    /// Why it could not be done.
    pub reason: Option<Reason>,
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
            .words((self.to.way, days), self.reason.as_ref(), l, today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p03_only_who_called_while_it_was_entered_and_wants_a_call_has_the_receipt_already() {
        let day = "2026-11-27".parse::<Date>().unwrap();
        let received_at = day.start();
        for channel in Channel::ALL.iter().copied() {
            for (in_a_file, entered_on) in [
                (false, day),
                (true, day),
                (false, day.plus_days(1)),
                (true, day.plus_days(1)),
            ] {
                let came = Came {
                    channel,
                    received_at,
                    in_a_file,
                };
                let told = channel == Channel::Phone && !in_a_file && entered_on == day;
                let in_the_call = came.in_the_call(entered_on);
                assert_eq!(in_the_call, told, "{came:?} {entered_on}");
                assert_eq!(is_owed(Way::Call, in_the_call), !told, "{came:?}");
                assert!(
                    is_owed(Way::Letter, in_the_call),
                    "asked for on paper: {came:?}"
                );
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
