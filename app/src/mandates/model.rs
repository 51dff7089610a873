//! Posts and mandates, and when a post has nobody.

use std::fmt;

use crate::core::{Date, Id, Locale, Period};
use crate::dialogues::{self, Body, Problem, Problems, apart, of_sensible_length, said};

keywords! {
    /// Where in its body a post stands.
    pub enum Standing {
        /// It leads the body's work.
        Presidium = "presidium",
        /// Any other post.
        Member = "member",
    }
}

/// An elected post of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Which.
    pub id: Id,
    /// Whose.
    pub body: Body,
    /// "Ordförande".
    pub title: String,
    /// "Chair".
    pub title_en: String,
    /// Whether it is of the presidium.
    pub standing: Standing,
    /// Who holds it when, the earliest first.
    pub mandates: Vec<Mandate>,
    /// Counts changes of what it is called, so that two who make them are told.
    pub version: i64,
}

/// A post from a day to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// Which.
    pub id: Id,
    /// From when to when.
    pub period: Period,
    /// The account of whoever holds it, where there is one.
    pub staff: Option<Id>,
    /// Counts its changes.
    pub version: i64,
}

impl Mandate {
    /// It as it was entered.
    pub fn as_entered(&self) -> NewMandate {
        let first = self.period.first();
        NewMandate {
            first,
            last: self.period.last().unwrap_or(first),
            staff: self.staff,
        }
    }
}

/// What becomes of the mandates of a body that ends after the day `last`: those that go on longer end then, and those that have not
/// begun by then, nor by `today`, fall away. Somebody may have acted by one that has begun: then the body was there.
pub fn ends_with_body(
    posts: &[Post],
    last: Date,
    today: Date,
) -> Result<Vec<(&Mandate, Option<NewMandate>)>, Problem> {
    posts
        .iter()
        .flat_map(|post| &post.mandates)
        .filter(|mandate| !mandate.period.is_over(last.plus_days(1)))
        .map(|mandate| match mandate.period.first() {
            first if first <= last => {
                let new = NewMandate {
                    last,
                    ..mandate.as_entered()
                };
                Ok((mandate, Some(new)))
            }
            first if first > today => Ok((mandate, None)),
            _ => Err(Problem::MandateBegunAfter),
        })
        .collect()
}

impl Post {
    /// "Ordförande".
    pub fn title(&self, l: Locale) -> &str {
        l.of_two(&self.title, &self.title_en)
    }

    /// "Ordförande, Socialnämnden".
    pub fn name(&self, l: Locale) -> String {
        format!("{}, {}", self.title(l), self.body.name(l))
    }

    /// The account of whoever holds it on `day`, where there is one.
    pub fn holder(&self, day: Date) -> Option<Id> {
        let mut held = self.mandates.iter().filter(|m| m.period.holds(day));
        held.next()?.staff
    }

    /// From when to when it is held.
    pub fn periods(&self) -> Vec<Period> {
        self.mandates.iter().map(|mandate| mandate.period).collect()
    }

    /// The day after the last mandate that was over before `day`; none when there was none.
    pub fn empty_since(&self, day: Date) -> Option<Date> {
        let over = self.mandates.iter().filter_map(|m| m.period.last());
        over.filter(|last| *last < day)
            .max()
            .map(|last| last.plus_days(1))
    }

    /// Until which day somebody holds it without a break; none when nobody does on `day`.
    pub fn held_until(&self, day: Date) -> Option<Date> {
        covered_until(&self.periods(), day)
    }
}

/// The last day up to which `periods` cover every day from `day` on; none when they do not cover `day`
/// itself. What goes on until further notice is covered to the calendar's end.
pub fn covered_until(periods: &[Period], day: Date) -> Option<Date> {
    let mut sorted = periods.to_vec();
    sorted.sort();
    let mut until = None;
    for period in sorted {
        let next = until.map_or(day, |until: Date| until.plus_days(1));
        if period.holds(next) {
            let end = Date::from(jiff::civil::Date::MAX);
            until = Some(period.last().unwrap_or(end));
        }
    }
    until
}

