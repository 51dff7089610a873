//! How the population is made up, by a year's figures.

use super::{Part, Question};
use crate::core::{Id, Locale, Timestamp, number, text};

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
    pub id: Id,
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

impl Population {
    /// The parts of the municipality by which it is told.
    pub fn parts(&self) -> Vec<Part> {
        self.shares.iter().map(Part::from).collect()
    }
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

/// A share in words: "23,5 %".
pub fn share_words(permille: i64, l: Locale) -> String {
    text::background_percent(l, number::tenths(permille, l))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Random;
    use crate::testing::noon;

    fn there(year: i64) -> Population {
        Population {
            id: Id::new(noon(), &Random::seeded(1)),
            question: Question::Gender,
            year,
            source: "SCB".into(),
            shares: Vec::new(),
            example_at: None,
            version: 1,
        }
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
