//! What may be shown of counted answers.

/// A cell with fewer answers than this is hidden, and so is everything of a question with fewer answers than this.
///
/// The threshold rule of statistical disclosure control. How high the threshold is, is for the publisher to choose: some
/// agencies require at least three in a cell, others five (Glossary of Statistical Disclosure Control, UNECE and Eurostat
/// 2005, "threshold rule"). Five is what we promise residents.
pub const FEWEST: i64 = 5;

/// How many gave each answer to one question, in the order in which they are shown.
pub type Counts = Vec<(String, i64)>;

/// One answer, with how many gave it unless that is hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The answer's word.
    pub answer: String,
    /// How many gave it; none where it is hidden.
    pub answers: Option<i64>,
}

/// What is shown of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// How many answered it.
    pub total: i64,
    /// Its answers.
    pub cells: Vec<Cell>,
}

impl Figures {
    /// How many gave the answers that are hidden: everybody can reckon that out.
    pub fn hidden(&self) -> i64 {
        let shown: i64 = self.cells.iter().filter_map(|cell| cell.answers).sum();
        self.total - shown
    }

    /// Whether any answer is hidden.
    pub fn hides(&self) -> bool {
        self.cells.iter().any(|cell| cell.answers.is_none())
    }
}

/// What is shown of `counts`; nothing when that would be too little to hide anybody in.
///
/// This is cell suppression, as statistical disclosure control knows it (Hundepool et al., "Statistical Disclosure
/// Control", Wiley 2012, on tables of frequencies). *Primary suppression*: every cell below [`FEWEST`] is hidden.
/// *Secondary* (or *complementary*) *suppression*: so that none of them follows from the total, the next larger cells
/// are hidden with them, until the hidden ones hold at least two different numbers and [`FEWEST`] answers
/// together. The usual methods choose the cells that cost least; ours are chosen so that the choice itself tells nothing. Cells with the same number are hidden together. What is hidden follows therefore from the numbers
/// alone and not from where they stand: whichever way the hidden numbers are dealt out among the hidden
/// cells, the same is shown, and as there are two different ones, no hidden cell can be told (P26).
pub fn publish(counts: &Counts) -> Option<Figures> {
    let total: i64 = counts.iter().map(|(_, answers)| answers).sum();
    let most = largest_hidden(counts.iter().map(|(_, answers)| *answers).collect())?;
    let cells = counts
        .iter()
        .map(|(answer, answers)| Cell {
            answer: answer.clone(),
            answers: (*answers > most).then_some(*answers),
        })
        .collect();
    Some(Figures { total, cells })
}

