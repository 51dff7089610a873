//! What a body may be called and from when it may be there, beside the others.

use super::{BodyKind, RegisteredBody};
use crate::core::{Date, Locale, Period, text};
use crate::dialogues::{Problem, Problems, fits, is_far, is_slip, said};

/// Whether one of `others` has that Swedish name on a day of `period`.
pub fn has_namesake(others: &[&RegisteredBody], name: &str, period: Period) -> bool {
    let named = others
        .iter()
        .filter(|other| other.body.has_name(name.trim()));
    period.clash(named.map(|other| other.period)).is_some()
}

/// Whether one of `others` is of that kind on a day of `period`, of which the municipality has one at a time.
pub fn has_double(others: &[&RegisteredBody], kind: BodyKind, period: Period) -> bool {
    let same = others.iter().filter(|other| other.kind == kind);
    kind != BodyKind::Committee && period.clash(same.map(|other| other.period)).is_some()
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
        for (field, name) in [("name", &self.name), ("name_en", &self.name_en)] {
            said(&mut problems, field, name, 120);
            if !name.trim().is_empty() && !name.contains(char::is_alphabetic) {
                problems.push((field, Problem::NoLetter));
            }
        }
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
    /// one executive board at a time, and no two bodies of one name. Its first day may be long ago, but not
    /// so far ahead that the year must be a slip of the finger.
    pub fn problems(&self, all: &[RegisteredBody], today: Date) -> Problems {
        let names = Names {
            name: self.name.clone(),
            name_en: self.name_en.clone(),
        };
        let mut problems = names.problems();
        fits(&mut problems, "case_prefix", &self.case_prefix, 20);
        fits(&mut problems, "name", &self.slug, 60);
        let period = self.period();
        if self
            .first_day
            .is_some_and(|day| is_slip(day) || day > today && is_far(day, today))
        {
            problems.push(("first_day", Problem::FarAway));
        }
        let others: Vec<&RegisteredBody> = all.iter().collect();
        if has_namesake(&others, &self.name, period) {
            problems.push(("name", Problem::NameIsTaken));
        }
        if has_double(&others, self.kind, period) {
            problems.push(("kind", Problem::OneAtATime));
        }
        problems
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
