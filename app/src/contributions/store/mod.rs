//! Contributions in the database.

mod lists;
mod one;
mod slips;
mod write;

pub use lists::{count, similar_candidates, tally, themes};
pub use lists::{most_supported, newest, oldest};
pub use one::{by_number, by_receipt, first_receipt, of_participant};
pub use slips::slips;
pub use write::{
    NewContribution, SentBefore, carry_over, delete_import, give_back_number, hold_sender, insert,
    next_number, next_number_of, registered, sent_before, sent_before_it, set_sender,
    with_same_words, with_the_words_of,
};

#[cfg(test)]
pub use lists::{MOST_SUPPORTED, NEWEST, OLDEST, SIMILAR};
#[cfg(test)]
pub use one::{BY_NUMBER, BY_RECEIPT, OF_PARTICIPANT};
#[cfg(test)]
pub use write::{SENT_BEFORE, SENT_BEFORE_IT, WITH_SAME_WORDS, WITH_THE_WORDS_OF};
