//! A body as the register has it: what it is, from when to when it is there, and who takes over (P30).

use crate::core::{Date, Id, Locale, Period, text};
use crate::dialogues::{Body, Problem, Problems, fits, said};

keywords! {
    /// What a body is in the municipality's order.
    pub enum BodyKind {
        /// Kommunfullmäktige: elected directly, may decide everything.
        Council = "council",
        /// Kommunstyrelsen: leads and coordinates.
        ExecutiveBoard = "executive_board",
        /// A committee, for what its terms of reference say.
        Committee = "committee",
    }
}

/// A body with what the register says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredBody {
    /// The body as pages name it.
    pub body: Body,
    /// What it is.
    pub kind: BodyKind,
    /// How its case numbers begin: "SBN".
    pub case_prefix: String,
    /// From when to when it is there.
    pub period: Period,
    /// Which body takes over after its last day.
    pub successor: Option<Id>,
    /// Counts changes of its names and its end, so that two who make them are told.
    pub version: i64,
}

/// A name that a body had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerName {
    /// In Swedish.
    pub name: String,
    /// In English.
    pub name_en: String,
    /// From when to when it was called so.
    pub period: Period,
}

impl RegisteredBody {
    /// Whether it may decide about the dialogues of every other body: the council and the
    /// executive board may.
    pub const fn decides_for_all(&self) -> bool {
        matches!(self.kind, BodyKind::Council | BodyKind::ExecutiveBoard)
    }

    /// Whether something new may be given to it on `day`: it is there, and it does not end without
    /// somebody to take over.
    pub fn takes_on(&self, day: Date) -> bool {
        self.period.holds(day) && (self.period.last().is_none() || self.successor.is_some())
    }

    /// Whether it is there on `day` or was before: it may have decided something.
    pub fn has_begun(&self, day: Date) -> bool {
        self.period.first() <= day
    }

    /// Who has taken over by `day`, and from which day on.
    pub fn heir(&self, day: Date) -> Option<(Id, Date)> {
        let last = self.period.last().filter(|last| *last < day)?;
        Some((self.successor?, last.plus_days(1)))
    }
}

/// What each of `bodies` is called in a list to choose from: bodies of one name are told apart by the day until which,
/// or from which, they are there.
pub fn names_apart<'a>(
    bodies: impl IntoIterator<Item = &'a RegisteredBody>,
    l: Locale,
) -> Vec<(&'a RegisteredBody, String)> {
    let bodies: Vec<&RegisteredBody> = bodies.into_iter().collect();
    bodies
        .iter()
        .map(|body| {
            let name = body.body.name(l);
            let is_shared = bodies
                .iter()
                .any(|other| other.body.id != body.body.id && other.body.name(l) == name);
            let words = match body.period.last() {
                _ if !is_shared => name.to_owned(),
                Some(last) => text::bodies_named_until(l, last.long(l), name),
                None => text::bodies_named_from(l, body.period.first().long(l), name),
            };
            (*body, words)
        })
        .collect()
}

/// Who of `all` answers on `day` for what lay with the body `id`: it itself, or whoever has taken over since;
/// nobody when the last of them is over.
pub fn in_charge(all: &[RegisteredBody], id: Id, day: Date) -> Option<&RegisteredBody> {
    let find = |id: Id| all.iter().find(|body| body.body.id == id);
    let mut body = find(id)?;
    // A successor is there after the one before it is over, so this comes to an end.
    while let Some((heir, _)) = body.heir(day) {
        body = find(heir)?;
    }
    Some(body).filter(|body| !body.period.is_over(day))
}

/// Its names, to add or change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// In Swedish.
    pub name: String,
    /// In English.
    pub name_en: String,
}

impl Names {
    /// What is wrong with them on their own.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "name", &self.name, 120);
        said(&mut problems, "name_en", &self.name_en, 120);
        problems
    }
}

/// A body to add.
#[derive(Debug, Clone)]
pub struct NewBody {
    /// Its address part, which no other body has; empty to make it from the name.
    pub slug: String,
    /// Its Swedish name.
    pub name: String,
    /// Its English name.
    pub name_en: String,
    /// What it is.
    pub kind: BodyKind,
    /// How its case numbers begin.
    pub case_prefix: String,
    /// Its first day; none when it was there before the register.
    pub first_day: Option<Date>,
}

