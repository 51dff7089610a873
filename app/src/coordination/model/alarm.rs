//! What is to be alarmed of: nobody coordinates or steps in, soon nobody will, or nobody looks.

use super::{Function, Place, in_office, on};
use crate::core::{Date, Locale, text};

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

impl Alarm {
    /// What it is called where it is noted that people are told of it.
    pub fn key(self) -> String {
        match self {
            Self::Vacant(place) => format!("vacant {place}"),
            Self::Closed(place) => format!("closed {place}"),
            Self::Ends(place, last) => format!("ends {place} {last}"),
            Self::Silent(since) => format!("silent {since}"),
        }
    }

    /// In words: what is wrong, and what comes of it.
    pub fn words(self, l: Locale) -> (String, &'static str) {
        match self {
            Self::Vacant(Place::Coordinator) => (
                text::coordination_vacant(l).to_owned(),
                text::coordination_vacant_words(l),
            ),
            Self::Vacant(Place::Deputy) => (
                text::coordination_no_deputy(l).to_owned(),
                text::coordination_no_deputy_words(l),
            ),
            Self::Closed(place) => (
                text::coordination_closed(l, place.name(l)),
                text::coordination_closed_words(l),
            ),
            Self::Ends(place, last) => (
                text::coordination_ends(l, last.long(l), place.name(l)),
                text::coordination_ends_words(l),
            ),
            Self::Silent(since) => (
                text::coordination_silent(l, since.long(l)),
                text::coordination_silent_words(l),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, function};
    use super::*;

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
}
