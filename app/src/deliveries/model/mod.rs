//! Who is told by letter or by a call, and how each of these stands.

mod postal;

use postal::LINE_MAX;
pub use postal::lines_of;

use crate::contributions;
use crate::core::{Date, Id, Locale, Timestamp, text};
use crate::dialogues::{Body, Problem, Problems, State, fits, said};

/// The most letters, calls or receipts that are listed, or printed, at a time.
pub const MOST: i64 = 300;
/// The most characters of a telephone number.
pub const PHONE_MAX: usize = 40;
/// Within so many working days after the result letters are sent and calls made.
const WITHIN: u32 = 5;
/// Within so many working days after something has happened to one idea: as soon as a receipt is sent.
const WITHIN_AT_ONCE: u32 = 2;

keywords! {
    /// How somebody without e-mail is told.
    pub enum Way {
        /// By letter.
        Letter = "letter",
        /// By a call.
        Call = "call",
    }
}

keywords! {
    /// What is told.
    pub enum Kind {
        /// What came of it.
        Feedback = "feedback",
        /// That the dialogue was stopped.
        Cancelled = "cancelled",
        /// What of one idea is not shown, and why; or that it is after all (P5).
        Moderated = "moderated",
        /// The answer to one idea.
        Answered = "answered",
        /// That one idea belongs somewhere else (P22).
        Rerouted = "rerouted",
        /// That this was taken back (P22).
        BackAgain = "back_again",
    }
}

impl Kind {
    /// Whether it is told of one idea, at once, and not of all that somebody has said, at the end.
    pub const fn is_of_one_idea(self) -> bool {
        !matches!(self, Self::Feedback | Self::Cancelled)
    }

    /// By which day those are told who are owed it since `day`.
    pub fn due(self, day: Date) -> Date {
        day.plus_working_days(if self.is_of_one_idea() {
            WITHIN_AT_ONCE
        } else {
            WITHIN
        })
    }

    /// What it tells, for whoever sends the letter or calls.
    pub fn words(self, l: Locale) -> &'static str {
        match self {
            Self::Feedback => text::deliveries_kind_feedback(l),
            Self::Cancelled => text::deliveries_kind_cancelled(l),
            Self::Moderated => text::deliveries_kind_moderated(l),
            Self::Answered => text::deliveries_kind_answered(l),
            Self::Rerouted => text::deliveries_kind_rerouted(l),
            Self::BackAgain => text::deliveries_kind_back_again(l),
        }
    }
}

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

keywords! {
    /// Why nothing is sent any more, where the site notes it itself.
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

/// How somebody wants to be told, as staff enter it.
#[derive(Clone, PartialEq, Eq)]
pub struct NewCorrespondent {
    /// By letter or by a call.
    pub way: Way,
    /// Their name; for a call it may be empty.
    pub name: String,
    /// The lines of the address under the name; empty for a call.
    pub address: String,
    /// The number; empty for a letter.
    pub phone: String,
    /// The language they are told in.
    pub locale: Locale,
}

// How somebody is reached never comes into a log.
impl std::fmt::Debug for NewCorrespondent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewCorrespondent({}, {})", self.way, self.locale)
    }
}

impl NewCorrespondent {
    /// What is wrong with it, at the fields of the form.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        match self.way {
            Way::Letter => {
                said(&mut problems, "reply_name", &self.name, LINE_MAX);
                if let Some(problem) = postal::problem(&self.address) {
                    problems.push(("reply_address", problem));
                }
            }
            Way::Call => {
                fits(&mut problems, "reply_name", &self.name, LINE_MAX);
                said(&mut problems, "reply_phone", &self.phone, PHONE_MAX);
                if digits(&self.phone).len() < 5 && !self.phone.trim().is_empty() {
                    problems.push(("reply_phone", Problem::NotAPhone));
                }
            }
        }
        problems
    }

    /// What is the same however the same address or number is written.
    pub fn same_as(&self) -> String {
        match self.way {
            Way::Letter => {
                let letters = |text: &str| -> String {
                    text.chars()
                        .filter(|c| c.is_alphanumeric())
                        .flat_map(char::to_lowercase)
                        .collect()
                };
                format!("letter {} {}", letters(&self.name), letters(&self.address))
            }
            Way::Call => format!("call {}", digits(&self.phone)),
        }
    }
}