impl NewBody {
    /// From when to when it will be there.
    pub fn period(&self) -> Period {
        Period::from(self.first_day.unwrap_or_else(Date::long_ago))
    }

    /// What stands in its way beside the bodies that are there: the municipality has one council and
    /// one executive board at a time, and no two bodies of one name.
    pub fn problems(&self, all: &[RegisteredBody]) -> Problems {
        let names = Names {
            name: self.name.clone(),
            name_en: self.name_en.clone(),
        };
        let mut problems = names.problems();
        fits(&mut problems, "case_prefix", &self.case_prefix, 20);
        fits(&mut problems, "name", &self.slug, 60);
        let period = self.period();
        let beside = |other: &&RegisteredBody| other.period.overlaps(period);
        if all
            .iter()
            .filter(beside)
            .any(|other| other.body.has_name(self.name.trim()))
        {
            problems.push(("name", Problem::NameIsTaken));
        }
        if self.kind != BodyKind::Committee
            && all
                .iter()
                .filter(beside)
                .any(|other| other.kind == self.kind)
        {
            problems.push(("kind", Problem::OneAtATime));
        }
        problems
    }
}

/// When a body ends and who takes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// The last day.
    pub last_day: Date,
    /// Who takes over on the day after.
    pub successor: Option<Id>,
}

