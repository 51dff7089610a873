//! The question's answers, when they are taken, and what is shown of them.

use crate::core::{Date, Locale, percent, text};
use crate::dialogues::Dialogue;
use crate::tally::{Counts, FEWEST, Figures, publish};

/// The word of the question before the dialogue.
pub const BEFORE: &str = "trust_before";
/// The word of the question after the result.
pub const AFTER: &str = "trust_after";

/// How many days after the result is told answers are taken.
const DAYS: i64 = 30;

keywords! {
    /// How much somebody trusts that residents are heeded.
    pub enum Step {
        /// Mycket stort.
        VeryHigh = "very_high",
        /// Ganska stort.
        High = "high",
        /// Varken stort eller litet.
        Neither = "neither",
        /// Ganska litet.
        Low = "low",
        /// Mycket litet.
        VeryLow = "very_low",
    }
}

impl Step {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::VeryHigh => text::trust_step_very_high(l),
            Self::High => text::trust_step_high(l),
            Self::Neither => text::trust_step_neither(l),
            Self::Low => text::trust_step_low(l),
            Self::VeryLow => text::trust_step_very_low(l),
        }
    }

    const fn group(self) -> Group {
        match self {
            Self::VeryHigh | Self::High => Group::Much,
            Self::Neither => Group::Between,
            Self::Low | Self::VeryLow => Group::Little,
        }
    }
}

keywords! {
    /// Steps together, where one of them has too few answers.
    pub enum Group {
        /// Mycket eller ganska stort.
        Much = "much",
        /// Varken stort eller litet.
        Between = "between",
        /// Mycket eller ganska litet.
        Little = "little",
    }
}

impl Group {
    /// Its name.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Much => text::trust_group_much(l),
            Self::Between => text::trust_step_neither(l),
            Self::Little => text::trust_group_little(l),
        }
    }
}

/// The last day on which the question after the result is asked; none before there is one.
pub fn last_day(dialogue: &Dialogue) -> Option<Date> {
    let told = dialogue
        .fed_back_at
        .filter(|_| dialogue.state.has_result())?;
    Some(told.date().plus_days(DAYS))
}

/// Whether the question after the result is asked on `today`.
pub fn takes(dialogue: &Dialogue, today: Date) -> bool {
    last_day(dialogue).is_some_and(|last| today <= last)
}

/// The last day on which a result may have been told for its answers to be shown on `today`.
pub fn told_by(today: Date) -> Date {
    today.plus_days(-DAYS - 1)
}

/// What people answered before and after, in the same parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Before the dialogue.
    pub before: Figures,
    /// After its result.
    pub after: Figures,
}

impl Change {
    /// What is shown of the counts before and after: by the question's five steps where each of them has at least
    /// [`FEWEST`] answers on both sides, otherwise in three groups, of which [`publish`] hides what it must. Nothing
    /// with fewer answers than that on a side.
    pub fn of(before: &Counts, after: &Counts) -> Option<Self> {
        let [before, after] = [before, after].map(by_step);
        let is_fine = |steps: &Counts| steps.iter().all(|(_, answers)| *answers >= FEWEST);
        let shown = |steps: &Counts, fine: bool| {
            if fine {
                publish(steps)
            } else {
                publish(&by_group(steps))
            }
        };
        let fine = is_fine(&before) && is_fine(&after);
        Some(Self {
            before: shown(&before, fine)?,
            after: shown(&after, fine)?,
        })
    }

    /// The names of its parts, in their order.
    pub fn names(&self, l: Locale) -> Vec<&'static str> {
        let name = |word: &str| {
            let step = word.parse::<Step>().ok().map(|step| step.name(l));
            step.or_else(|| word.parse::<Group>().ok().map(|group| group.name(l)))
        };
        let cells = &self.before.cells;
        cells.iter().filter_map(|cell| name(&cell.answer)).collect()
    }

    /// How many of a hundred said before and after that their trust is great, where neither is hidden.
    pub fn much(&self) -> Option<(i64, i64)> {
        much(&self.before).zip(much(&self.after))
    }
}