/// The digits of a number as it is dialled in Sweden.
fn digits(phone: &str) -> String {
    let all: String = phone.chars().filter(char::is_ascii_digit).collect();
    let abroad = phone.trim_start().starts_with('+') || all.starts_with("00");
    let bare = all.trim_start_matches("00");
    match bare.strip_prefix("46").filter(|_| abroad) {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => all,
    }
}

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

impl Delivery {
    /// How it stands, in words: "Skickat 3 mars".
    pub fn words(&self, l: Locale, today: Date) -> String {
        let days = (self.due, self.settled_at);
        self.standing
            .words((self.to.way, days), self.reason.as_ref(), l, today)
    }
}

/// Whether a letter or a call may still be ticked off, and that be taken back: what came of it until the dialogue is followed up, and
/// what is told of one idea at any time.
pub const fn may_be_settled(kind: Kind, state: State) -> bool {
    kind.is_of_one_idea() || matches!(state, State::FedBack | State::Cancelled)
}

/// How an idea stands whose sender is told by letter or by a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// What moderation has said.
    pub state: contributions::State,
    /// Whether a photo of it or its place is left out.
    pub leaves_out: bool,
    /// Whether its sender has been told of moderation by letter or by a call before.
    pub knows: bool,
}

impl Told {
    /// Whether moderation has said something that is to be told at once: something is not shown, or all of it is after its sender
    /// was told otherwise. Who reads that all of it is shown, as they meant it to be, can wait for what came of it.
    pub fn has_news(self) -> bool {
        match self.state {
            contributions::State::Received => false,
            contributions::State::Refused | contributions::State::Masked => true,
            contributions::State::Published => self.leaves_out || self.knows,
        }
    }
}

/// How the sender of an idea is told, as whoever enters ideas sees it: nothing of where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// Which idea.
    pub idea: Id,
    /// Whether they gave an address for mail.
    pub by_mail: bool,
    /// Who is told by letter or by a call.
    pub person: Option<(Id, Way)>,
}

impl Reached {
    /// Whether it can be noted now how they are reached: nobody did, and there is something to tell yet.
    pub const fn may_be_added(&self, state: State) -> bool {
        !self.by_mail
            && self.person.is_none()
            && !matches!(state, State::FollowedUp | State::Archived)
    }
}

/// How many asked for a letter or a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Counted {
    /// By letter.
    pub letters: i64,
    /// By a call.
    pub calls: i64,
}

keywords! {
    /// What is owed to those without e-mail.
    pub enum Owes {
        /// Letters with what came of it (P17).
        Letters = "letter",
        /// Calls to say so (P17).
        Calls = "call",
        /// The receipts of what they handed in (P3).
        Receipts = "receipt",
    }
}

