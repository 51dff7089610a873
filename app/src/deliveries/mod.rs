//! Those without e-mail are told too (P17): who wants a letter or a call, the lists of what is to be sent and said, and what
//! became of each. Told is the receipt (P3), what happens to an idea on the way (P5, P22), and what came of it.
//!
//! How somebody is reached stands apart from what they handed in, is shown to nobody but those who send the feedback and, until
//! the receipt is sent, those who enter what comes in; it is in no log, can be taken away, and is forgotten some time after all is over.

mod actions;
mod at_once;
mod elsewhere;
mod forgetting;
mod model;
mod pages;
mod receipts;
mod settling;
mod store;

pub use actions::{
    add, carry_over, correct, counted, get, give, lay, list, newer_waits, news_of, people, person,
    reached, settled_by, some, tally, to_be_told, untie_import, waiting, waiting_by, waiting_in,
};
pub use at_once::{nothing_to_tell, tell};
pub use elsewhere::{erase, stands_elsewhere, unsent};
pub use forgetting::forget;
pub use model::{
    Correspondent, Counted, Delivery, Elsewhere, Kind, NewCorrespondent, Owes, PHONE_MAX, Reached,
    Standing, Unsent, Waiting, Way, lines_of,
};
pub use receipts::{
    due_of as receipt_due, settle_for_taken_back as receipt_taken_back, waiting as receipts_waiting,
};
pub use settling::{Noted, Pile, noted, settle, settle_all};

pub use pages::reply::{fields as reply_fields, read as read_reply};

use crate::site::Routes;

/// The lists of letters, calls and receipts.
pub fn routes(routes: Routes) -> Routes {
    receipts::pages::routes(pages::routes(routes))
}

#[cfg(test)]
mod tests;
