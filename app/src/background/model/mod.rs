//! The questions, the population's shares, and what follows from comparing the two.

mod comparison;
mod entry;
mod population;
mod question;

pub use comparison::{Comparison, Row};
pub use entry::{NAMES, NAMES_EN, NewPopulation, NewShare, PLACES, SHARES, permille, typed};
pub use population::{Population, Share, for_year, share_words};
pub use question::{Part, Question, Standing};
