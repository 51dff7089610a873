//! Those without e-mail are told too (P17): who wants a letter or a call, the lists of what is to be sent and said, and what
//! became of each.
//!
//! How somebody is reached stands apart from what they handed in, is shown to nobody but those who send the feedback, is in no
//! log, and can be taken away.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    carry_over, correct, counted, erase, get, give, lay, list, people, person, settle, settle_all,
    untie_import, waiting,
};
pub use model::{
    Correspondent, Counted, Delivery, Kind, NewCorrespondent, PHONE_MAX, Standing, Waiting, Way,
};
pub use pages::routes;

#[cfg(test)]
mod tests;
