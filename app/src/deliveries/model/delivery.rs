//! Who is told by letter or by a call, and each letter and call to them.

use super::{Kind, NewCorrespondent, Reason, Standing, Way};
use crate::core::{Date, Id, Locale, Timestamp};

/// Somebody who is told by letter or by a call.
#[derive(Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// Which.
    pub id: Id,
    /// Counts up with each change.
    pub version: i64,
    /// In which dialogue.
    pub dialogue: Id,
    /// How they are reached; nothing where that is taken away.
    pub reach: Option<NewCorrespondent>,
    /// By letter or by a call.
    pub way: Way,
    /// The language they are told in.
    pub locale: Locale,
    /// The numbers of what they handed in.
    pub numbers: Vec<i64>,
}

impl Correspondent {
    /// Whether they are told what came of all that they handed in, and that the dialogue was stopped: they can be reached, and something
    /// of theirs is in it. How somebody is reached may stand there without: their only idea was taken away with its file.
    pub const fn is_told_of_all(&self) -> bool {
        self.reach.is_some() && !self.numbers.is_empty()
    }
}

impl std::fmt::Debug for Correspondent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Correspondent({}, {})", self.id, self.way)
    }
}

/// A letter or a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Which.
    pub id: Id,
    /// Counts up with each change.
    pub version: i64,
    /// What is told.
    pub kind: Kind,
    /// The one idea it is about, with its number; none when it is about all of them.
    pub idea: Option<(Id, i64)>,
    /// Until when.
    pub due: Date,
    /// How it stands.
    pub standing: Standing,
    /// Why it could not be done.
    pub reason: Option<Reason>,
    /// When it was done, or found that it could not be.
    pub settled_at: Option<Timestamp>,
    /// To whom.
    pub to: Correspondent,
}

impl Delivery {
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

    proptest::proptest! {
        #[test]
        fn p17_who_took_part_and_can_be_reached_is_told_of_all_however_much_they_handed_in(
            numbers in proptest::collection::vec(1_i64..10_000, 0..5),
            by_letter in proptest::bool::ANY,
        ) {
            let way = if by_letter { Way::Letter } else { Way::Call };
            let nobody: Id = "00000000-0000-7000-8000-000000000000".parse().unwrap();
            let reach = NewCorrespondent {
                way,
                name: "Astrid Exempel".into(),
                address: String::new(),
                phone: String::new(),
                locale: Locale::Sv,
            };
            let mut person = Correspondent {
                id: nobody,
                version: 1,
                dialogue: nobody,
                reach: Some(reach),
                way,
                locale: Locale::Sv,
                numbers,
            };
            // What they handed in decides it, and not how much or which way they are told.
            proptest::prop_assert_eq!(person.is_told_of_all(), !person.numbers.is_empty());
            person.numbers.push(7);
            proptest::prop_assert!(person.is_told_of_all());
            // Nobody is owed what nobody can send.
            person.reach = None;
            proptest::prop_assert!(!person.is_told_of_all());
        }
    }
}
