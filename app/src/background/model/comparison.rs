//! Those who answered beside the population: what is shown, and which groups are fewer.

use super::{Part, Population, Question};
use crate::core::{Locale, text};
use crate::tally::{Counts, publish};

/// So many of a hundred fewer than in the population is a gap, and so is half of the share or less.
///
/// There is no standard for it: it is our choice. Five of a hundred is more than shares differ by rounding, and too
/// little for a small group, which is missed when it is half as large as it should be. Words about gaps say that a
/// group is fewer and never by how much, and nothing of whether that is chance: those who answered chose to, and are no
/// sample.
const GAP: i64 = 5;

/// One group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The answer's word.
    pub answer: String,
    /// How many gave it; none where it is hidden.
    pub answers: Option<i64>,
    /// Its share of the population, of a thousand, where that is known.
    pub population: Option<i64>,
}

/// One question: what was answered beside the population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Which.
    pub question: Question,
    /// How many answered it; none where there are too few to show anything.
    pub total: Option<i64>,
    /// Each answer; none where nothing is shown.
    pub rows: Vec<Row>,
    /// What it is compared with, where there are figures.
    pub population: Option<Population>,
}

impl Comparison {
    /// The counts of `question` as they may be shown, beside `population`.
    pub fn of(question: Question, counts: Counts, population: Option<&Population>) -> Self {
        let share = |answer: &str| {
            let shares = population.map(|population| &population.shares)?;
            let mut found = shares.iter().filter(|share| share.answer == answer);
            found.next().map(|share| share.permille)
        };
        let order = |answer: &str| {
            let fixed = question.fixed().iter().position(|known| *known == answer);
            let listed = || {
                let shares = population.map(|population| &population.shares)?;
                shares.iter().position(|share| share.answer == answer)
            };
            fixed.or_else(listed).unwrap_or(usize::MAX)
        };
        let mut counts = counts;
        counts.sort_by_key(|(answer, _)| order(answer));
        let figures = publish(&counts);
        let total = figures.as_ref().map(|figures| figures.total);
        let rows = figures.map(|figures| figures.cells).unwrap_or_default();
        Self {
            question,
            total,
            rows: rows
                .into_iter()
                .map(|cell| Row {
                    population: share(&cell.answer),
                    answer: cell.answer,
                    answers: cell.answers,
                })
                .collect(),
            population: population.cloned(),
        }
    }

    /// How many gave the answers that are hidden: everybody can reckon that out.
    fn hidden(&self) -> i64 {
        let shown: i64 = self.rows.iter().filter_map(|row| row.answers).sum();
        self.total.unwrap_or(0) - shown
    }

    /// Whether any answer is hidden.
    pub fn hides(&self) -> bool {
        self.rows.iter().any(|row| row.answers.is_none())
    }

    /// The words of the groups that are fewer than in the population. It is told from what is shown and from nothing else, for a
    /// [`Row`] knows nothing else: a hidden group is one of them where even all hidden answers together would be too few for it, and
    /// everybody can reckon that out.
    pub fn gaps(&self) -> Vec<&str> {
        let Some(total) = self.total else {
            return Vec::new();
        };
        self.rows
            .iter()
            .filter(|row| {
                let most = row.answers.unwrap_or_else(|| self.hidden());
                row.population.is_some_and(|population| {
                    let (here, there) = (1000 * most, population * total);
                    here + 10 * GAP * total <= there || there > 0 && 2 * here <= there
                })
            })
            .map(|row| row.answer.as_str())
            .collect()
    }

    /// The parts of the municipality by which it is told.
    pub fn parts(&self) -> Vec<Part> {
        let population = self.population.as_ref();
        population.map(Population::parts).unwrap_or_default()
    }

    /// "Personer under 25 år är färre bland dem som svarade än i befolkningen.", for each gap; of a hidden group also how that is
    /// known, or the words would seem to tell what the figures hide.
    pub fn gap_words(&self, l: Locale) -> Vec<String> {
        let parts = self.parts();
        let people = |gap: &str| self.question.people(gap, &parts, l);
        self.gaps()
            .into_iter()
            .map(|gap| {
                let is_hidden = |row: &Row| row.answer == gap && row.answers.is_none();
                if self.rows.iter().any(is_hidden) {
                    text::background_gap_hidden(l, people(gap))
                } else {
                    text::background_gap(l, people(gap))
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Share;
    use super::*;
    use crate::core::{Id, Random};
    use crate::testing::noon;

    const SHARES: [i64; 5] = [270, 230, 250, 180, 70];

    fn population() -> Population {
        let answers = Question::Age.fixed().iter().zip(SHARES);
        Population {
            id: Id::new(noon(), &Random::seeded(1)),
            question: Question::Age,
            year: 2025,
            source: "Exempel".into(),
            shares: answers
                .map(|(answer, permille)| Share {
                    answer: (*answer).into(),
                    name_en: String::new(),
                    permille,
                })
                .collect(),
            example_at: None,
            version: 1,
        }
    }

    fn compared(numbers: [i64; 5]) -> Comparison {
        let answers = Question::Age.fixed().iter().map(ToString::to_string);
        Comparison::of(
            Question::Age,
            answers.zip(numbers).collect(),
            Some(&population()),
        )
    }

    #[test]
    fn p26_gaps_are_named_in_words() {
        // 10 of 100 are under 25; in the population 27 are.
        assert_eq!(
            compared([10, 23, 30, 22, 15]).gap_words(Locale::Sv),
            ["Personer under 25 år är färre bland dem som svarade än i befolkningen."]
        );
        assert_eq!(compared([27, 23, 25, 18, 7]).gaps(), [""; 0]);
        // A small group is missed by half, not by five of a hundred.
        assert_eq!(compared([58, 46, 50, 40, 6]).gaps(), ["80_over"]);
    }

    #[test]
    fn p26_a_gap_of_a_hidden_group_is_told_only_where_it_follows_from_what_is_shown() {
        // Hidden are 3 and 9: together 12 of 100, too few for the young but not for the oldest.
        let compared = compared([3, 40, 28, 20, 9]);
        assert_eq!(compared.rows[0].answers, None);
        assert_eq!(compared.rows[4].answers, None);
        assert_eq!(compared.gaps(), ["under_25"]);
        let words = compared.gap_words(Locale::Sv);
        assert!(
            words.len() == 1 && words[0].contains("även om alla dolda svar"),
            "it says how that is known: {words:?}"
        );
    }

    #[test]
    fn p26_with_fewer_than_five_nothing_is_told() {
        let compared = compared([1, 1, 1, 0, 1]);
        assert_eq!(
            (compared.total, compared.rows.len(), compared.gaps().len()),
            (None, 0, 0)
        );
    }

    proptest! {
        /// Words could tell what figures hide. So they must be the same for all tables of which the same figures are shown.
        #[test]
        fn p26_words_tell_nothing_that_the_figures_hide(numbers in prop::array::uniform5(0_i64..30)) {
            let one = compared(numbers);
            let hidden: Vec<usize> = (0..one.rows.len()).filter(|at| one.rows[*at].answers.is_none()).collect();
            for first in hidden.iter().copied() {
                for second in hidden.iter().copied() {
                    let mut dealt = numbers;
                    dealt.swap(first, second);
                    let other = compared(dealt);
                    prop_assert_eq!(one.gaps(), other.gaps());
                    prop_assert_eq!(&one, &other);
                }
            }
        }
    }
}
