//! The questions, the population's shares, and what follows from comparing the two.

mod comparison;
mod population;
mod question;

pub use comparison::{Comparison, Gap, Row};
pub use population::{
    NAMES, NewPopulation, PLACES, Population, Share, for_year, permille, share_words, typed,
};
pub use question::{Part, Question, Standing};