/// A post to add, or what becomes of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPost {
    /// In Swedish.
    pub title: String,
    /// In English.
    pub title_en: String,
    /// Whether it is of the presidium.
    pub standing: Standing,
}

impl NewPost {
    /// What is wrong with it beside the other posts of its body.
    pub fn problems<'a>(&self, others: impl IntoIterator<Item = &'a Post>) -> Problems {
        let mut problems = Problems::new();
        said(&mut problems, "title", &self.title, 120);
        said(&mut problems, "title_en", &self.title_en, 120);
        if others
            .into_iter()
            .any(|post| post.title == self.title.trim())
        {
            problems.push(("title", Problem::PostIsThere));
        }
        problems
    }
}

impl fmt::Display for NewPost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}\n{}", self.title, self.title_en, self.standing)
    }
}

/// A mandate to give, or what becomes of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewMandate {
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// The account of whoever holds it, where there is one.
    pub staff: Option<Id>,
}

impl NewMandate {
    /// What is wrong with it beside the post's `others`, in a body that is there in `of_body`. A mandate may be
    /// for some days only.
    pub fn problems<'a>(
        &self,
        others: impl IntoIterator<Item = &'a Mandate>,
        of_body: Period,
        today: Date,
    ) -> Problems {
        let mut problems = Problems::new();
        let Some(period) = dialogues::period(&mut problems, self.first, Some(self.last)) else {
            return problems;
        };
        of_sensible_length(&mut problems, period, 1, today);
        if !of_body.covers(period) {
            let field = if of_body.holds(self.first) {
                "last_day"
            } else {
                "first_day"
            };
            problems.push((field, Problem::OutsideTheBody));
        }
        let others = others.into_iter().map(|other| other.period);
        apart(&mut problems, period, others, Problem::PostIsHeld);
        problems
    }
}

impl fmt::Display for NewMandate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let staff = self.staff.map(|id| id.to_string()).unwrap_or_default();
        write!(f, "{}\n{}\n{staff}", self.first, self.last)
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

    prop_compose! {
        fn any_period()(first in -20_i64..40, length in 0_i64..30) -> Period {
            Period::new(day(first), Some(day(first + length))).unwrap()
        }
    }

    #[test]
    fn p24_a_successor_who_begins_the_day_after_leaves_no_gap() {
        let term = |first: &str, last: &str| {
            Period::new(first.parse().unwrap(), Some(last.parse().unwrap())).unwrap()
        };
        let (old, new) = (
            term("2023-01-01", "2026-12-31"),
            term("2027-01-01", "2030-12-31"),
        );
        assert_eq!(covered_until(&[new, old], day(0)), new.last());
        assert_eq!(covered_until(&[old], day(0)), old.last());
        assert_eq!(covered_until(&[new], day(0)), None);
    }

    proptest! {
        #[test]
        fn p24_a_post_is_covered_as_far_as_every_day_is_held(periods in proptest::collection::vec(any_period(), 0..6)) {
            let held = |number: i64| periods.iter().any(|period| period.holds(day(number)));
            let last = (0..200).take_while(|number| held(*number)).last();
            prop_assert_eq!(covered_until(&periods, day(0)), last.map(day));
        }

        #[test]
        fn p24_two_mandates_of_a_post_never_share_a_day(
            there in proptest::collection::vec(any_period(), 0..4), first in -20_i64..40, length in -2_i64..30,
        ) {
            let id = |seed| Id::new(Timestamp::from_micros(0), &Random::seeded(seed));
            let others: Vec<Mandate> = there.iter().zip(1..).map(|(period, seed)| Mandate { id: id(seed), period: *period, staff: None, version: 1 }).collect();
            let new = NewMandate { first: day(first), last: day(first + length), staff: None };
            let body = Period::new(day(-10), Some(day(60))).unwrap();
            let is_right = length >= 0 && first >= -10 && first + length <= 60
                && (first..=first + length).all(|number| !there.iter().any(|period| period.holds(day(number))));
            prop_assert_eq!(new.problems(&others, body, day(0)).is_empty(), is_right);
        }
    }
}