/// Letters, calls or receipts that are owed in a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which of them.
    pub what: Owes,
    /// How many.
    pub count: i64,
    /// Until when the first.
    pub due: Date,
    /// The dialogue's address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Where it is on its way.
    pub state: State,
    /// Who owes it.
    pub owner: Body,
    /// Who decides.
    pub deciding_body: Id,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(way: Way, name: &str, address: &str, phone: &str) -> NewCorrespondent {
        NewCorrespondent {
            way,
            name: name.into(),
            address: address.into(),
            phone: phone.into(),
            locale: Locale::Sv,
        }
    }

    #[test]
    fn the_same_number_is_one_however_it_is_written() {
        for phone in [
            "0521-72 10 00",
            "+46 521 72 10 00",
            "0046(0)521721000",
            "0521721000",
        ] {
            assert_eq!(
                to(Way::Call, "", "", phone).same_as(),
                "call 0521721000",
                "{phone}"
            );
        }
        assert_ne!(
            to(Way::Call, "", "", "0046").same_as(),
            to(Way::Call, "", "", "0521").same_as()
        );
    }

    #[test]
    fn the_same_address_is_one_however_it_is_written() {
        let one = to(
            Way::Letter,
            "Astrid Exempel",
            "Storgatan 1\n462 30 Vänersborg",
            "",
        );
        let other = to(
            Way::Letter,
            "astrid  exempel",
            "Storgatan 1,\n46230 VÄNERSBORG",
            "",
        );
        assert_eq!(one.same_as(), other.same_as());
    }

    #[test]
    fn a_letter_needs_a_name_and_an_address_and_a_call_a_number() {
        let names = |new: NewCorrespondent| -> Vec<&'static str> {
            new.problems().into_iter().map(|(field, _)| field).collect()
        };
        assert_eq!(
            names(to(Way::Letter, "", "", "")),
            ["reply_name", "reply_address"]
        );
        assert_eq!(names(to(Way::Call, "", "", "")), ["reply_phone"]);
        assert_eq!(names(to(Way::Call, "", "", "ring mig")), ["reply_phone"]);
        assert_eq!(
            names(to(Way::Letter, "A", "1\n2\n3\n4\n5", "")),
            ["reply_address"]
        );
        assert_eq!(
            names(to(Way::Letter, "A", "Storgatan 1\n462 30 V", "")),
            [""; 0]
        );
    }

    proptest::proptest! {
        #[test]
        fn p17_who_took_part_and_can_be_reached_is_told_of_all_however_much_they_handed_in(
            numbers in proptest::collection::vec(1_i64..10_000, 0..5),
            by_letter in proptest::bool::ANY,
        ) {
            let way = if by_letter { Way::Letter } else { Way::Call };
            let nobody: Id = "00000000-0000-7000-8000-000000000000".parse().unwrap();
            let mut person = Correspondent {
                id: nobody,
                version: 1,
                dialogue: nobody,
                reach: Some(to(way, "Astrid Exempel", "", "")),
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

    #[test]
    fn p05_p17_what_is_not_shown_is_told_at_once_and_what_is_shown_only_to_who_was_told_otherwise()
    {
        use contributions::State as S;
        for state in S::ALL.iter().copied() {
            for (leaves_out, knows) in [(false, false), (true, false), (false, true), (true, true)]
            {
                let told = Told {
                    state,
                    leaves_out,
                    knows,
                };
                let expected = match state {
                    S::Received => false,
                    S::Refused | S::Masked => true,
                    S::Published => leaves_out || knows,
                };
                assert_eq!(told.has_news(), expected, "{told:?}");
            }
        }
    }

    #[test]
    fn p17_what_happens_to_one_idea_is_told_as_soon_as_a_receipt_and_at_any_time() {
        // A Friday.
        let day: Date = "2026-11-27".parse().unwrap();
        for kind in Kind::ALL.iter().copied() {
            let at_once = kind.is_of_one_idea();
            let days = if at_once { 2 } else { 5 };
            assert_eq!(kind.due(day), day.plus_working_days(days), "{kind}");
            assert_eq!(may_be_settled(kind, State::Open), at_once, "{kind}");
            assert!(may_be_settled(kind, State::FedBack), "{kind}");
        }
    }

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

    #[test]
    fn p17_what_was_said_of_why_is_not_in_the_log() {
        let said = Reason::Said("Fel adress: Storgatan 1".to_owned());
        assert_eq!(said.logged(), "said");
        for cause in Cause::ALL.iter().copied() {
            assert_eq!(Reason::Found(cause).logged(), cause.as_str());
        }
    }

    #[test]
    fn nothing_of_how_somebody_is_reached_is_written_to_a_log() {
        let new = to(Way::Call, "Astrid", "", "0521-721000");
        assert_eq!(format!("{new:?}"), "NewCorrespondent(call, sv)");
    }
}
