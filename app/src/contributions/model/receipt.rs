//! The receipt: what a participant has in hand.

use std::fmt;
use std::str::FromStr;

use super::Channel;
use crate::core::{Date, Id, Locale, Random, Timestamp};
use crate::deliveries::NewCorrespondent;

/// The code on a receipt: twenty characters, 100 bits. Whoever has it may ask where the idea is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ReceiptCode(String);

/// The text is no receipt code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a receipt code")]
pub struct NotAReceiptCode;

impl ReceiptCode {
    const LENGTH: usize = 20;

    /// A new code.
    pub fn new(random: &Random) -> Self {
        Self(random.code(Self::LENGTH))
    }

    /// As it stands in addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people read and write it: five groups of four.
    pub fn grouped(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        let groups: Vec<String> = letters.chunks(4).map(|g| g.iter().collect()).collect();
        groups.join(" ")
    }
}

impl fmt::Display for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// It opens what somebody wrote: never in logs.
impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

impl FromStr for ReceiptCode {
    type Err = NotAReceiptCode;

    /// Takes it as people type it: any case, with spaces or hyphens, o for 0, i and l for 1.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–'))
            .take(Self::LENGTH + 1)
            .map(|c| match c.to_ascii_lowercase() {
                'o' => '0',
                'i' | 'l' => '1',
                other => other,
            })
            .collect();
        let right = code.len() == Self::LENGTH
            && code
                .bytes()
                .all(|b| b.is_ascii_digit() || (b.is_ascii_lowercase() && b != b'u'));
        right.then_some(Self(code)).ok_or(NotAReceiptCode)
    }
}

text_column!(ReceiptCode);

/// What was entered by the staff: what is needed to hand over its receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Its number in the dialogue.
    pub number: i64,
    /// The code.
    pub code: ReceiptCode,
    /// How it came.
    pub channel: Channel,
    /// At which activity.
    pub activity_id: Option<Id>,
}

/// Which receipts of what was entered by the staff are printed together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Slips {
    /// From this number on.
    pub first: Option<i64>,
    /// To this number.
    pub last: Option<i64>,
    /// What came on this day.
    pub day: Option<Date>,
    /// What came from this activity.
    pub activity: Option<Id>,
    /// Only those that get into their sender's hand, and not by letter, by mail or on the telephone.
    pub to_hand_out: bool,
}

impl Slips {
    /// So many are printed at a time.
    pub const MOST: i64 = 300;
}

/// How the sender of what was entered by the staff gets the receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// On paper, in their hand.
    Over,
    /// By mail.
    ByMail,
    /// By letter or in a call: to whom. It waits.
    To(NewCorrespondent),
    /// By letter or in a call: that is done.
    Sent,
}

/// A receipt to hand over on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The number of the contribution in its dialogue.
    pub number: i64,
    /// The code.
    pub code: ReceiptCode,
    /// How it came.
    pub channel: Channel,
    /// When.
    pub received_at: Timestamp,
    /// What it says.
    pub text: String,
    /// The language of that.
    pub lang: String,
    /// The language of the receipt: the sender's, where the site speaks it.
    pub locale: Locale,
    /// How its sender gets it: for whoever hands it over, never on the slip.
    pub handed: Handed,
}

/// What the sender gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The contribution.
    pub id: Id,
    /// Its number in the dialogue.
    pub number: i64,
    /// The code.
    pub code: ReceiptCode,
}