/// The largest number that is hidden, −1 when none is; nothing when all must be, and the total too.
fn largest_hidden(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    let total: i64 = numbers.iter().sum();
    if total < FEWEST {
        return None;
    }
    if numbers.iter().all(|number| *number >= FEWEST) {
        return Some(-1);
    }
    let mut steps = numbers.clone();
    steps.dedup();
    steps
        .iter()
        .enumerate()
        .filter(|(at, most)| {
            let next_is_shown = steps.get(at + 1).is_none_or(|next| *next >= FEWEST);
            let together: i64 = numbers.iter().filter(|number| *number <= most).sum();
            next_is_shown && *at > 0 && together >= FEWEST
        })
        .map(|(_, most)| *most)
        .next()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn counted(numbers: &[i64]) -> Counts {
        let word = |at: usize| format!("answer {at}");
        numbers
            .iter()
            .enumerate()
            .map(|(at, number)| (word(at), *number))
            .collect()
    }

    fn shown(numbers: &[i64]) -> Option<Vec<Option<i64>>> {
        let figures = publish(&counted(numbers))?;
        Some(figures.cells.into_iter().map(|cell| cell.answers).collect())
    }

    #[test]
    fn p26_what_is_shown_and_what_is_not() {
        for (numbers, cells) in [
            // All are large enough.
            (vec![5, 9, 12], Some(vec![Some(5), Some(9), Some(12)])),
            // One small cell would follow from the total: the next larger one is hidden with it.
            (vec![3, 9, 12], Some(vec![None, None, Some(12)])),
            // Two that are alike would each be half of the rest.
            (vec![3, 3, 9, 12], Some(vec![None, None, None, Some(12)])),
            // Two small ones that are few together.
            (vec![0, 1, 9, 12], Some(vec![None, None, None, Some(12)])),
            (vec![1, 4, 9, 12], Some(vec![None, None, Some(9), Some(12)])),
            // Where two could be hidden with it, both are: which one tells something.
            (vec![3, 9, 9, 12], Some(vec![None, None, None, Some(12)])),
            (vec![2, 12], Some(vec![None, None])),
            // All alike, or too few: nothing at all.
            (vec![4, 4], None),
            (vec![0, 4], None),
            (vec![], None),
        ] {
            assert_eq!(shown(&numbers), cells, "{numbers:?}");
        }
    }

    /// Every table of `cells` numbers below `bound`.
    fn tables(cells: usize, bound: i64) -> Vec<Vec<i64>> {
        (0..cells).fold(vec![Vec::new()], |tables, _| {
            tables
                .into_iter()
                .flat_map(|table| {
                    (0..bound).map(move |number| {
                        let mut table = table.clone();
                        table.push(number);
                        table
                    })
                })
                .collect()
        })
    }

    /// Somebody who knows the whole rule tries every table that there could be: for each thing that can be
    /// shown, a small cell has at least two numbers with which exactly that would be shown.
    #[test]
    fn p26_nobody_who_tries_all_tables_can_tell_a_small_cell() {
        for (cells, bound) in [(1, 40), (2, 30), (3, 16), (4, 11), (5, 8)] {
            let mut by_what_is_shown: BTreeMap<_, Vec<Vec<i64>>> = BTreeMap::new();
            for table in tables(cells, bound) {
                let total: i64 = table.iter().sum();
                let key = shown(&table).map(|cells| (total, cells));
                by_what_is_shown.entry(key).or_default().push(table);
            }
            for (what, tables) in by_what_is_shown {
                for at in 0..cells {
                    let mut numbers: Vec<i64> = tables.iter().map(|table| table[at]).collect();
                    numbers.sort_unstable();
                    numbers.dedup();
                    assert!(
                        numbers.len() > 1 || numbers[0] >= FEWEST,
                        "{what:?} tells that cell {at} is {numbers:?}"
                    );
                }
            }
        }
    }

    proptest! {
        #[test]
        fn p26_no_small_cell_is_shown_or_follows_from_the_total(numbers in prop::collection::vec(0_i64..60, 1..10)) {
            let Some(figures) = publish(&counted(&numbers)) else { return Ok(()) };
            prop_assert_eq!(figures.total, numbers.iter().sum::<i64>());
            let hidden: Vec<usize> = (0..numbers.len()).filter(|at| figures.cells[*at].answers.is_none()).collect();
            for (cell, number) in figures.cells.iter().zip(&numbers) {
                prop_assert!(cell.answers.is_none_or(|shown| shown == *number && shown >= FEWEST));
            }
            prop_assert_eq!(figures.hides(), !hidden.is_empty());
            if hidden.is_empty() { return Ok(()) }
            prop_assert!(figures.hidden() >= FEWEST);
            // Dealing the hidden numbers out the other way shows the same, and changes a small cell.
            for small in hidden.iter().copied().filter(|at| numbers[*at] < FEWEST) {
                let other = hidden.iter().copied().find(|at| numbers[*at] != numbers[small]);
                prop_assert!(other.is_some(), "all that is hidden is alike: {:?}", numbers);
                let mut dealt = numbers.clone();
                dealt.swap(small, other.unwrap());
                prop_assert_eq!(publish(&counted(&dealt)).unwrap(), figures.clone());
            }
        }
    }
}
