//! Areas of activity, and with whom they lie when.

use std::fmt;

use crate::core::{Date, Id, Locale, Period};
use crate::dialogues::{self, Body, Problem, Problems, apart, both_near, fits, is_link, said};

/// An area of activity with every version of who answers for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Which.
    pub id: Id,
    /// "Gator och torg".
    pub name: String,
    /// "Streets and squares".
    pub name_en: String,
    /// With whom it lies when, the earliest first.
    pub versions: Vec<Responsibility>,
    /// Counts its versions, so that two who write the next one are told.
    pub version: i64,
}

/// With whom an area lies, from a day to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Responsibility {
    /// Which version.
    pub id: Id,
    /// Who answers.
    pub body: Body,
    /// From when to when.
    pub period: Period,
    /// Where the terms of reference stand; empty when there is no link.
    pub terms_url: String,
}

impl Area {
    /// Its name.
    pub fn name(&self, l: Locale) -> &str {
        l.of_two(&self.name, &self.name_en)
    }

    /// With whom it lies on `day`.
    pub fn on(&self, day: Date) -> Option<&Responsibility> {
        self.versions
            .iter()
            .find(|version| version.period.holds(day))
    }

    /// Which version ends, and on which day, so that `new` can stand in the map: the one that goes on
    /// until further notice gives way. Any other that shares a day with it stands in its way.
    pub fn making_way_for(&self, new: &Assignment) -> Result<Option<(Id, Date)>, Problems> {
        let mut problems = Problems::new();
        let Some(period) = dialogues::period(&mut problems, new.first, new.last) else {
            return Err(problems);
        };
        let open = self
            .versions
            .iter()
            .find(|v| v.period.last().is_none() && v.period.first() < new.first);
        let rest = self
            .versions
            .iter()
            .filter(|v| Some(v.id) != open.map(|open| open.id))
            .map(|v| v.period);
        apart(&mut problems, period, rest, Problem::AreaIsTaken);
        if problems.is_empty() {
            Ok(open.map(|open| (open.id, new.first.plus_days(-1))))
        } else {
            Err(problems)
        }
    }

    /// What is wrong with a version giving way after the day `last`: `decided_on` is the latest day on which a
    /// body decided to hold a dialogue in the area, and by what stood in the map that day it may (P30).
    pub fn rewritten(last: Date, decided_on: Option<Date>) -> Option<(&'static str, Problem)> {
        decided_on
            .is_some_and(|day| last < day)
            .then_some(("first_day", Problem::DecidedByTheMap))
    }
}

/// An area to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewArea {
    /// In Swedish.
    pub name: String,
    /// In English.
    pub name_en: String,
}

impl NewArea {
    /// What is wrong with it beside the areas that are there.
    pub fn problems(&self, all: &[Area]) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "name", &self.name, 120);
        said(&mut problems, "name_en", &self.name_en, 120);
        if all.iter().any(|area| area.name == self.name.trim()) {
            problems.push(("name", Problem::AreaIsThere));
        }
        problems
    }
}

/// Who is to answer for an area, from a day to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Who.
    pub body: Id,
    /// From which day.
    pub first: Date,
    /// To which; none until further notice.
    pub last: Option<Date>,
    /// Where the terms of reference stand; may be empty.
    pub terms_url: String,
}

impl Assignment {
    /// What is wrong with it on its own. That its days are in order is the area's to say.
    pub fn problems(&self, today: Date) -> Problems {
        let mut problems = Problems::new();
        if let Ok(period) = Period::new(self.first, self.last) {
            both_near(&mut problems, period, today);
        }
        fits(&mut problems, "terms_url", &self.terms_url, 500);
        if !self.terms_url.is_empty() && !is_link(&self.terms_url) {
            problems.push(("terms_url", Problem::NotALink));
        }
        problems
    }
}

impl fmt::Display for Assignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.last.map(|day| day.to_string()).unwrap_or_default();
        write!(
            f,
            "{}\n{}\n{last}\n{}",
            self.body, self.first, self.terms_url
        )
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

    fn id(seed: u64) -> Id {
        Id::new(Timestamp::from_micros(0), &Random::seeded(seed))
    }

    proptest! {
        #[test]
        fn p30_a_new_version_never_changes_a_day_that_was(
            lengths in proptest::collection::vec((0_i64..10, 1_i64..10), 0..4), goes_on: bool,
            first in 0_i64..60, length in proptest::option::of(-2_i64..20),
        ) {
            // Versions after one another, with or without days between; the last may go on.
            let mut from = 0;
            let mut versions = Vec::new();
            for (index, (gap, length)) in lengths.iter().enumerate() {
                let last = (!(goes_on && index + 1 == lengths.len())).then(|| day(from + gap + length - 1));
                versions.push(Responsibility {
                    id: id(index as u64),
                    body: Body::new(id(90), String::new(), String::new(), String::new()),
                    period: Period::new(day(from + gap), last).unwrap(),
                    terms_url: String::new(),
                });
                from += gap + length;
            }
            let area = Area { id: id(91), name: String::new(), name_en: String::new(), versions: versions.clone(), version: 1 };
            let new = Assignment { body: id(92), first: day(first), last: length.map(|length| day(first + length)), terms_url: String::new() };
            if let Ok(way) = area.making_way_for(&new) {
                let becomes = Period::new(new.first, new.last).unwrap();
                for version in &mut versions {
                    if let Some((_, last)) = way.filter(|(id, _)| *id == version.id) {
                        version.period = Period::new(version.period.first(), Some(last)).unwrap();
                    }
                }
                for d in (0..120).map(day) {
                    let held = versions.iter().filter(|v| v.period.holds(d)).count() + usize::from(becomes.holds(d));
                    prop_assert!(held <= 1);
                    if d < new.first {
                        prop_assert_eq!(versions.iter().find(|v| v.period.holds(d)).map(|v| v.id), area.on(d).map(|v| v.id));
                    }
                }
            } else {
                let shares_a_day = length.is_none_or(|length| length >= 0);
                prop_assert!(!shares_a_day || versions.iter().any(|v| v.period.overlaps(Period::new(new.first, new.last).unwrap())));
            }
        }
    }
}
