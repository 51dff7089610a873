//! A function, who is in office on a day, and what is to be alarmed of.

use std::fmt;

use crate::core::{Date, EmailAddress, Id, Locale, Period, Timestamp, text};
use crate::dialogues::{Problem, Problems, said};

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
        match l {
            Locale::Sv => &self.name,
            Locale::En => &self.name_en,
        }
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

/// After how many days without a sign-in nobody is taken to look.
const SILENT: i64 = 14;

/// How many days before its last day a function is said to end.
const BEFORE_IT_ENDS: i64 = 30;

/// What is to be alarmed of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    /// Nobody is named for today.
    Vacant(Place),
    /// Somebody is named, but the account is closed or no longer has the role for all bodies.
    Closed(Place),
    /// The last day is near, and nobody is named for the day after.
    Ends(Place, Date),
    /// Something is overdue, and neither the coordinator nor the deputy has signed in since that day.
    Silent(Date),
}

/// What is to be alarmed of on `today`, the gravest first; `is_overdue` says whether something is.
pub fn alarms(functions: &[Function], today: Date, is_overdue: bool) -> Vec<Alarm> {
    let mut alarms: Vec<Alarm> = Place::ALL
        .iter()
        .filter_map(|place| standing(functions, *place, today))
        .collect();
    let seen = Place::ALL
        .iter()
        .filter_map(|place| in_office(functions, *place, today))
        .map(Function::seen_on)
        .max();
    if let Some(seen) = seen
        && is_overdue
        && seen.days_until(today) >= SILENT
    {
        alarms.push(Alarm::Silent(seen));
    }
    alarms
}

fn standing(functions: &[Function], place: Place, today: Date) -> Option<Alarm> {
    let Some(named) = on(functions, place, today) else {
        return Some(Alarm::Vacant(place));
    };
    if !named.is_open {
        return Some(Alarm::Closed(place));
    }
    let last = named.period.last()?;
    let is_near = today.days_until(last) <= BEFORE_IT_ENDS;
    let is_followed = on(functions, place, last.plus_days(1)).is_some();
    (is_near && !is_followed).then_some(Alarm::Ends(place, last))
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
    pub fn problems<'a>(&self, others: impl IntoIterator<Item = &'a Function>) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "name", &self.name, 120);
        said(&mut problems, "name_en", &self.name_en, 120);
        if self.email.trim().parse::<EmailAddress>().is_err() {
            problems.push(("email", Problem::NotAnAddress));
        }
        said(&mut problems, "phone", &self.phone, 60);
        let Ok(period) = Period::new(self.first, self.last) else {
            problems.push(("last_day", Problem::EndsBeforeItBegins));
            return problems;
        };
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
        if let Some(other) = same.first() {
            // The day that can be moved so that both fit.
            let field = if other.period.holds(self.first) {
                "first_day"
            } else {
                "last_day"
            };
            problems.push((field, Problem::FunctionIsHeld));
        }
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

    fn id(seed: u64) -> Id {
        Id::new(Timestamp::from_micros(0), &Random::seeded(seed))
    }

    fn day(number: i64) -> Date {
        "2026-11-23".parse::<Date>().unwrap().plus_days(number)
    }

    /// A function that was entered long ago.
    fn function(place: Place, first: i64, last: Option<i64>) -> Function {
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

    fn both() -> Vec<Function> {
        vec![
            function(Place::Coordinator, -400, None),
            function(Place::Deputy, -400, None),
        ]
    }

    #[test]
    fn p38_no_coordinator_today_is_an_alarm_and_so_is_a_closed_account() {
        let mut all = both();
        assert_eq!(alarms(&all, day(0), false), []);
        all[0].is_open = false;
        assert_eq!(
            alarms(&all, day(0), false),
            [Alarm::Closed(Place::Coordinator)]
        );
        all[0] = function(Place::Coordinator, -400, Some(-1));
        assert_eq!(
            alarms(&all, day(0), false),
            [Alarm::Vacant(Place::Coordinator)]
        );
        assert_eq!(
            alarms(&[], day(0), true),
            [
                Alarm::Vacant(Place::Coordinator),
                Alarm::Vacant(Place::Deputy)
            ]
        );
    }

    #[test]
    fn p38_a_function_that_ends_soon_is_told_of_unless_somebody_follows() {
        let mut all = both();
        all[0] = function(Place::Coordinator, -400, Some(30));
        let ends = Alarm::Ends(Place::Coordinator, day(30));
        assert_eq!(alarms(&all, day(0), false), [ends]);
        assert_eq!(alarms(&all, day(-1), false), []);
        all.push(function(Place::Coordinator, 31, None));
        assert_eq!(alarms(&all, day(0), false), []);
    }

    #[test]
    fn p38_fourteen_days_without_a_sign_in_while_something_is_overdue_is_an_alarm() {
        let mut all = both();
        all[1].signed_in_at = Some(day(-14).start());
        assert_eq!(alarms(&all, day(0), true), [Alarm::Silent(day(-14))]);
        assert_eq!(alarms(&all, day(0), false), [], "nothing is overdue");
        all[0].signed_in_at = Some(day(-13).start());
        assert_eq!(alarms(&all, day(0), true), [], "one of the two has looked");
        // Whoever has been named for less than that cannot be blamed.
        let new = [
            function(Place::Coordinator, -13, None),
            function(Place::Deputy, -13, None),
        ];
        assert_eq!(alarms(&new, day(0), true), []);
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
            prop_assert_eq!(new.problems([&other]).is_empty(), is_whole && (!same || apart));
            let own = NewFunction { staff: other.staff, place: Place::Deputy, ..new };
            prop_assert_eq!(own.problems([&other]).contains(&("staff", Problem::SameAccount)), is_whole && !apart);
        }
    }
}
