//! How the population is made up, by a year's figures.

use std::fmt;

use super::Question;
use crate::core::{Locale, Timestamp, text};
use crate::dialogues::{Problem, Problems, said};

/// So many parts of the municipality there may be: the fields of the form.
pub const PLACES: usize = 8;

/// The fields for the names of the parts.
pub const NAMES: [&str; PLACES] = [
    "name_1", "name_2", "name_3", "name_4", "name_5", "name_6", "name_7", "name_8",
];

/// A group's share of the population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The answer that it is compared with.
    pub answer: String,
    /// The name in English of a part of the municipality; empty for others.
    pub name_en: String,
    /// Of a thousand.
    pub permille: i64,
}

/// The population by one question in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Population {
    /// Which.
    pub id: crate::core::Id,
    /// By what.
    pub question: Question,
    /// The year of the figures.
    pub year: i64,
    /// Where they come from.
    pub source: String,
    /// Each group, in the order of the form.
    pub shares: Vec<Share>,
    /// When it was put in as a made-up example; none where it is the municipality's own.
    pub example_at: Option<Timestamp>,
    /// Counts its changes, so that two who make them are told.
    pub version: i64,
}

/// The figures that hold for a dialogue that opens in `year`: the latest up to then, or else the first there are.
pub fn for_year(all: &[Population], question: Question, year: i64) -> Option<&Population> {
    let of_it = || {
        all.iter()
            .filter(|population| population.question == question)
    };
    of_it()
        .filter(|population| population.year <= year)
        .max_by_key(|population| population.year)
        .or_else(|| of_it().min_by_key(|population| population.year))
}

/// A share as it was typed, of a thousand: "23,5" is 235.
pub fn permille(typed: &str) -> Option<i64> {
    let typed = typed.trim().trim_end_matches('%').trim_end();
    let (whole, tenth) = typed.split_once([',', '.']).unwrap_or((typed, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if !is_digits(whole) || !is_digits(tenth) || whole.len() > 3 || tenth.len() > 1 {
        return None;
    }
    let share = whole.parse::<i64>().ok()? * 10 + tenth.parse::<i64>().ok()?;
    (share <= 1000).then_some(share)
}

/// A share as one types it.
pub fn typed(permille: i64) -> String {
    if permille % 10 == 0 {
        (permille / 10).to_string()
    } else {
        format!("{},{}", permille / 10, permille % 10)
    }
}

/// A share in words: "23,5 %".
pub fn share_words(permille: i64, l: Locale) -> String {
    let share = typed(permille);
    let share = match l {
        Locale::Sv => share,
        Locale::En => share.replace(',', "."),
    };
    text::background_percent(l, share)
}

/// Figures to enter, or what becomes of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPopulation {
    /// By what.
    pub question: Question,
    /// The year of the figures.
    pub year: i64,
    /// Where they come from.
    pub source: String,
    /// Each group.
    pub shares: Vec<Share>,
}

impl NewPopulation {
    /// What is wrong with it beside the `others`: one question has the figures of a year once, and its shares are the
    /// whole population.
    pub fn problems<'a>(&self, others: impl IntoIterator<Item = &'a Population>) -> Problems {
        let mut problems = Problems::new();
        if !(1990..2200).contains(&self.year) {
            problems.push(("year", Problem::NotAYear));
        }
        let is_same =
            |other: &Population| (other.question, other.year) == (self.question, self.year);
        if others.into_iter().any(is_same) {
            problems.push(("year", Problem::YearIsThere));
        }
        said(&mut problems, "source", &self.source, 200);
        let whole: i64 = self.shares.iter().map(|share| share.permille).sum();
        // Each share is rounded by itself.
        if (whole - 1000).abs() > 10 {
            problems.push(("share_1", Problem::SharesNotWhole));
        }
        for (at, share) in self.shares.iter().enumerate() {
            if self.shares[..at]
                .iter()
                .any(|other| other.answer == share.answer)
            {
                problems.push((NAMES[at.min(PLACES - 1)], Problem::SameName));
            }
        }
        problems
    }
}

impl fmt::Display for NewPopulation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}\n{}", self.question, self.year, self.source)?;
        for share in &self.shares {
            write!(f, "\n{}: {} %", share.answer, typed(share.permille))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Random;
    use crate::testing::noon;

    fn new(year: i64, shares: &[(&str, i64)]) -> NewPopulation {
        NewPopulation {
            question: Question::Gender,
            year,
            source: "SCB".into(),
            shares: shares
                .iter()
                .map(|(answer, permille)| Share {
                    answer: (*answer).into(),
                    name_en: String::new(),
                    permille: *permille,
                })
                .collect(),
        }
    }

    fn there(year: i64) -> Population {
        Population {
            id: crate::core::Id::new(noon(), &Random::seeded(1)),
            question: Question::Gender,
            year,
            source: "SCB".into(),
            shares: Vec::new(),
            example_at: None,
            version: 1,
        }
    }

    #[test]
    fn p26_a_share_is_read_as_people_write_it() {
        for (text, share) in [
            ("23,5", Some(235)),
            ("23.5 %", Some(235)),
            (" 7 ", Some(70)),
            ("100", Some(1000)),
            ("0", Some(0)),
            ("100,1", None),
            ("1000", None),
            ("23,55", None),
            ("-3", None),
            ("", None),
            ("många", None),
        ] {
            assert_eq!(permille(text), share, "{text}");
        }
        assert_eq!([typed(235), typed(70), typed(5)], ["23,5", "7", "0,5"]);
    }

    #[test]
    fn p26_the_shares_are_the_whole_population_of_one_year() {
        let whole = [("woman", 495), ("man", 505)];
        assert_eq!(new(2025, &whole).problems(&[there(2024)]), []);
        assert_eq!(
            new(2025, &whole).problems(&[there(2025)]),
            [("year", Problem::YearIsThere)]
        );
        assert_eq!(
            new(25, &[("woman", 495), ("woman", 494)]).problems(&[]),
            [
                ("year", Problem::NotAYear),
                ("share_1", Problem::SharesNotWhole),
                ("name_2", Problem::SameName),
            ]
        );
    }

    #[test]
    fn p26_a_dialogue_is_compared_with_the_figures_of_its_time() {
        let all = [there(2024), there(2026), there(2020)];
        let year = |of| for_year(&all, Question::Gender, of).map(|population| population.year);
        assert_eq!(
            [year(2025), year(2026), year(2030), year(2010)],
            [2024, 2026, 2026, 2020].map(Some)
        );
        assert_eq!(for_year(&all, Question::Age, 2026), None);
    }
}