impl RegisteredBody {
    /// What stands in the way of ending it so, or of letting it go on without an end: a body that is over
    /// stays over, what it has under way needs a successor, and a successor must be there when its time
    /// comes. `has_dialogues` says that dialogues are under way with it.
    pub fn end_problems(
        &self,
        ending: Option<&Ending>,
        all: &[RegisteredBody],
        has_dialogues: bool,
        today: Date,
    ) -> Problems {
        let mut problems = Problems::new();
        if self.period.is_over(today) {
            problems.push(("last_day", Problem::TooLate));
            return problems;
        }
        let Some(Ending {
            last_day,
            successor,
        }) = ending.copied()
        else {
            if self.period.last().is_none() {
                problems.push(("last_day", Problem::Missing));
            }
            return problems;
        };
        let Ok(period) = Period::new(self.period.first(), Some(last_day)) else {
            problems.push(("last_day", Problem::EndsBeforeItBegins));
            return problems;
        };
        let inherits = |other: &RegisteredBody| {
            let last = other
                .period
                .last()
                .filter(|_| other.successor == Some(self.body.id));
            last.map(|last| last.plus_days(1))
        };
        if all
            .iter()
            .filter_map(inherits)
            .any(|day| !period.holds(day))
        {
            problems.push(("last_day", Problem::IsASuccessor));
        }
        // What others will hand over to it has to go on too.
        let takes_over = all
            .iter()
            .any(|other| other.successor == Some(self.body.id) && !other.period.is_over(today));
        match successor {
            None if has_dialogues || takes_over => {
                problems.push(("successor", Problem::NeedsASuccessor));
            }
            None => {}
            Some(id) => match all.iter().find(|other| other.body.id == id) {
                Some(heir) if id != self.body.id => {
                    if !heir.period.holds(last_day.plus_days(1)) {
                        problems.push(("successor", Problem::NotThereThen));
                    } else if heir.period.last().is_some() && heir.successor.is_none() {
                        problems.push(("successor", Problem::LeadsNowhere));
                    }
                }
                _ => problems.push(("successor", Problem::NotAChoice)),
            },
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::{Random, Timestamp};

    fn day(number: i64) -> Date {
        "2026-11-23".parse::<Date>().unwrap().plus_days(number)
    }

    fn body(seed: u64, first: i64, last: Option<i64>, successor: Option<Id>) -> RegisteredBody {
        let id = Id::new(Timestamp::from_micros(0), &Random::seeded(seed));
        let name = format!("Nämnd {seed}");
        RegisteredBody {
            body: Body::new(id, name.clone(), name.clone(), name),
            kind: BodyKind::Committee,
            case_prefix: "EX".into(),
            period: Period::new(day(first), last.map(day)).unwrap(),
            successor,
            version: 1,
        }
    }

    #[test]
    fn p30_a_body_and_its_successor_of_the_same_name_are_told_apart() {
        let called = |body: RegisteredBody, name: &str| RegisteredBody {
            body: Body::new(body.body.id, String::new(), name.into(), name.into()),
            ..body
        };
        let all = [
            called(body(1, -100, Some(38), None), "Socialnämnden"),
            called(body(2, 39, None, None), "Socialnämnden"),
            called(body(3, -100, Some(38), None), "Byggnadsnämnden"),
        ];
        let names = |l| -> Vec<String> {
            let names = names_apart(&all, l).into_iter();
            names.map(|(_, name)| name.replace('\u{a0}', " ")).collect()
        };
        assert_eq!(
            names(Locale::Sv),
            [
                "Socialnämnden (till 31 december 2026)",
                "Socialnämnden (från 1 januari 2027)",
                "Byggnadsnämnden"
            ]
        );
        assert_eq!(names(Locale::En)[1], "Socialnämnden (from 1 January 2027)");
        assert_eq!(names_apart(&all[1..], Locale::Sv)[0].1, "Socialnämnden");
    }

    #[test]
    fn p30_what_is_under_way_needs_a_successor() {
        let ends = Ending {
            last_day: day(38),
            successor: None,
        };
        let old = body(1, -100, None, None);
        assert_eq!(
            old.end_problems(Some(&ends), &[], true, day(0)),
            [("successor", Problem::NeedsASuccessor)]
        );
        assert_eq!(old.end_problems(Some(&ends), &[], false, day(0)), []);
    }

    #[test]
    fn p30_a_body_that_is_over_or_ends_at_a_dead_end_takes_on_nothing_new() {
        let heir = body(2, 39, None, None);
        for (first, last, successor, takes) in [
            (-100, None, None, true),
            (-100, Some(38), Some(heir.body.id), true),
            (-100, Some(38), None, false),
            (-100, Some(-1), Some(heir.body.id), false),
            (39, None, None, false),
        ] {
            assert_eq!(
                body(1, first, last, successor).takes_on(day(0)),
                takes,
                "{first} {last:?}"
            );
        }
    }

    #[test]
    fn there_is_one_council_and_no_two_bodies_of_a_name_at_a_time() {
        let there = RegisteredBody {
            kind: BodyKind::Council,
            ..body(1, -100, Some(38), None)
        };
        let new = |first: i64| NewBody {
            slug: String::new(),
            name: "Nämnd 1".into(),
            name_en: "Council".into(),
            kind: BodyKind::Council,
            case_prefix: "KF".into(),
            first_day: Some(day(first)),
        };
        let all = [there];
        assert_eq!(
            new(38).problems(&all),
            [
                ("name", Problem::NameIsTaken),
                ("kind", Problem::OneAtATime)
            ]
        );
        assert_eq!(new(39).problems(&all), []);
    }

    proptest! {
        #[test]
        fn p30_whoever_takes_over_is_there_when_its_time_comes(
            last in -20_i64..60, heir_first in -20_i64..60, heir_length in proptest::option::of(0_i64..40),
            before in -20_i64..60, has_dialogues: bool,
        ) {
            let heir = body(2, heir_first, heir_length.map(|length| heir_first + length), None);
            let old = body(1, -20, None, None);
            let earlier = body(3, -20, Some(before), Some(old.body.id));
            let all = [old.clone(), heir.clone(), earlier];
            let ending = Ending { last_day: day(last), successor: Some(heir.body.id) };
            let problems = old.end_problems(Some(&ending), &all, has_dialogues, day(-20));
            // An heir that ends too, and leaves it to nobody, is a dead end.
            let heir_is_there = heir_length.is_none() && heir.period.holds(day(last + 1));
            let is_there_for_the_earlier = before < last;
            prop_assert_eq!(problems.is_empty(), heir_is_there && is_there_for_the_earlier);
        }
    }
}