fn much(figures: &Figures) -> Option<i64> {
    let is_much = |word: &str| {
        word == Group::Much.as_str()
            || word
                .parse::<Step>()
                .is_ok_and(|step| step.group() == Group::Much)
    };
    let mut sum = 0;
    for cell in figures.cells.iter().filter(|cell| is_much(&cell.answer)) {
        sum += cell.answers?;
    }
    percent(sum, figures.total)
}

/// The counts of all steps, in their order.
fn by_step(counts: &Counts) -> Counts {
    let of = |step: Step| {
        let mut all = counts.iter().filter(|(word, _)| word == step.as_str());
        all.next().map_or(0, |(_, answers)| *answers)
    };
    let step = |step: &Step| (step.to_string(), of(*step));
    Step::ALL.iter().map(step).collect()
}

fn by_group(steps: &Counts) -> Counts {
    let sum = |group: Group| -> i64 {
        let of_it = Step::ALL.iter().zip(steps);
        of_it
            .filter(|(step, _)| step.group() == group)
            .map(|(_, (_, answers))| answers)
            .sum()
    };
    let group = |group: &Group| (group.to_string(), sum(*group));
    Group::ALL.iter().map(group).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn counted(answers: [i64; 5]) -> Counts {
        let word = |step: &Step| step.to_string();
        Step::ALL.iter().map(word).zip(answers).collect()
    }

    fn cells(figures: &Figures) -> Vec<Option<i64>> {
        figures.cells.iter().map(|cell| cell.answers).collect()
    }

    #[test]
    fn p27_both_sides_are_shown_in_the_same_parts() {
        let whole = counted([5, 6, 7, 8, 9]);
        let change = Change::of(&whole, &counted([9, 8, 7, 6, 5])).unwrap();
        assert_eq!(cells(&change.before), [5, 6, 7, 8, 9].map(Some));
        assert_eq!(change.much(), Some((31, 49)));
        assert_eq!(change.names(Locale::Sv).len(), 5);
        let change = Change::of(&whole, &counted([4, 8, 7, 6, 5])).unwrap();
        assert_eq!(cells(&change.before), [11, 7, 17].map(Some));
        assert_eq!(cells(&change.after), [12, 7, 11].map(Some));
        assert_eq!(change.names(Locale::Sv).len(), 3);
    }

    #[test]
    fn p27_nothing_is_shown_with_fewer_than_five_on_a_side() {
        let enough = counted([1, 1, 1, 1, 5]);
        assert!(Change::of(&enough, &counted([1, 1, 1, 1, 0])).is_none());
        assert!(Change::of(&counted([1, 1, 1, 1, 0]), &enough).is_none());
        assert!(Change::of(&Vec::new(), &enough).is_none());
        let change = Change::of(&enough, &enough).unwrap();
        assert_eq!(change.before.total, 9);
        assert_eq!(change.much(), None, "two who trust much are hidden");
    }

    /// Every table of five numbers with that sum.
    fn tables(total: i64) -> Vec<[i64; 5]> {
        let mut tables = Vec::new();
        for a in 0..=total {
            for b in 0..=total - a {
                for c in 0..=total - a - b {
                    for d in 0..=total - a - b - c {
                        tables.push([a, b, c, d, total - a - b - c - d]);
                    }
                }
            }
        }
        tables
    }

    /// As for one question by itself: whoever knows the rule and tries all tables cannot tell how many gave an answer
    /// that fewer than five gave. With 25 answers and more all five steps may be shown.
    #[test]
    fn p26_p27_nobody_who_tries_all_tables_can_tell_a_small_step() {
        let other = counted([5, 6, 7, 8, 9]);
        // Where nothing is shown, neither is how many answered.
        let mut by_what_is_shown: BTreeMap<_, Vec<[i64; 5]>> = BTreeMap::new();
        for total in (0..=14).chain(25..=26) {
            for table in tables(total) {
                let change = Change::of(&counted(table), &other);
                let shown = change.map(|change| (total, cells(&change.before)));
                by_what_is_shown.entry(shown).or_default().push(table);
            }
        }
        for (shown, tables) in by_what_is_shown {
            for at in 0..5 {
                let first = tables[0][at];
                let is_told = tables.iter().all(|table| table[at] == first);
                assert!(
                    !is_told || first >= FEWEST,
                    "{shown:?} tells step {at}: {first}"
                );
            }
        }
    }
}
