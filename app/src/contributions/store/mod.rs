//! Contributions in the database.

mod lists;
mod one;
mod write;

pub use lists::{count, similar_candidates, themes};
pub use lists::{newest, oldest};
pub use one::{by_number, by_receipt};
pub use write::{
    NewContribution, give_back_number, insert, next_number, sent_before, with_same_words,
};

#[cfg(test)]
pub use lists::{NEWEST, OLDEST, SIMILAR};
#[cfg(test)]
pub use one::{BY_NUMBER, BY_RECEIPT};
#[cfg(test)]
pub use write::{SENT_BEFORE, WITH_SAME_WORDS};
