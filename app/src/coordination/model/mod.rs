//! A function, and who is in office on a day.

mod alarm;

pub use alarm::{Alarm, alarms};

use std::fmt;

use crate::core::{Date, EmailAddress, Id, Locale, Period, Timestamp, text};
use crate::dialogues::{self, Problem, Problems, apart, both_near, said};

keywords! {
    /// Which of the two functions.
    pub enum Place {
        /// Whoever coordinates.
        Coordinator = "coordinator",
        /// Whoever steps in when nobody coordinates.
        Deputy = "deputy",
    }
}

impl Place {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Coordinator => text::coordination_coordinator(l),
            Self::Deputy => text::coordination_deputy(l),
        }
    }
}

/// A function from a day to a day, with the account behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Which.
    pub id: Id,
    /// Whether it coordinates or steps in.
    pub place: Place,
    /// "Samordnare för medborgardialog".
    pub name: String,
    /// "Coordinator of citizen dialogues".
    pub name_en: String,
    /// Where everybody can write.
    pub email: String,
    /// Where everybody can call.
    pub phone: String,
    /// The account that reminders go to.
    pub staff: Id,
    /// Whether that account is in use and may coordinate the dialogues of all bodies.
    pub is_open: bool,
    /// When it was last used to sign in.
    pub signed_in_at: Option<Timestamp>,
    /// From when to when.
    pub period: Period,
    /// Counts its changes.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
}

impl Function {
    /// Its name.
    pub fn name(&self, l: Locale) -> &str {
        l.of_two(&self.name, &self.name_en)
    }

    /// Since when one can say that it has not looked: its last sign-in, or when it could first have signed in as this
    /// function.
    fn seen_on(&self) -> Date {
        let since = self.created_at.date().max(self.period.first());
        self.signed_in_at.map_or(since, |at| at.date().max(since))
    }
}

/// Who is named for `place` on `day`.
pub fn on(functions: &[Function], place: Place, day: Date) -> Option<&Function> {
    functions
        .iter()
        .find(|function| function.place == place && function.period.holds(day))
}

/// Who is named for `place` on `day` and has an account that is in use.
pub fn in_office(functions: &[Function], place: Place, day: Date) -> Option<&Function> {
    on(functions, place, day).filter(|function| function.is_open)
}

/// A function to enter, or what becomes of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFunction {
    /// Whether it coordinates or steps in.
    pub place: Place,
    /// In Swedish.
    pub name: String,
    /// In English.
    pub name_en: String,
    /// Where everybody can write.
    pub email: String,
    /// Where everybody can call.
    pub phone: String,
    /// The account behind it.
    pub staff: Id,
    /// First day.
    pub first: Date,
    /// Last day; none until further notice.
    pub last: Option<Date>,
}

impl NewFunction {
    /// What is wrong with it beside the `others`: one in each place a day, and the two are not the same account.
    pub fn problems<'a>(
        &self,
        others: impl IntoIterator<Item = &'a Function>,
        today: Date,
    ) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "name", &self.name, 120);
        said(&mut problems, "name_en", &self.name_en, 120);
        if self.email.trim().parse::<EmailAddress>().is_err() {
            problems.push(("email", Problem::NotAnAddress));
        }
        said(&mut problems, "phone", &self.phone, 60);
        let Some(period) = dialogues::period(&mut problems, self.first, self.last) else {
            return problems;
        };
        both_near(&mut problems, period, today);
        let mut same: Vec<&Function> = others
            .into_iter()
            .filter(|other| other.period.overlaps(period))
            .collect();
        if same
            .iter()
            .any(|other| other.place != self.place && other.staff == self.staff)
        {
            problems.push(("staff", Problem::SameAccount));
        }
        same.retain(|other| other.place == self.place);
        let of_the_place = same.iter().map(|other| other.period);
        apart(&mut problems, period, of_the_place, Problem::FunctionIsHeld);
        problems
    }
}

impl fmt::Display for NewFunction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.last.map(|day| day.to_string()).unwrap_or_default();
        write!(
            f,
            "{}\n{}\n{}\n{}\n{}\n{}\n{}\n{last}",
            self.place, self.name, self.name_en, self.email, self.phone, self.staff, self.first
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::Random;

    pub(super) fn id(seed: u64) -> Id {
        Id::new(Timestamp::from_micros(0), &Random::seeded(seed))
    }

    pub(super) fn day(number: i64) -> Date {
        "2026-11-23".parse::<Date>().unwrap().plus_days(number)
    }

    /// A function that was entered long ago.
    pub(super) fn function(place: Place, first: i64, last: Option<i64>) -> Function {
        Function {
            id: id(9),
            place,
            name: "Samordnare".into(),
            name_en: "Coordinator".into(),
            email: "samordnare@exempel.se".into(),
            phone: "0521-000 00".into(),
            staff: id(u64::from(place == Place::Deputy)),
            is_open: true,
            signed_in_at: None,
            period: Period::new(day(first), last.map(day)).unwrap(),
            version: 1,
            created_at: day(-900).start(),
        }
    }

    proptest! {
        #[test]
        fn p38_there_is_one_in_each_place_a_day(
            there in (-20_i64..40, proptest::option::of(0_i64..30)), first in -20_i64..60, length in proptest::option::of(-2_i64..40), same in any::<bool>(),
        ) {
            let other = function(Place::Coordinator, there.0, there.1.map(|length| there.0 + length));
            let new = NewFunction {
                place: if same { Place::Coordinator } else { Place::Deputy },
                name: "Samordnare".into(), name_en: "Coordinator".into(), email: "ny@exempel.se".into(), phone: "0521-000 01".into(),
                staff: id(5), first: day(first), last: length.map(|length| day(first + length)),
            };
            let is_whole = length.is_none_or(|length| length >= 0);
            let apart = (first..200).take_while(|number| length.is_none_or(|length| *number <= first + length)).all(|number| !other.period.holds(day(number)));
            prop_assert_eq!(new.problems([&other], day(0)).is_empty(), is_whole && (!same || apart));
            let own = NewFunction { staff: other.staff, place: Place::Deputy, ..new };
            prop_assert_eq!(own.problems([&other], day(0)).contains(&("staff", Problem::SameAccount)), is_whole && !apart);
        }
    }
}
