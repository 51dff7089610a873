//! What is asked, and what one may answer.

use super::Share;
use crate::core::{Date, Locale, text};
use crate::dialogues::{Dialogue, State};
use crate::trust;

keywords! {
    /// A voluntary question about whoever takes part.
    pub enum Question {
        /// Which age.
        Age = "age",
        /// Which gender.
        Gender = "gender",
        /// Where in the municipality one lives.
        Part = "part",
        /// Whether it is the first time.
        FirstTime = "first_time",
    }
}

/// A part of the municipality that one may live in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// In Swedish; also the word that is counted.
    pub name: String,
    /// In English.
    pub name_en: String,
}

impl Part {
    /// Its name.
    pub fn name(&self, l: Locale) -> &str {
        match l {
            Locale::En if !self.name_en.is_empty() => &self.name_en,
            _ => &self.name,
        }
    }
}

impl From<&Share> for Part {
    fn from(share: &Share) -> Self {
        Self {
            name: share.answer.clone(),
            name_en: share.name_en.clone(),
        }
    }
}

impl Question {
    /// What is asked.
    pub fn label(self, l: Locale) -> &'static str {
        match self {
            Self::Age => text::background_age(l),
            Self::Gender => text::background_gender(l),
            Self::Part => text::background_part(l),
            Self::FirstTime => text::background_first_time(l),
        }
    }

    /// What it is about: "Ålder".
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Age => text::background_name_age(l),
            Self::Gender => text::background_name_gender(l),
            Self::Part => text::background_name_part(l),
            Self::FirstTime => text::background_name_first_time(l),
        }
    }

    /// Whether there are figures of the population to compare with.
    pub const fn has_population(self) -> bool {
        !matches!(self, Self::FirstTime)
    }

    /// The answers that are the same in every municipality.
    pub const fn fixed(self) -> &'static [&'static str] {
        match self {
            Self::Age => &["under_25", "25_44", "45_64", "65_79", "80_over"],
            Self::Gender => &["woman", "man", "other"],
            Self::Part => &[],
            Self::FirstTime => &["yes", "no"],
        }
    }

    /// Those of them that a population's figures tell: a register of the population knows two genders.
    pub fn counted_in_population(self) -> Vec<&'static str> {
        let fixed = self.fixed().iter().copied();
        fixed.filter(|answer| *answer != "other").collect()
    }

    /// Every answer that one may choose, where `parts` are those of the municipality.
    pub fn answers(self, parts: &[Part]) -> Vec<String> {
        match self {
            Self::Part => parts.iter().map(|part| part.name.clone()).collect(),
            _ => self.fixed().iter().map(ToString::to_string).collect(),
        }
    }

    /// The name of an answer, as in a list: "Under 25 år".
    pub fn answer_name(self, answer: &str, parts: &[Part], l: Locale) -> String {
        let fixed = match answer {
            "under_25" => text::background_age_under_25(l),
            "25_44" => text::background_age_25_44(l),
            "45_64" => text::background_age_45_64(l),
            "65_79" => text::background_age_65_79(l),
            "80_over" => text::background_age_80_over(l),
            "woman" => text::background_gender_woman(l),
            "man" => text::background_gender_man(l),
            "other" => text::background_gender_other(l),
            "yes" => text::background_first_time_yes(l),
            "no" => text::background_first_time_no(l),
            part => {
                let found = parts.iter().find(|known| known.name == part);
                return found.map_or(part, |known| known.name(l)).to_owned();
            }
        };
        fixed.to_owned()
    }

    /// Those who gave an answer, at the beginning of a sentence: "Personer under 25 år".
    pub fn people(self, answer: &str, parts: &[Part], l: Locale) -> String {
        let fixed = match answer {
            "under_25" => text::background_people_under_25(l),
            "25_44" => text::background_people_25_44(l),
            "45_64" => text::background_people_45_64(l),
            "65_79" => text::background_people_65_79(l),
            "80_over" => text::background_people_80_over(l),
            "woman" => text::background_people_women(l),
            "man" => text::background_people_men(l),
            part => return text::background_people_in(l, self.answer_name(part, parts, l)),
        };
        fixed.to_owned()
    }
}

/// Which questions a receipt asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Those about whoever takes part, and the trust question, while the dialogue is open.
    Before,
    /// The trust question, when there is a result.
    After,
    /// None now.
    Closed,
}

impl Standing {
    /// What the receipts of `dialogue` ask on `today`.
    pub fn of(dialogue: &Dialogue, today: Date) -> Self {
        let state = dialogue
            .state
            .on(today, (dialogue.opens_on, dialogue.closes_on));
        if state == State::Open {
            Self::Before
        } else if trust::takes(dialogue, today) {
            Self::After
        } else {
            Self::Closed
        }
    }
}
