//! What is counted, and the figures of a year.

use std::collections::BTreeMap;

use crate::decisions::Outcome;
use crate::promises::{Kind, Standing, Year};

keywords! {
    /// What figures are told together.
    pub enum Group {
        /// How much there was to take part in, and how many did.
        Participation = "participation",
        /// Whether the promised days were kept.
        InTime = "in_time",
        /// What was decided about what residents said.
        Outcomes = "outcomes",
        /// What the decisions promised, and whether it was done.
        Commitments = "commitments",
    }
}

/// One thing that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// Dialogues that opened.
    Opened,
    /// Public dialogues that were stopped.
    Stopped,
    /// What residents sent in or left in dialogues.
    Contributions,
    /// Proposals of dialogues.
    Initiatives,
    /// Initiatives that got their first answer.
    Answered,
    /// Promises of this kind whose day lies in the year, that stand so today.
    Promise(Kind, Standing),
    /// Themes with this outcome.
    Outcome(Outcome),
}

/// The kinds of promises that are told as days that are kept or not; commitments are told by themselves.
pub const KINDS: [Kind; 5] = [
    Kind::Compilation,
    Kind::Decision,
    Kind::Feedback,
    Kind::FollowUp,
    Kind::Answer,
];

/// How a promised day can stand: only of a commitment it is told that it will not be kept, and why.
pub const STANDINGS: [Standing; 4] = [
    Standing::Kept,
    Standing::KeptLate,
    Standing::Overdue,
    Standing::Coming,
];

/// How a commitment can stand, as it is told.
pub const OF_COMMITMENTS: [Standing; 5] = [
    Standing::Kept,
    Standing::KeptLate,
    Standing::Explained,
    Standing::Overdue,
    Standing::Coming,
];

impl Group {
    /// Its figures, in the order in which they are told.
    pub fn figures(self) -> Vec<Figure> {
        match self {
            Self::Participation => vec![
                Figure::Opened,
                Figure::Stopped,
                Figure::Contributions,
                Figure::Initiatives,
                Figure::Answered,
            ],
            Self::InTime => KINDS
                .iter()
                .flat_map(|kind| STANDINGS.map(|standing| Figure::Promise(*kind, standing)))
                .collect(),
            Self::Outcomes => Outcome::ALL.iter().copied().map(Figure::Outcome).collect(),
            Self::Commitments => OF_COMMITMENTS
                .map(|standing| Figure::Promise(Kind::Commitment, standing))
                .to_vec(),
        }
    }
}

impl Figure {
    /// Its name for programs, which stays the same in all languages.
    pub fn key(self) -> String {
        match self {
            Self::Opened => "dialogues_opened".to_owned(),
            Self::Stopped => "dialogues_stopped".to_owned(),
            Self::Contributions => "contributions_received".to_owned(),
            Self::Initiatives => "initiatives_received".to_owned(),
            Self::Answered => "initiatives_answered".to_owned(),
            Self::Promise(kind, standing) => format!("{kind}_{standing}"),
            Self::Outcome(outcome) => format!("outcome_{outcome}"),
        }
    }
}

/// The figures of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearFigures {
    /// Which year.
    pub year: Year,
    counts: BTreeMap<Figure, usize>,
}

impl YearFigures {
    /// A year in which nothing is counted yet.
    pub const fn new(year: Year) -> Self {
        Self {
            year,
            counts: BTreeMap::new(),
        }
    }

    /// The same with `count` more of a figure.
    pub fn add(&mut self, figure: Figure, count: usize) {
        if count > 0 {
            *self.counts.entry(figure).or_default() += count;
        }
    }

    /// How many.
    pub fn count(&self, figure: Figure) -> usize {
        self.counts.get(&figure).copied().unwrap_or(0)
    }

    /// Whether there is nothing at all.
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// How many promises of a kind have had their day or are kept already, and how many of them were kept in time.
    pub fn in_time(&self, kind: Kind) -> (usize, usize) {
        let of = |standing| self.count(Figure::Promise(kind, standing));
        let kept = of(Standing::Kept);
        let due = kept + of(Standing::KeptLate) + of(Standing::Overdue) + of(Standing::Explained);
        (due, kept)
    }
}

/// The years that are told: from the first in which there is something, and always the last.
pub fn told(mut years: Vec<YearFigures>) -> Vec<YearFigures> {
    let last = years.len().saturating_sub(1);
    let first = years.iter().position(|year| !year.is_empty());
    years.drain(..first.unwrap_or(last));
    years
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn every_figure() -> Vec<Figure> {
        Group::ALL
            .iter()
            .flat_map(|group| group.figures())
            .collect()
    }

    #[test]
    fn p25_every_figure_stands_in_one_group_under_a_key_of_its_own() {
        let all = every_figure();
        let figures: BTreeSet<Figure> = all.iter().copied().collect();
        let keys: BTreeSet<String> = all.iter().map(|figure| figure.key()).collect();
        assert_eq!((figures.len(), keys.len()), (all.len(), all.len()));
        // Every outcome is told, and every way in which a promise can stand.
        for outcome in Outcome::ALL {
            assert!(figures.contains(&Figure::Outcome(*outcome)), "{outcome}");
        }
        for kind in Kind::ALL {
            for standing in Standing::ALL {
                let is_told = figures.contains(&Figure::Promise(*kind, *standing));
                let never = *standing == Standing::Explained && *kind != Kind::Commitment;
                assert_eq!(is_told, !never, "{kind} {standing}");
            }
        }
    }

    proptest! {
        #[test]
        fn p25_years_before_the_first_with_something_are_left_out(filled in proptest::collection::vec(any::<bool>(), 1..12)) {
            let first = Year::of("2020-01-01".parse().unwrap());
            let years: Vec<YearFigures> = filled.iter().zip(0..).map(|(is_filled, n)| {
                let mut year = YearFigures::new(first.plus(n));
                year.add(Figure::Opened, usize::from(*is_filled));
                year
            }).collect();
            let told = told(years.clone());
            prop_assert!(!told.is_empty());
            prop_assert_eq!(told.last(), years.last());
            prop_assert!(told.len() == 1 || !told[0].is_empty());
            let lost = &years[..years.len() - told.len()];
            prop_assert!(lost.iter().all(YearFigures::is_empty));
        }
    }
}
