//! The population's figures as they are entered, and what can be wrong with them.

use std::fmt;

use super::{Population, Question};
use crate::dialogues::{Problem, Problems, said};

/// So many parts of the municipality there may be: the fields of the form.
pub const PLACES: usize = 8;

/// The fields for the names of the parts.
pub const NAMES: [&str; PLACES] = [
    "name_1", "name_2", "name_3", "name_4", "name_5", "name_6", "name_7", "name_8",
];

/// The fields for their names in English.
pub const NAMES_EN: [&str; PLACES] = [
    "name_en_1",
    "name_en_2",
    "name_en_3",
    "name_en_4",
    "name_en_5",
    "name_en_6",
    "name_en_7",
    "name_en_8",
];

/// The fields for the shares.
pub const SHARES: [&str; PLACES] = [
    "share_1", "share_2", "share_3", "share_4", "share_5", "share_6", "share_7", "share_8",
];

/// The most characters in the name of a part.
const NAME_MAX: usize = 60;

/// The most characters in a source.
const SOURCE_MAX: usize = 200;

/// How many of a thousand the shares together may differ from the whole: each is rounded by itself.
const ROUNDING: i64 = 10;

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

/// A group with its share, to enter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewShare {
    /// The answer that it is compared with.
    pub answer: String,
    /// The name in English of a part of the municipality; empty for others.
    pub name_en: String,
    /// Of a thousand; none for what was typed and is no share.
    pub permille: Option<i64>,
    /// Its line in the form, the first is 0.
    pub line: usize,
}

/// Figures to enter, or what becomes of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPopulation {
    /// By what.
    pub question: Question,
    /// The year of the figures; none for what was typed and is no year.
    pub year: Option<i64>,
    /// Where they come from.
    pub source: String,
    /// Each group.
    pub shares: Vec<NewShare>,
}

impl From<&Population> for NewPopulation {
    fn from(population: &Population) -> Self {
        let shares = population.shares.iter().enumerate();
        Self {
            question: population.question,
            year: Some(population.year),
            source: population.source.clone(),
            shares: shares
                .map(|(line, share)| NewShare {
                    answer: share.answer.clone(),
                    name_en: share.name_en.clone(),
                    permille: Some(share.permille),
                    line,
                })
                .collect(),
        }
    }
}

impl NewPopulation {
    /// What is wrong with it beside the `others`, each at its field: one question has the figures of a year once, its shares
    /// are the whole population, and a part of the municipality has a name of its own in both languages.
    pub fn problems<'a>(&self, others: impl IntoIterator<Item = &'a Population>) -> Problems {
        let mut problems = Problems::new();
        match self.year {
            Some(year) if (1990..2200).contains(&year) => {
                let is_same =
                    |other: &Population| (other.question, other.year) == (self.question, year);
                if others.into_iter().any(is_same) {
                    problems.push(("year", Problem::YearIsThere));
                }
            }
            _ => problems.push(("year", Problem::NotAYear)),
        }
        said(&mut problems, "source", &self.source, SOURCE_MAX);
        for (at, share) in self.shares.iter().enumerate() {
            let line = share.line.min(PLACES - 1);
            if self.question == Question::Part {
                let name = share.answer.trim();
                said(&mut problems, NAMES[line], name, NAME_MAX);
                said(&mut problems, NAMES_EN[line], &share.name_en, NAME_MAX);
                let mut above = self.shares[..at].iter();
                if !name.is_empty() && above.any(|other| other.answer.trim() == name) {
                    problems.push((NAMES[line], Problem::SameName));
                }
            }
            if share.permille.is_none() {
                problems.push((SHARES[line], Problem::NotAShare));
            }
        }
        let shares = self.shares.iter().map(|share| share.permille);
        let whole: Option<i64> = shares.sum();
        if whole.is_some_and(|whole| (whole - 1000).abs() > ROUNDING) {
            problems.push((SHARES[0], Problem::SharesNotWhole));
        }
        problems
    }
}

impl fmt::Display for NewPopulation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.year.unwrap_or_default();
        write!(f, "{} {year}\n{}", self.question, self.source)?;
        for share in &self.shares {
            let permille = share.permille.unwrap_or_default();
            write!(f, "\n{}: {} %", share.answer, typed(permille))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Share;
    use super::*;
    use crate::core::{Id, Random};
    use crate::testing::noon;

    fn new(question: Question, year: i64, shares: &[(&str, &str, &str)]) -> NewPopulation {
        let shares = shares.iter().enumerate();
        NewPopulation {
            question,
            year: Some(year),
            source: "SCB".into(),
            shares: shares
                .map(|(line, (answer, name_en, share))| NewShare {
                    answer: (*answer).into(),
                    name_en: (*name_en).into(),
                    permille: permille(share),
                    line,
                })
                .collect(),
        }
    }

    fn there(question: Question, year: i64) -> Population {
        Population {
            id: Id::new(noon(), &Random::seeded(1)),
            question,
            year,
            source: "SCB".into(),
            shares: vec![Share {
                answer: "woman".into(),
                name_en: String::new(),
                permille: 1000,
            }],
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
        let whole = [("woman", "", "49,5"), ("man", "", "50,5")];
        let of = |year| new(Question::Gender, year, &whole);
        assert_eq!(of(2025).problems(&[there(Question::Gender, 2024)]), []);
        assert_eq!(of(2025).problems(&[there(Question::Age, 2025)]), []);
        assert_eq!(
            of(2025).problems(&[there(Question::Gender, 2025)]),
            [("year", Problem::YearIsThere)]
        );
        let short = new(Question::Gender, 25, &[("woman", "", "49,5")]);
        assert_eq!(
            short.problems(&[]),
            [
                ("year", Problem::NotAYear),
                ("share_1", Problem::SharesNotWhole),
            ]
        );
        // What is no share is told, and then not that the sum is wrong.
        let unread = new(
            Question::Gender,
            2025,
            &[("woman", "", "halva"), ("man", "", "50,5")],
        );
        assert_eq!(unread.problems(&[]), [("share_1", Problem::NotAShare)]);
    }

    #[test]
    fn p26_each_part_of_the_municipality_has_a_name_of_its_own_in_both_languages() {
        let long = "å".repeat(NAME_MAX + 1);
        let mut parts = new(
            Question::Part,
            2025,
            &[
                ("Vargön", "Vargön", "40"),
                (" Vargön", "", "20"),
                (&long, &long, "20"),
                ("", "Elsewhere", "20"),
            ],
        );
        assert_eq!(
            parts.problems(&[]),
            [
                ("name_en_2", Problem::Missing),
                ("name_2", Problem::SameName),
                ("name_3", Problem::TooLong),
                ("name_en_3", Problem::TooLong),
                ("name_4", Problem::Missing),
            ]
        );
        // An empty line between them keeps the others where they were typed.
        parts.shares.remove(0);
        parts.shares[0].line = 4;
        assert_eq!(parts.problems(&[])[0], ("name_en_5", Problem::Missing));
    }
}
