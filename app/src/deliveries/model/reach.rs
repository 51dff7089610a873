//! How somebody without e-mail is reached: the way they chose, and where.

use super::postal::{self, LINE_MAX};
use crate::core::{Id, Locale};
use crate::dialogues::{Problem, Problems, State, fits, said};

/// The most characters of a telephone number.
pub const PHONE_MAX: usize = 40;

keywords! {
    /// How somebody without e-mail is told.
    pub enum Way {
        /// By letter.
        Letter = "letter",
        /// By a call.
        Call = "call",
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

/// How the sender of an idea is told, as whoever enters ideas sees it: nothing of where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// Which idea.
    pub idea: Id,
    /// Whether they gave an address for mail.
    pub by_mail: bool,
    /// Who is told by letter or by a call, or was.
    pub person: Option<(Id, Way)>,
    /// Whether how that person is reached was taken away or forgotten: nothing of this idea is owed to them again (ADR 0018).
    pub is_gone: bool,
}

impl Reached {
    /// Whether it can be noted now how they are reached: nobody did, and there is something to tell yet.
    pub const fn may_be_added(&self, state: State) -> bool {
        !self.by_mail
            && self.person.is_none()
            && !matches!(state, State::FollowedUp | State::Archived)
    }
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

    #[test]
    fn nothing_of_how_somebody_is_reached_is_written_to_a_log() {
        let new = to(Way::Call, "Astrid", "", "0521-721000");
        assert_eq!(format!("{new:?}"), "NewCorrespondent(call, sv)");
    }
}
