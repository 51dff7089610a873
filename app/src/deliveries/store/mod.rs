//! Letters and calls in the database. Each file is one idea.

mod copies;
mod forgetting;
mod lists;
mod owing;
mod people;
mod settling;
mod waiting;

#[cfg(test)]
pub use copies::{SAME_PEOPLE, UNREACHED, UNSENT, WAITING_FOR, WHERE_THEY_STAND};
pub use copies::{
    erase_whatever_stands, same_people, unreached, unsent, waiting_for, where_they_stand,
};
#[cfg(test)]
pub use forgetting::{FORGET_WORDS, FORGET_WORDS_OF_RECEIPTS, OWED_NOTHING, STILL_OWED_NOTHING};
pub use forgetting::{forget, forget_words, owed_nothing, take};
pub(in crate::deliveries) use lists::PersonRow;
#[cfg(test)]
pub use lists::{
    NUMBERS_OF, ONE, PEOPLE, PERSON, SETTLED, SOME, TALLY, TO_BE_TOLD, WAITING, WAITING_OF_PEOPLE,
    WITH_SAME,
};
pub use lists::{
    find, of_dialogue, people, person, settled_by, some, tally, to_be_told, waiting_by,
    waiting_of_people, with_same,
};
pub use owing::{has_happened, lay, sender, waiting_of};
pub use people::{counted, erase, insert, number_of, reach_of, reached, tie, untie_import, update};
#[cfg(test)]
pub use settling::{KINDS_OF, NOTED_NEWS, NOTED_RECEIPTS};
pub use settling::{kinds_of, noted, settle};
pub use waiting::{waiting, waiting_in};

use crate::core::Id;
use crate::db::json_list;

/// These ids as [`json_list`] has them.
pub(in crate::deliveries) fn id_list(ids: &[Id]) -> String {
    let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
    json_list(&ids)
}
